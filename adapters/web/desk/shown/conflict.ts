import { changeSections, wordsOf } from '../../../../src/conversation/glossary/views/change-sections.ts';
import { fieldName } from '../../../../src/conversation/glossary/views/field-name.ts';
import { valueLines } from '../../../../src/conversation/glossary/views/value-lines.ts';
import type { Speaking } from '../../../../src/conversation/glossary/visit.ts';
import type { Line } from '../../../../src/conversation/panel.ts';
import type { Entry } from '../../../../src/glossary/entry.ts';
import { type Change, changesBetween } from '../../../../src/team/changes.ts';
import type { Outdated } from '../../../../src/team/outdated.ts';

/** What changes of a field: what goes, and what comes. */
export interface ShownChange {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** What two people made of an entry, to be put together. */
export interface ShownConflict {
  /** The version that who has seen this makes the next one from. */
  readonly number: number;
  /** Whether the entry is gone by now, and whether it should go. */
  readonly isGone: boolean;
  readonly shouldGo: boolean;
  /** Whether both changes together make an entry, once it is said whose stands where they conflict. */
  readonly canMerge: boolean;
  readonly meanwhile: readonly ShownChange[];
  readonly wanted: readonly ShownChange[];
  /** The fields that both changed. */
  readonly fields: readonly ConflictingField[];
}

interface ConflictingField {
  readonly field: string;
  readonly name: string;
  readonly was: readonly string[];
  readonly theirs: readonly string[];
  readonly mine: readonly string[];
}

export function conflictOf(outdated: Outdated, speaking: Speaking): ShownConflict {
  const { number, base, mine, theirs, merge } = outdated;
  const words = wordsOf(speaking);
  const changed = (from: Entry | undefined, to: Entry | undefined) =>
    to === undefined ? [] : shownChanges(changesBetween(from, to), speaking);
  return {
    number,
    isGone: theirs === undefined,
    shouldGo: mine === undefined,
    canMerge: merge?.entry !== undefined,
    meanwhile: changed(base, theirs),
    wanted: changed(base, mine),
    fields: (merge?.conflicts ?? []).map(({ field, ...sides }) => ({
      field,
      name: fieldName(field, speaking.messages),
      was: valueLines(field, sides.base, words),
      theirs: valueLines(field, sides.theirs, words),
      mine: valueLines(field, sides.mine, words),
    })),
  };
}

export const shownChanges = (changes: readonly Change[], speaking: Speaking): ShownChange[] =>
  changeSections(changes, wordsOf(speaking)).map(({ heading = '', lines = [] }) => ({ heading, lines }));
