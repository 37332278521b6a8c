import type { Kysely } from 'kysely';
import type { Votes } from '../../team/feedback.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';
import type { Transact } from '../transact.ts';

export function sqlVotes(database: Kysely<Schema>, transact: Transact): Votes {
  const voteOf = (glossary: string, entry: string, person: string, on = database) =>
    on
      .selectFrom('votes')
      .where('glossary', '=', kept(glossary))
      .where('entry', '=', kept(entry))
      .where('person', '=', kept(person))
      .select('helpful')
      .executeTakeFirst();

  return {
    set: (glossary, entry, person, isHelpful, at) =>
      transact(async (transaction) => {
        await lockTally(transaction, kept(glossary), kept(entry));
        const before = await voteOf(glossary, entry, person, transaction);
        const helpful = isHelpful === undefined ? undefined : isHelpful ? 1 : 0;
        if (helpful === undefined)
          await transaction
            .deleteFrom('votes')
            .where('glossary', '=', glossary)
            .where('entry', '=', entry)
            .where('person', '=', person)
            .execute();
        else
          await transaction
            .insertInto('votes')
            .values({ glossary, entry, person, helpful, at })
            .onConflict((conflict) =>
              conflict.columns(['glossary', 'entry', 'person']).doUpdateSet({ helpful, at }),
            )
            .execute();
        const more = (which: 0 | 1): number => Number(helpful === which) - Number(before?.helpful === which);
        await transaction
          .updateTable('tallies')
          .set(({ eb }) => ({
            helpful: eb('helpful', '+', more(1)),
            unhelpful: eb('unhelpful', '+', more(0)),
          }))
          .where('glossary', '=', glossary)
          .where('entry', '=', entry)
          .execute();
        return before && before.helpful === 1;
      }),

    async of(glossary, entry, person) {
      const vote = await voteOf(glossary, entry, person);
      return vote && vote.helpful === 1;
    },

    async tally(glossary, entry) {
      const tally = await database
        .selectFrom('tallies')
        .where('glossary', '=', kept(glossary))
        .where('entry', '=', kept(entry))
        .select(['helpful', 'unhelpful'])
        .executeTakeFirst();
      return tally ?? { helpful: 0, unhelpful: 0 };
    },

    async unhelpful(glossary, limit) {
      return database
        .selectFrom('tallies')
        .where('glossary', '=', kept(glossary))
        .where('unhelpful', '>', 0)
        .orderBy('unhelpful', 'desc')
        .orderBy('helpful')
        .orderBy('entry')
        .limit(limit)
        .select(['entry', 'helpful', 'unhelpful'])
        .execute();
    },
  };
}

/** Makes an entry's tally where there is none. Nobody else votes on the entry until the transaction is over. */
async function lockTally(transaction: Kysely<Schema>, glossary: string, entry: string): Promise<void> {
  await transaction
    .insertInto('tallies')
    .values({ glossary, entry, helpful: 0, unhelpful: 0 })
    .onConflict((conflict) =>
      conflict.columns(['glossary', 'entry']).doUpdateSet(({ ref }) => ({ entry: ref('excluded.entry') })),
    )
    .execute();
}
