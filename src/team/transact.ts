import type { Records, Store } from '../store/store.ts';

/** Thrown to undo what was written, and caught here. */
class Refused<T> extends Error {
  readonly why: T;

  constructor(why: T) {
    super('refused');
    this.why = why;
  }
}

/**
 * Does work in a transaction. With `refuse` it ends with a result like any other, and what was written is undone.
 */
export async function transact<T>(
  store: Store,
  work: (records: Records, refuse: (why: T) => never) => Promise<T>,
): Promise<T> {
  try {
    return await store.atomically((records) =>
      work(records, (why) => {
        throw new Refused(why);
      }),
    );
  } catch (error) {
    if (error instanceof Refused) return error.why;
    throw error;
  }
}
