import { setImmediate } from 'node:timers/promises';

/** The rows of a page; few enough that an engine which blocks the process does so for milliseconds. */
export const READ_AT_ONCE = 200;

/** Rows page by page, each page behind the last row of the one before. */
export async function* inPages<Row>(
  pageAfter: (last: Row | undefined) => { execute(): Promise<Row[]> },
): AsyncGenerator<Row, void, undefined> {
  let last: Row | undefined;
  for (;;) {
    const rows = await pageAfter(last).execute();
    yield* rows;
    if (rows.length < READ_AT_ONCE) return;
    last = rows.at(-1);
    // An engine that answers at once would let nobody else have a turn.
    await setImmediate();
  }
}
