import { faultText } from '../../../../../src/glossary/pack/fault.ts';
import type { Outdated } from '../../../../../src/team/outdated.ts';
import { EXIT, Failure } from '../../../../failure.ts';
import { findConcept } from '../find-entry.ts';
import { type Place, sayBeside, tell } from '../place.ts';
import { type Draft, draftFrom } from './draft.ts';
import { editInTurns } from './edit-in-turns.ts';
import { readText } from './read-text.ts';
import { fieldsIn, withFields } from './set-fields.ts';

/** How an entry is handed in. */
export interface EntryOptions {
  readonly file?: string;
  readonly set: readonly string[];
  readonly edit?: boolean;
  readonly base?: number;
  readonly merge?: boolean;
  readonly reason?: string;
}

/** What somebody begins with. */
export interface Start {
  /** What the entry is before any field is set. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What holds where a text says nothing else. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The version that it is made from. */
  readonly base: number;
  /** What the editor is opened with. */
  readonly text: string;
  /** Whether saving that as it is means something. */
  readonly isWelcome?: boolean;
}

/** An entry that is ready to be tried. */
export type Ready = Required<Pick<Draft, 'data' | 'base'>> & Draft;

/** What came of it, and what was tried. */
export interface Written<R> {
  readonly result: R;
  readonly draft: Draft;
}

/**
 * Takes an entry from a file, from fields that were set, or else from an editor, and tries it. Where the entry has moved on,
 * both changes are put together if that is wanted and they don't conflict, or what is set besides a file decides.
 * @returns nothing where it was given up, or is no text that could be tried: the person was told.
 */
export async function writeEntry<R extends { readonly kind: string }>(
  place: Place,
  options: EntryOptions,
  start: Start,
  attempt: (draft: Ready) => Promise<R>,
): Promise<Written<R> | undefined> {
  const trying = async (draft: Draft): Promise<R> => {
    const base = options.base ?? draft.base ?? start.base;
    const result = await attempt({ ...draft, base });
    const merged = options.merge ? await mergedIn(place, result, options) : undefined;
    return merged === undefined ? result : attempt(merged);
  };
  const isGiven = options.file !== undefined || options.set.length > 0;
  if (isGiven && !options.edit) {
    const draft = await drafted(place, options, start);
    return draft === undefined ? undefined : { result: await trying(draft), draft };
  }
  if (options.set.length > 0) throw new Failure('Give --edit or --set, not both.');
  const { inputIsTerminal, out } = place.setting.streams;
  if (!inputIsTerminal || !out.isTerminal)
    throw new Failure('Give the entry by --file or --set: there is no terminal to open an editor on.');
  const edited =
    options.file === undefined ? start.text : await readText(options.file, place.setting.streams);
  return editInTurns(place, { text: edited, given: start.given, isWelcome: start.isWelcome }, trying);
}

/** An entry from a file, with the fields that were set; nothing where it is no such text. */
async function drafted(
  place: Place,
  { file, set }: EntryOptions,
  { data, given }: Start,
): Promise<Draft | undefined> {
  const draft =
    file === undefined
      ? { data }
      : draftFrom(await readText(file, place.setting.streams), file === '-' ? '<stdin>' : file, given);
  if ('faults' in draft) {
    place.fail();
    const says = draft.faults.map(faultText).join('\n');
    if (place.json) tell(place, { kind: 'unreadable', faults: draft.faults, says });
    else sayBeside(place, says);
    return undefined;
  }
  const { id } = draft.data;
  if (given.id !== undefined && id !== given.id)
    throw new Failure(`${file} is of “${String(id)}”, not of “${String(given.id)}”.`, EXIT.usage);
  if (set.length === 0) return draft;
  return { ...draft, data: await withFields(draft.data, set, idIn(place)) };
}

/** Both changes together, where no field was changed by both, or it is said of each that was what is to stand there. */
async function mergedIn(
  place: Place,
  result: { readonly kind: string },
  { file, set }: EntryOptions,
): Promise<Ready | undefined> {
  if (result.kind !== 'outdated') return undefined;
  const { merge, number } = result as Outdated;
  // Without a file, what is set is the change itself, and decides nothing.
  const decided = file === undefined ? [] : set;
  const fields = fieldsIn(decided);
  if (merge?.entry === undefined || !merge.conflicts.every(({ field }) => fields.includes(field)))
    return undefined;
  return { data: await withFields(merge.entry, decided, idIn(place)), base: number };
}

/** What a person calls a concept by, as its id. */
const idIn = (place: Place) => (text: string) => findConcept(place, text);
