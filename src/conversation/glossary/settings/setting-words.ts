import { LANGUAGES } from '../../../messages/languages.ts';
import type { Messages } from '../../../messages/messages.ts';
import { ASKERS, type SettingValues } from '../../../team/settings.ts';

type MessageKey = Parameters<Messages['say']>[0];
export type SettingName = keyof SettingValues;

const NAMES: Readonly<Record<SettingName, MessageKey>> = {
  unasked: 'settings.unasked',
  share: 'settings.share',
  lang: 'settings.lang',
  packs: 'settings.packs',
  pictures: 'settings.pictures',
  pictureLook: 'settings.pictureLook',
  suggesting: 'settings.suggesting',
  suggestionsPerDay: 'settings.suggestionsPerDay',
  reportsPerDay: 'settings.reportsPerDay',
  notices: 'settings.notices',
};

/** What people call a setting. */
export const nameOfSetting = (name: string, { say }: Messages): string =>
  Object.hasOwn(NAMES, name) ? say(NAMES[name as SettingName]) : name;

/** Words that are values, as people read them. */
const WORDS: Readonly<Record<string, MessageKey>> = {
  everyone: 'settings.value.everyone',
  editors: 'settings.value.editors',
  asked: 'settings.value.asked',
  always: 'settings.value.always',
  never: 'settings.value.never',
  dark: 'settings.value.dark',
  light: 'settings.value.light',
};

/** A value as people read it. */
export function valueText(value: unknown, messages: Messages): string {
  const { say } = messages;
  if (value === null) return say('settings.value.all');
  if (typeof value === 'boolean') return say(value ? 'settings.value.on' : 'settings.value.off');
  if (Array.isArray(value))
    return value.length === 0 ? say('settings.value.none') : messages.list(value.map(String));
  if (value === ASKERS) return say('settings.value.asker');
  if (typeof value === 'string' && LANGUAGES.includes(value)) return messages.languageName(value);
  const word = String(value);
  const key = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  return key === undefined ? word : say(key);
}
