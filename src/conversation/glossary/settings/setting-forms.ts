import type { Messages } from '../../../messages/messages.ts';
import type { Expected } from '../../../team/setting.ts';
import { SETTINGS, settingsAt } from '../../../team/settings.ts';
import type { Field, Form } from '../../form.ts';
import type { Visit } from '../visit.ts';
import { nameOfSetting, type SettingName, valueText } from './setting-words.ts';

type MessageKey = Parameters<Messages['say']>[0];

/** Settings that are changed together: as many as a form of any platform holds. */
export interface SettingForm {
  readonly id: string;
  readonly label: MessageKey;
  readonly names: readonly SettingName[];
  /** Whether they are set for the channel alone. */
  readonly isOfChannel: boolean;
}

export const SETTING_FORMS: readonly SettingForm[] = [
  {
    id: 'answers',
    label: 'settings.form.answers',
    names: ['unasked', 'share', 'lang', 'packs'],
    isOfChannel: false,
  },
  {
    id: 'pictures',
    label: 'settings.form.pictures',
    names: ['pictures', 'pictureLook'],
    isOfChannel: false,
  },
  {
    id: 'people',
    label: 'settings.form.people',
    names: ['suggesting', 'suggestionsPerDay', 'reportsPerDay', 'notices'],
    isOfChannel: false,
  },
  {
    id: 'channel',
    label: 'settings.form.channel',
    names: ['unasked', 'share', 'lang', 'pictures'],
    isOfChannel: true,
  },
];

/** Of a channel that goes by what is set for everything. */
export const AS_EVERYWHERE = 'everywhere';
const LONGEST = 1_000;

/** The form in which they stand as they are set. */
export async function settingForm(
  { label, names, isOfChannel }: SettingForm,
  { means, glossary, where, messages }: Visit,
): Promise<Omit<Form, 'token'>> {
  const { say } = messages;
  const wide = await settingsAt(means.store, { glossary });
  const channel = { workspace: where.workspace, id: where.channel };
  const narrow = isOfChannel ? await means.store.settings.all({ glossary, channel }) : undefined;
  return {
    title: say(label),
    note: say(isOfChannel ? 'settings.note.channel' : 'settings.note'),
    submit: say('settings.submit'),
    fields: names.map((name) => {
      const value: unknown = narrow === undefined ? wide[name] : narrow[name];
      return fieldFor(name, value, { isOfChannel, packs: means.team.packs.ids, messages });
    }),
  };
}

interface Around {
  readonly isOfChannel: boolean;
  readonly packs: readonly string[];
  readonly messages: Messages;
}

/** What stands for a setting as a field's id: lower-case letters. */
export const fieldIdOf = (name: SettingName): string => name.toLowerCase();

function fieldFor(name: SettingName, value: unknown, { isOfChannel, packs, messages }: Around): Field {
  const { say } = messages;
  const named = { id: fieldIdOf(name), label: nameOfSetting(name, messages) };
  const choices = choicesOf(SETTINGS[name].expected);
  if (choices === undefined)
    return {
      ...named,
      kind: 'text',
      hint:
        name === 'packs'
          ? say('settings.hint.packs', { packs: messages.list(packs) })
          : say('settings.hint.count'),
      isOptional: false,
      isLine: true,
      longest: LONGEST,
      value: Array.isArray(value)
        ? value.join(', ') || say('settings.value.none')
        : value === null
          ? say('settings.value.all')
          : String(value),
    };
  const options = choices.map((each) => ({ id: String(each), label: valueText(each, messages) }));
  const everywhere = { id: AS_EVERYWHERE, label: say('settings.value.everywhere') };
  return {
    ...named,
    kind: 'choice',
    options: isOfChannel ? [everywhere, ...options] : options,
    chosen: value === undefined ? AS_EVERYWHERE : String(value),
  };
}

/** What a setting can be, where that is one of few things. */
export function choicesOf(expected: Expected): readonly (string | boolean)[] | undefined {
  if (expected.kind === 'yesNo') return [true, false];
  return expected.kind === 'oneOf' ? expected.choices : undefined;
}
