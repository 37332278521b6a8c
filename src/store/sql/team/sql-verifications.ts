import type { Kysely } from 'kysely';
import type { Verification, Verifications } from '../../team/feedback.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';
import { inPages, READ_AT_ONCE } from './in-pages.ts';
import { present } from './present.ts';
import type { VerificationRow } from './team-schema.ts';

export const sqlVerifications = (database: Kysely<Schema>): Verifications => ({
  async set(glossary, entry, verification) {
    const of = { glossary: kept(glossary), entry: kept(entry) };
    if (verification === undefined) {
      await database
        .deleteFrom('verifications')
        .where('glossary', '=', of.glossary)
        .where('entry', '=', of.entry)
        .execute();
      return;
    }
    const { owner, due, told = null } = verification;
    const row = { owner: kept(owner), due, told };
    await database
      .insertInto('verifications')
      .values({ ...of, ...row })
      .onConflict((conflict) => conflict.columns(['glossary', 'entry']).doUpdateSet(row))
      .execute();
  },

  async of(glossary, entry) {
    const row = await database
      .selectFrom('verifications')
      .where('glossary', '=', kept(glossary))
      .where('entry', '=', kept(entry))
      .selectAll()
      .executeTakeFirst();
    return row && verificationFrom(row);
  },

  async *due(before, glossary) {
    const all = database
      .selectFrom('verifications')
      .where('due', '<', before)
      .orderBy('due')
      .orderBy('glossary')
      .orderBy('entry')
      .limit(READ_AT_ONCE)
      .selectAll();
    const due = glossary === undefined ? all : all.where('glossary', '=', kept(glossary));
    const rows = inPages((last: VerificationRow | undefined) =>
      last === undefined
        ? due
        : due.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('due', 'glossary', 'entry'), '>', tuple(last.due, last.glossary, last.entry)),
          ),
    );
    for await (const row of rows) yield { glossary: row.glossary, ...verificationFrom(row) };
  },
});

const verificationFrom = ({ entry, owner, due, told }: VerificationRow): Verification => ({
  entry,
  owner,
  due,
  ...present({ told }),
});
