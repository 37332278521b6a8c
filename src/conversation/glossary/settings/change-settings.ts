import type { Messages } from '../../../messages/messages.ts';
import { SETTINGS, setSetting } from '../../../team/settings.ts';
import { refusalIn } from '../../flows/refusal.ts';
import type { Values } from '../../form.ts';
import type { Faults } from '../../surfaces.ts';
import type { Visit } from '../visit.ts';
import { AS_EVERYWHERE, choicesOf, fieldIdOf, type SettingForm } from './setting-forms.ts';
import type { SettingName } from './setting-words.ts';

/** What came of it: what is wrong with single fields, or why nothing at all may be set. */
interface Changed {
  readonly faults: Faults;
  readonly refused?: string;
}

/** Sets what was filled in, one after the other. */
export async function changeSettings(
  visit: Visit,
  { names, isOfChannel }: SettingForm,
  values: Values,
): Promise<Changed> {
  const { means, where, messages } = visit;
  const channel = isOfChannel ? { workspace: where.workspace, id: where.channel } : undefined;
  const faults: Record<string, string> = {};
  for (const name of names) {
    const text = values[fieldIdOf(name)];
    if (text === undefined) continue;
    const value = valueFrom(name, text, messages);
    const done = await setSetting(means.team, visit.deed(name), { channel, name, value });
    if (done.kind === 'badValue') faults[fieldIdOf(name)] = refusalIn(done, messages);
    else if (done.kind !== 'set' && done.kind !== 'again')
      return { faults, refused: refusalIn(done, messages) };
  }
  return { faults };
}

function valueFrom(name: SettingName, text: string, { say }: Messages): unknown {
  if (text === AS_EVERYWHERE) return undefined;
  const choices = choicesOf(SETTINGS[name].expected);
  if (choices !== undefined) return choices.find((each) => String(each) === text) ?? text;
  const typed = text.trim();
  if (name !== 'packs') return /^\d+$/.test(typed) ? Number(typed) : typed;
  const isWord = (word: string): boolean => typed.toLowerCase() === word.toLowerCase();
  if (isWord(say('settings.value.all'))) return null;
  if (isWord(say('settings.value.none'))) return [];
  return typed.split(/[\s,;]+/).filter((id) => id !== '');
}
