import { setImmediate } from 'node:timers/promises';
import { isRefused } from '../../../../../src/messages/refused.ts';
import { Failure } from '../../../../failure.ts';
import { ifEnded } from '../../../if-ended.ts';
import { whyOf } from '../conclude.ts';
import { type Place, say, sayBeside } from '../place.ts';
import { type Draft, draftFrom } from './draft.ts';
import { editedFile } from './edit-text.ts';
import type { Written } from './write-entry.ts';

/** What is wrong with a text stands above it, so marked. */
const MARK = '# ! ';
/** What the person can mend in the text. */
const MENDABLE: readonly string[] = ['faulty', 'labelTaken', 'badLength'];

/** What is shown to be edited. */
interface Shown {
  readonly text: string;
  /** What holds where the text says nothing else. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Whether saving it as it is takes it. */
  readonly isWelcome?: boolean | undefined;
}

/**
 * Opens the editor until the entry is taken, or the person gives up. What is wrong is written above the text, and nothing
 * that was typed is lost: what isn't taken is kept in a file.
 * @returns nothing where the person gave up, and was told.
 */
export async function editInTurns<R extends { readonly kind: string }>(
  place: Place,
  { text, given, isWelcome = false }: Shown,
  attempt: (draft: Draft) => Promise<R>,
): Promise<Written<R> | undefined> {
  const file = await editedFile(place.setting.editor);
  const isKept = (): void => sayBeside(place, `Your text is kept in ${file.path}: --file takes it up again.`);
  const givenUp = async (): Promise<undefined> => {
    await file.discard();
    say(place, 'Nothing was changed.');
    return undefined;
  };
  let shown = text;
  for (;;) {
    const { text: typed, isSaved } = await ifEnded(['SIGTERM', 'SIGHUP'], isKept, () => file.edit(shown));
    // What the editor wrote to the terminal comes first.
    await setImmediate();
    const plain = withoutComplaints(typed);
    const isAsItWas = typed === text;
    if (isEmpty(plain) || (isAsItWas && !(isWelcome && isSaved))) return givenUp();
    if (typed === shown && !isAsItWas) {
      place.fail();
      isKept();
      return undefined;
    }
    const draft = draftFrom(plain, file.path, given);
    if ('faults' in draft) {
      const lines = draft.faults.length;
      shown = complained(
        plain,
        draft.faults.map(({ line, message }) => `line ${line + lines}: ${message}`),
      );
      continue;
    }
    let result: R;
    try {
      result = await ifEnded(['SIGINT', 'SIGTERM', 'SIGHUP'], isKept, () => attempt(draft));
    } catch (error) {
      if (!(error instanceof Failure)) isKept();
      else throw new Failure(`${error.message} Your text is kept in ${file.path}.`, error.exitCode);
      throw error;
    }
    if (isRefused(result) && MENDABLE.includes(result.kind)) {
      shown = complained(plain, whyOf(place, result).split('\n'));
      continue;
    }
    if (isRefused(result) && result.kind !== 'same') isKept();
    else await file.discard();
    return { result, draft };
  }
}

const complained = (text: string, complaints: readonly string[]): string =>
  `${complaints.map((line) => `${MARK}${line}\n`).join('')}${text}`;

const withoutComplaints = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith(MARK))
    .join('\n');

const isEmpty = (text: string): boolean => text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line));
