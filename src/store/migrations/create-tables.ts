import type { Kysely, Migration } from 'kysely';

export const createTables: Migration = {
  async up(database: Kysely<unknown>) {
    const { schema } = database;
    await schema
      .createTable('claims')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('claims_key', ['workspace', 'key'])
      .execute();
    await schema.createIndex('claims_at').on('claims').columns(['at']).execute();

    await schema
      .createTable('answers')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('thread', 'text', (column) => column.notNull())
      .addColumn('asking', 'text')
      .addColumn('edited', 'bigint')
      .addColumn('answering', 'text')
      .addColumn('unasked', 'integer', (column) => column.notNull())
      .addColumn('subject', 'text')
      .addColumn('question', 'text')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('turn', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('answers_key', ['workspace', 'id'])
      .execute();
    for (const [name, columns] of Object.entries(ANSWER_INDEXES))
      await schema.createIndex(name).on('answers').columns(columns).execute();

    await schema
      .createTable('mutes')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('mutes_key', ['workspace', 'channel'])
      .execute();

    await schema
      .createTable('secrets')
      .addColumn('name', 'text', (column) => column.notNull().primaryKey())
      .addColumn('bytes', 'text', (column) => column.notNull())
      .execute();

    await schema
      .createTable('pulse')
      .addColumn('beats', 'bigint', (column) => column.notNull())
      .execute();
    await (database as Kysely<{ pulse: { beats: number } }>)
      .insertInto('pulse')
      .values({ beats: 0 })
      .execute();
  },
};

/** One a question that the store is asked, so that each reads only the rows it returns. */
const ANSWER_INDEXES = {
  answers_asking: ['workspace', 'channel', 'asking', 'at', 'turn'],
  answers_answering: ['workspace', 'channel', 'answering', 'at', 'turn'],
  answers_thread: ['workspace', 'channel', 'thread', 'at', 'turn'],
  answers_unasked: ['workspace', 'channel', 'unasked', 'at'],
  answers_subject: ['workspace', 'channel', 'thread', 'unasked', 'subject'],
  answers_at: ['at'],
};
