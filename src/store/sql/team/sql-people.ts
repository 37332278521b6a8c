import type { Kysely } from 'kysely';
import type { People } from '../../team/people.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';
import type { Transact } from '../transact.ts';
import { forgetPerson } from './forget-person.ts';

export const sqlPeople = (database: Kysely<Schema>, transact: Transact): People => ({
  async role(glossary, person) {
    const row = await database
      .selectFrom('roles')
      .where('glossary', '=', kept(glossary))
      .where('person', '=', kept(person))
      .select('role')
      .executeTakeFirst();
    return row?.role;
  },

  async setRole(glossary, person, role) {
    const of = { glossary: kept(glossary), person: kept(person) };
    if (role === undefined)
      await database
        .deleteFrom('roles')
        .where('glossary', '=', of.glossary)
        .where('person', '=', of.person)
        .execute();
    else
      await database
        .insertInto('roles')
        .values({ ...of, role })
        .onConflict((conflict) => conflict.columns(['glossary', 'person']).doUpdateSet({ role }))
        .execute();
  },

  async withRoles(glossary) {
    return database
      .selectFrom('roles')
      .where('glossary', '=', kept(glossary))
      .orderBy('person')
      .select(['person', 'role'])
      .execute();
  },

  async isBlocked(glossary, person) {
    const row = await database
      .selectFrom('blocked')
      .where('glossary', '=', kept(glossary))
      .where('person', '=', kept(person))
      .select('at')
      .executeTakeFirst();
    return row !== undefined;
  },

  async setBlocked(glossary, person, blocked, at) {
    const of = { glossary: kept(glossary), person: kept(person) };
    if (blocked)
      await database
        .insertInto('blocked')
        .values({ ...of, at })
        .onConflict((conflict) => conflict.columns(['glossary', 'person']).doNothing())
        .execute();
    else
      await database
        .deleteFrom('blocked')
        .where('glossary', '=', of.glossary)
        .where('person', '=', of.person)
        .execute();
  },

  async blocked(glossary) {
    const rows = await database
      .selectFrom('blocked')
      .where('glossary', '=', kept(glossary))
      .orderBy('person')
      .select('person')
      .execute();
    return rows.map(({ person }) => person);
  },

  forget: (glossary, person) =>
    transact((transaction) => forgetPerson(transaction, kept(glossary), kept(person))),
});
