import { whyNot } from '../../../../src/conversation/glossary/tell-outcome.ts';
import { fieldName } from '../../../../src/conversation/glossary/views/field-name.ts';
import type { Entry } from '../../../../src/glossary/entry.ts';
import type { Fault } from '../../../../src/glossary/pack/fault.ts';
import { faultText, refusalText } from '../../../../src/messages/team-texts.ts';
import { namesOf } from '../../../../src/team/names-of.ts';
import type { ImportState } from '../importing/import-job.ts';
import type { Seat } from '../seat.ts';

/** Of each part as many as one reads. */
const SHOWN = 100;

/** An import, as the page shows it. */
export type ShownImport =
  | { readonly kind: 'working'; readonly says: string; readonly done: number; readonly total: number }
  | ShownPlan
  | { readonly kind: 'imported'; readonly says: string; readonly id: string }
  | { readonly kind: 'failed'; readonly says: string };

export interface ShownPlan {
  readonly kind: 'planned';
  readonly says: string;
  /** Why it is shown once more. */
  readonly note?: string | undefined;
  /** How many entries would be new or changed. */
  readonly count: number;
  readonly confirm: string;
  readonly added: Part<{ readonly title: string }>;
  readonly changed: Part<{ readonly title: string; readonly fields: string }>;
  readonly leftOut: Part<ShownFault>;
}

interface Part<Item> {
  readonly items: readonly Item[];
  /** How many there are beyond these. */
  readonly more: number;
}

interface ShownFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const part = <Item>(all: readonly Item[]): Part<Item> => ({
  items: all.slice(0, SHOWN),
  more: Math.max(0, all.length - SHOWN),
});

export function shownImport(state: ImportState, seat: Seat): ShownImport {
  const { messages } = seat;
  const { say } = messages;
  switch (state.kind) {
    case 'working':
      return {
        kind: 'working',
        says: say(state.isTakingIn ? 'desk.import.takingIn' : 'import.wait'),
        done: state.done,
        total: state.total,
      };
    case 'imported': {
      const { id, added, changed, answered } = state;
      const terms = messages.list(answered.map((term) => say('glossary.quoted', { term })));
      const says = [
        say('import.done.sums', { added, changed }),
        ...(answered.length === 0 ? [] : [say('glossary.published.answers', { terms })]),
      ].join(' ');
      return { kind: 'imported', says, id };
    }
    case 'refused':
      return { kind: 'failed', says: whyNot(state.why, seat) };
    case 'failed':
      return { kind: 'failed', says: say('desk.import.failed') };
    case 'planned':
      return shownPlan(state, seat);
  }
}

function shownPlan({ plan, read, isAnew }: Extract<ImportState, { kind: 'planned' }>, seat: Seat): ShownPlan {
  const { messages, means } = seat;
  const { say } = messages;
  const titleOf = (entry: Entry): string =>
    namesOf(entry, means.resources.glossary).join(say('title.versus'));
  const clashes = plan.clashes.map(
    ({ file, line, clashes: taken }): Fault => ({
      file,
      line,
      message: refusalText({ kind: 'labelTaken', clashes: taken, sense: 'missing' }, messages, () => ''),
    }),
  );
  const faults = plan.faults.map(
    ({ file, line, fault }): Fault => ({
      file,
      line,
      message: faultText(fault, messages),
    }),
  );
  const leftOut = [...read.faults, ...clashes, ...faults];
  const sums = {
    added: plan.added.length,
    changed: plan.changed.length,
    same: plan.same.length,
    leftOut: leftOut.length,
  };
  const count = sums.added + sums.changed;
  return {
    kind: 'planned',
    says: say('import.sums', sums),
    ...(isAnew && { note: say('team.outdatedPlan') }),
    count,
    confirm: say('import.confirm', { count }),
    added: part(plan.added.map(({ entry }) => ({ title: titleOf(entry) }))),
    changed: part(
      plan.changed.map(({ entry, changes }) => ({
        title: titleOf(entry),
        fields: messages.list([...new Set(changes.map(({ field }) => fieldName(field, messages)))]),
      })),
    ),
    leftOut: part(leftOut.map(({ file, line, message }) => ({ file, line, message }))),
  };
}
