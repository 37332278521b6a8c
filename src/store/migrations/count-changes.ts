import type { Kysely, Migration } from 'kysely';

/** What changes are counted in, and the leases of work that one process does. */
export const countChanges: Migration = {
  async up({ schema }: Kysely<unknown>) {
    await schema
      .createTable('changes')
      .addColumn('name', 'text', (column) => column.notNull().primaryKey())
      .addColumn('count', 'bigint', (column) => column.notNull())
      .execute();
    await schema
      .createTable('leases')
      .addColumn('name', 'text', (column) => column.notNull().primaryKey())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();
  },
};
