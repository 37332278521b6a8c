import { faultText as placedFaultText } from '../../../../src/glossary/pack/fault.ts';
import { isRefused, type Refused } from '../../../../src/messages/refused.ts';
import { faultText, type Refusal, refusalText } from '../../../../src/messages/team-texts.ts';
import type { EntryFault } from '../../../../src/team/entry-fault.ts';
import type { Outdated } from '../../../../src/team/outdated.ts';
import type { Draft } from './entry/draft.ts';
import { nameOf, type Place, say, sayBeside, show, tell } from './place.ts';
import { threeWay } from './views/three-way.ts';

/** What a refusal is told with. */
export interface Context {
  /** What was handed in: faults tell where in it. */
  readonly draft?: Draft;
  /** How to go on where two people changed the same, or one wants it gone. */
  readonly decide?: (outdated: Outdated) => string;
}

/** What came of a rule that did what it was to do. */
export type Done<T> = Exclude<T, Refused>;

/**
 * Prints what came of a rule: as JSON all of it, else what `done` makes of it, or why nothing was done. A refusal fails the
 * command, but that everything is so already.
 */
export function conclude<T extends { readonly kind: string }>(
  place: Place,
  result: T,
  done: (result: Done<T>) => void,
  context: Context = {},
): void {
  if (isRefused(result)) refuse(place, result, context);
  else if (place.json) tell(place, result);
  else done(result as Done<T>);
}

function refuse(place: Place, refused: Refused, context: Context): void {
  const says = whyOf(place, refused, context);
  if (refused.kind !== 'same') place.fail();
  if (place.json) tell(place, { ...refused, says });
  else if (refused.kind === 'same') say(place, says);
  else {
    if (refused.kind === 'outdated') show(place, ...threeWay(refused, place.page));
    // Apart from what was shown.
    sayBeside(place, refused.kind === 'outdated' ? `\n${says}` : says);
  }
}

/** Why nothing was done, a line a fault. */
export function whyOf(place: Place, refused: Refused, { draft, decide }: Context = {}): string {
  const { messages } = place;
  if (refused.kind === 'faulty')
    return refused.faults.map((fault) => placed(fault, faultText(fault, messages), draft)).join('\n');
  const text = refusalText(refused, messages, nameOf);
  const remedy = remedyFor(refused, decide);
  return remedy === '' ? text : `${text} ${remedy}`;
}

/** What to do next on a command line. */
function remedyFor(refused: Refusal, decide: Context['decide']): string {
  if (refused.kind === 'labelTaken' && refused.sense === 'missing') {
    const ids = [...new Set(refused.clashes.map((clash) => clash.with.id))];
    return `Or change what is there: differentia glossary edit ${ids[0]}`;
  }
  if (refused.kind !== 'outdated' || decide === undefined) return '';
  const isFree = refused.merge?.entry !== undefined && refused.merge.conflicts.length === 0;
  return isFree ? 'No field was changed by both: --merge takes both changes.' : decide(refused);
}

function placed(fault: EntryFault, text: string, draft: Draft | undefined): string {
  const where = draft?.placeOf?.(fault.field, text);
  return where === undefined ? text : placedFaultText(where);
}
