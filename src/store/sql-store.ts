import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { answerFrom, rowOf } from './answer-row.ts';
import { kept } from './kept.ts';
import type { AnswerRow, Schema } from './schema.ts';
import type { SentAnswer, Store } from './store.ts';
import { StoreError } from './store-error.ts';

const SECRET_BYTES = 32;
/** Rows that are deleted at once: few enough that an engine which blocks the process does so for milliseconds. */
const PRUNED_AT_ONCE = 200;

/** The queries, which are the same for every engine. It takes the database over, and closes it. */
export class SqlStore implements Store {
  readonly #database: Kysely<Schema>;

  constructor(database: Kysely<Schema>) {
    this.#database = database;
  }

  async claim(workspace: string, key: string, at: number): Promise<boolean> {
    const claimed = await this.#database
      .insertInto('claims')
      .values({ workspace: kept(workspace), key: kept(key), at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('at')
      .executeTakeFirst();
    return claimed !== undefined;
  }

  async release(workspace: string, key: string): Promise<void> {
    await this.#database
      .deleteFrom('claims')
      .where('workspace', '=', kept(workspace))
      .where('key', '=', kept(key))
      .execute();
  }

  async saveAnswer(answer: SentAnswer): Promise<void> {
    const row = rowOf(answer);
    await this.#database
      .insertInto('answers')
      .values(({ selectFrom }) => ({
        ...row,
        turn: selectFrom('answers')
          .where('workspace', '=', row.workspace)
          .where('channel', '=', row.channel)
          .where('thread', '=', row.thread)
          .where('at', '=', row.at)
          .select(sql<number>`coalesce(max(turn), 0) + 1`.as('turn')),
      }))
      .onConflict((conflict) => conflict.columns(['workspace', 'id']).doUpdateSet(row))
      .execute();
  }

  async answer(workspace: string, id: string): Promise<SentAnswer | undefined> {
    return newest(this.#answers(workspace).where('id', '=', kept(id)));
  }

  async answerTo(workspace: string, channel: string, asking: string): Promise<SentAnswer | undefined> {
    return newest(this.#answersIn(workspace, channel).where('asking', '=', kept(asking)));
  }

  async answerIn(workspace: string, channel: string, answering: string): Promise<SentAnswer | undefined> {
    return newest(this.#answersIn(workspace, channel).where('answering', '=', kept(answering)));
  }

  async lastAnswer(
    workspace: string,
    channel: string,
    thread: string,
    before?: number,
  ): Promise<SentAnswer | undefined> {
    const answers = this.#answersIn(workspace, channel)
      .where('thread', '=', kept(thread))
      .where('question', 'is not', null);
    return newest(before === undefined ? answers : answers.where('at', '<', before));
  }

  async lastUnasked(workspace: string, channel: string): Promise<number | undefined> {
    const unasked = this.#answersIn(workspace, channel).where('unasked', '=', 1);
    return (await unasked.orderBy('at', 'desc').limit(1).executeTakeFirst())?.at;
  }

  async hasToldUnasked(
    workspace: string,
    channel: string,
    thread: string,
    subject: string,
  ): Promise<boolean> {
    const told = await this.#answersIn(workspace, channel)
      .where('thread', '=', kept(thread))
      .where('unasked', '=', 1)
      .where('subject', '=', kept(subject))
      .limit(1)
      .executeTakeFirst();
    return told !== undefined;
  }

  async forgetAnswer(workspace: string, id: string): Promise<void> {
    await this.#database
      .deleteFrom('answers')
      .where('workspace', '=', kept(workspace))
      .where('id', '=', kept(id))
      .execute();
  }

  async isMuted(workspace: string, channel: string): Promise<boolean> {
    const mute = await this.#database
      .selectFrom('mutes')
      .where('workspace', '=', kept(workspace))
      .where('channel', '=', kept(channel))
      .select('at')
      .executeTakeFirst();
    return mute !== undefined;
  }

  async setMuted(workspace: string, channel: string, muted: boolean, at: number): Promise<void> {
    const place = { workspace: kept(workspace), channel: kept(channel) };
    if (muted)
      await this.#database
        .insertInto('mutes')
        .values({ ...place, at })
        .onConflict((conflict) => conflict.columns(['workspace', 'channel']).doUpdateSet({ at }))
        .execute();
    else
      await this.#database
        .deleteFrom('mutes')
        .where('workspace', '=', place.workspace)
        .where('channel', '=', place.channel)
        .execute();
  }

  async secret(name: string): Promise<Buffer> {
    const stored = this.#database.selectFrom('secrets').where('name', '=', kept(name)).select('bytes');
    const before = await stored.executeTakeFirst();
    if (before !== undefined) return Buffer.from(before.bytes, 'base64');
    // Another process may make one at the same moment: the first holds, and is what both read.
    await this.#database
      .insertInto('secrets')
      .values({ name, bytes: randomBytes(SECRET_BYTES).toString('base64') })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return Buffer.from((await stored.executeTakeFirstOrThrow()).bytes, 'base64');
  }

  async prune({ claims, answers }: { readonly claims: number; readonly answers: number }): Promise<void> {
    await inBatches(() => this.#pruneClaims(claims));
    await inBatches(() => this.#pruneAnswers(answers));
  }

  async check(): Promise<void> {
    const { numUpdatedRows } = await this.#database
      .updateTable('pulse')
      .set(({ eb }) => ({ beats: eb('beats', '+', 1) }))
      .executeTakeFirstOrThrow();
    if (numUpdatedRows !== 1n) throw new StoreError('damaged', 'The database has lost a row.');
  }

  async close(): Promise<void> {
    await this.#database.destroy();
  }

  #answers(workspace: string): Answers {
    return this.#database.selectFrom('answers').where('workspace', '=', kept(workspace)).selectAll();
  }

  #answersIn(workspace: string, channel: string): Answers {
    return this.#answers(workspace).where('channel', '=', kept(channel));
  }

  async #pruneClaims(before: number): Promise<bigint> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('claims')
      .where(({ eb, refTuple, selectFrom }) =>
        eb(
          refTuple('workspace', 'key'),
          'in',
          selectFrom('claims')
            .where('at', '<', before)
            .select(['workspace', 'key'])
            .limit(PRUNED_AT_ONCE)
            .$asTuple('workspace', 'key'),
        ),
      )
      .executeTakeFirstOrThrow();
    return numDeletedRows;
  }

  async #pruneAnswers(before: number): Promise<bigint> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('answers')
      .where(({ eb, refTuple, selectFrom }) =>
        eb(
          refTuple('workspace', 'id'),
          'in',
          selectFrom('answers')
            .where('at', '<', before)
            .select(['workspace', 'id'])
            .limit(PRUNED_AT_ONCE)
            .$asTuple('workspace', 'id'),
        ),
      )
      .executeTakeFirstOrThrow();
    return numDeletedRows;
  }
}

type Answers = SelectQueryBuilder<Schema, 'answers', AnswerRow>;

async function newest(answers: Answers): Promise<SentAnswer | undefined> {
  const row = await answers.orderBy('at', 'desc').orderBy('turn', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? undefined : answerFrom(row);
}

/** Deletes batch after batch until nothing is left to delete; in between, whatever else waits has its turn. */
async function inBatches(deleteBatch: () => Promise<bigint>): Promise<void> {
  while ((await deleteBatch()) > 0n) await setImmediate();
}
