import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Request, Requests, Words } from '../../team/requests.ts';
import { inBatches, PRUNED_AT_ONCE } from '../in-batches.ts';
import { kept, keptIfAny } from '../kept.ts';
import type { Schema } from '../schema.ts';
import type { Transact } from '../transact.ts';
import { mergeRequests } from './merge-requests.ts';
import { present } from './present.ts';
import type { AskRow, RequestRow } from './team-schema.ts';

const WORDS = 5;

export function sqlRequests(database: Kysely<Schema>, transact: Transact): Requests {
  const requestsIn = (glossary: string) =>
    database.selectFrom('requests').where('glossary', '=', kept(glossary)).selectAll();

  async function withWords(row: RequestRow): Promise<Request> {
    const asks = await database
      .selectFrom('asks')
      .where('glossary', '=', row.glossary)
      .where('term', '=', row.term)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(WORDS)
      .selectAll()
      .execute();
    return requestFrom(row, asks.map(wordsFrom));
  }

  return {
    async miss(glossary, term, at) {
      await database
        .insertInto('requests')
        .values({ ...newRequest(glossary, term, at), missed: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['glossary', 'term'])
            .doUpdateSet(({ eb }) => ({ missed: eb('requests.missed', '+', 1), last: at })),
        )
        .execute();
    },

    ask: (glossary, asking, at) => transact((transaction) => ask(transaction, glossary, asking, at)),

    async request(glossary, term) {
      const row = await requestsIn(glossary).where('term', '=', kept(term)).executeTakeFirst();
      return row && withWords(row);
    },

    async open(glossary, limit) {
      const rows = await requestsIn(glossary)
        .where('open', '=', 1)
        .orderBy('wanted', 'desc')
        .orderBy('missed', 'desc')
        .orderBy('last', 'desc')
        .orderBy('term')
        .limit(limit)
        .execute();
      const requests: Request[] = [];
      for (const row of rows) requests.push(await withWords(row));
      return requests;
    },

    merge: (glossary, term, into) =>
      transact((transaction) => mergeRequests(transaction, kept(glossary), kept(term), kept(into))),

    close: (glossary, term, entry, at) =>
      transact(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('requests')
          .set({ open: 0, closed: at, entry: keptIfAny(entry) })
          .where('glossary', '=', kept(glossary))
          .where('term', '=', kept(term))
          .where('open', '=', 1)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) return [];
        // Nobody is told twice, should the term be asked for again.
        const told = await transaction
          .updateTable('asks')
          .set({ tell: 0 })
          .where('glossary', '=', glossary)
          .where('term', '=', term)
          .where('tell', '=', 1)
          .returning('person')
          .execute();
        return told.flatMap(({ person }) => person ?? []);
      }),

    async prune(before) {
      await inBatches(async () => {
        const { numDeletedRows } = await database
          .deleteFrom('requests')
          .where(({ eb, refTuple, selectFrom }) =>
            eb(
              refTuple('glossary', 'term'),
              'in',
              selectFrom('requests')
                .where('wanted', '=', 0)
                .where('last', '<', before)
                .select(['glossary', 'term'])
                .limit(PRUNED_AT_ONCE)
                .$asTuple('glossary', 'term'),
            ),
          )
          // Somebody may have asked for it since it was found. SQLite would look for it by an index, and find far too many.
          .where(({ eb }) => eb(eb('wanted', '+', 0), '=', 0))
          .executeTakeFirstOrThrow();
        return numDeletedRows;
      });
    },
  };
}

const newRequest = (glossary: string, term: string, at: number): RequestRow => ({
  glossary: kept(glossary),
  term: kept(term),
  missed: 0,
  wanted: 0,
  first: at,
  last: at,
  open: 1,
  closed: null,
  entry: null,
});

async function ask(
  transaction: Kysely<Schema>,
  glossary: string,
  { term, text, person, isNamed, tell }: Parameters<Requests['ask']>[1],
  at: number,
): Promise<void> {
  // Nobody else asks for the term until this is over.
  await transaction
    .insertInto('requests')
    .values(newRequest(glossary, term, at))
    .onConflict((conflict) =>
      conflict.columns(['glossary', 'term']).doUpdateSet({ last: at, open: 1, closed: null, entry: null }),
    )
    .execute();
  const asked = { text: JSON.stringify(text), named: isNamed ? 1 : 0, tell: tell ? 1 : 0, at } as const;
  const { numUpdatedRows } = await transaction
    .updateTable('asks')
    .set(asked)
    .where('glossary', '=', glossary)
    .where('term', '=', term)
    .where('person', '=', kept(person))
    .executeTakeFirstOrThrow();
  if (numUpdatedRows > 0n) return;
  const id = randomBytes(9).toString('base64url');
  await transaction
    .insertInto('asks')
    .values({ glossary, id, term, person, ...asked })
    .execute();
  await transaction
    .updateTable('requests')
    .set(({ eb }) => ({ wanted: eb('wanted', '+', 1) }))
    .where('glossary', '=', glossary)
    .where('term', '=', term)
    .execute();
}

const requestFrom = (row: RequestRow, words: readonly Words[]): Request => ({
  term: row.term,
  missed: row.missed,
  wanted: row.wanted,
  words,
  first: row.first,
  last: row.last,
  ...(row.closed !== null && { closed: { at: row.closed, ...present({ entry: row.entry }) } }),
});

const wordsFrom = ({ text, person, named, at }: AskRow): Words => ({
  text: JSON.parse(text),
  at,
  ...(named === 1 && present({ person })),
});
