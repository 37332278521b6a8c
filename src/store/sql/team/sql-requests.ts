import { randomBytes } from 'node:crypto';
import type { Kysely, SelectQueryBuilder } from 'kysely';
import { groupBy } from '../../../glossary/group-by.ts';
import type { Request, Requests, Words } from '../../team/requests.ts';
import { inBatches, PRUNED_AT_ONCE } from '../in-batches.ts';
import { kept, keptIfAny } from '../kept.ts';
import type { Schema } from '../schema.ts';
import type { Transact } from '../transact.ts';
import { mergeRequests } from './merge-requests.ts';
import { present } from './present.ts';
import { standingFor } from './request-aliases.ts';
import type { AskRow, RequestRow } from './team-schema.ts';

const WORDS = 5;

export function sqlRequests(database: Kysely<Schema>, transact: Transact): Requests {
  const requestsIn = (glossary: string) =>
    database.selectFrom('requests').where('glossary', '=', kept(glossary)).selectAll();

  const openIn = (glossary: string, limit: number) =>
    requestsIn(glossary)
      .where('open', '=', 1)
      .orderBy('wanted', 'desc')
      .orderBy('missed', 'desc')
      .orderBy('last', 'desc')
      .orderBy('term')
      .limit(limit);

  return {
    standingFor: (glossary, term) => standingFor(database, kept(glossary), kept(term)),

    async miss(glossary, asked, at) {
      const term = await standingFor(database, kept(glossary), kept(asked));
      await database
        .insertInto('requests')
        .values({ ...newRequest(glossary, term, at), missed: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['glossary', 'term'])
            .doUpdateSet(({ eb }) => ({ missed: eb('requests.missed', '+', 1), last: at })),
        )
        .execute();
      return term;
    },

    ask: (glossary, asking, at) => transact((transaction) => ask(transaction, glossary, asking, at)),

    async request(glossary, term) {
      const row = await requestsIn(glossary).where('term', '=', kept(term)).executeTakeFirst();
      if (row === undefined) return undefined;
      const asks = await database
        .selectFrom('asks')
        .where('glossary', '=', row.glossary)
        .where('term', '=', row.term)
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(WORDS)
        .selectAll()
        .execute();
      return requestFrom(row, asks);
    },

    async open(glossary, limit) {
      const rows = await openIn(glossary, limit).execute();
      const asks = await wordsOf(database, openIn(glossary, limit));
      const byTerm = groupBy(asks, ({ term }) => term);
      return rows.map((row) => requestFrom(row, byTerm.get(row.term) ?? []));
    },

    merged: (glossary, limit) =>
      database
        .selectFrom(openIn(glossary, limit).as('page'))
        .innerJoin('aliases', (join) =>
          join.onRef('aliases.glossary', '=', 'page.glossary').onRef('aliases.request', '=', 'page.term'),
        )
        .select(['aliases.term', 'aliases.request as into'])
        .orderBy('aliases.term')
        .execute(),

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
      await inBatches(() => transact((transaction) => pruneBatch(transaction, before)));
    },
  };
}

async function pruneBatch(transaction: Kysely<Schema>, before: number): Promise<bigint> {
  const pruned = await transaction
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
    .returning(['glossary', 'term'])
    .execute();
  for (const { glossary, term } of pruned)
    await transaction
      .deleteFrom('aliases')
      .where('glossary', '=', glossary)
      .where('request', '=', term)
      .execute();
  return BigInt(pruned.length);
}

/** What those who asked for the requests of a page said last. */
async function wordsOf(
  database: Kysely<Schema>,
  page: SelectQueryBuilder<Schema, 'requests', RequestRow>,
): Promise<AskRow[]> {
  const numbered = database
    .selectFrom(page.as('page'))
    .innerJoin('asks', (join) =>
      join.onRef('asks.glossary', '=', 'page.glossary').onRef('asks.term', '=', 'page.term'),
    )
    .selectAll('asks')
    .select(({ fn }) =>
      fn
        .agg<number>('row_number')
        .over((over) => over.partitionBy('asks.term').orderBy('asks.at', 'desc').orderBy('asks.id', 'desc'))
        .as('place'),
    );
  return database
    .selectFrom(numbered.as('numbered'))
    .where('place', '<=', WORDS)
    .orderBy('place')
    .selectAll()
    .execute();
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
  { term: asking, text, person, isNamed, tell }: Parameters<Requests['ask']>[1],
  at: number,
): Promise<string> {
  const term = await standingFor(transaction, kept(glossary), kept(asking));
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
  if (numUpdatedRows > 0n) return term;
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
  return term;
}

const requestFrom = (row: RequestRow, asks: readonly AskRow[]): Request => ({
  term: row.term,
  missed: row.missed,
  wanted: row.wanted,
  words: asks.map(wordsFrom),
  first: row.first,
  last: row.last,
  ...(row.closed !== null && { closed: { at: row.closed, ...present({ entry: row.entry }) } }),
});

const wordsFrom = ({ text, person, named, at }: AskRow): Words => ({
  text: JSON.parse(text),
  at,
  ...(named === 1 && present({ person })),
});
