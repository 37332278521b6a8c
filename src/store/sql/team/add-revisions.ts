import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Revision } from '../../team/revisions.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';
import { rowOf } from './revision-row.ts';

type NewRevision = Omit<Revision, 'number'>;

const ADDED_AT_ONCE = 50;

/** Adds any number of versions. */
export async function addRevisions(
  transaction: Kysely<Schema>,
  glossary: string,
  revisions: Iterable<NewRevision>,
): Promise<void> {
  for (const group of inGroups(revisions)) {
    await addTogether(transaction, glossary, group);
    // An engine that answers at once would let nobody else have a turn.
    await setImmediate();
  }
}

/** Revisions in groups that one statement takes: few, and no two of an entry. The last ones stand alone, so that there are but two kinds of statements. */
function* inGroups(revisions: Iterable<NewRevision>): Generator<readonly NewRevision[]> {
  const group = new Map<string, NewRevision>();
  for (const revision of revisions) {
    if (group.has(revision.entry)) {
      for (const each of group.values()) yield [each];
      group.clear();
    }
    group.set(revision.entry, revision);
    if (group.size < ADDED_AT_ONCE) continue;
    yield [...group.values()];
    group.clear();
  }
  for (const each of group.values()) yield [each];
}

/** Adds versions of as many entries. What counts the versions of an entry is locked until they are there. @returns their numbers. */
export async function addTogether(
  transaction: Kysely<Schema>,
  glossary: string,
  revisions: readonly NewRevision[],
): Promise<number[]> {
  const counted = await transaction
    .insertInto('entries')
    .values(
      revisions.map(({ entry, change }) => ({
        glossary: kept(glossary),
        entry: kept(entry),
        number: 1,
        change,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['glossary', 'entry']).doUpdateSet(({ eb, ref }) => ({
        number: eb('entries.number', '+', 1),
        change: ref('excluded.change'),
      })),
    )
    .returning(['entry', 'number'])
    .execute();
  const numbers = new Map(counted.map(({ entry, number }) => [entry, number]));
  const rows = revisions.map((revision) => rowOf(glossary, revision, numbers.get(revision.entry) ?? 0));
  await transaction.insertInto('revisions').values(rows).execute();
  return rows.map(({ number }) => number);
}
