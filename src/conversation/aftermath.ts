import type { SentAnswer } from '../store/answers.ts';
import type { Store } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';
import type { CountedOf } from '../store/team/statistics.ts';
import type { Counts } from '../team/statistics.ts';

/** What is to be kept of an answer that has gone out: nobody waits for it. */
interface Sent {
  /** What became of it. */
  readonly answer?: SentAnswer | undefined;
  readonly counts?: Counts | undefined;
}

interface Waiting {
  readonly sent: Sent;
  readonly done: (failure?: { readonly error: unknown }) => void;
}

/**
 * Keeps what is left to be kept once answers have gone out. What comes while something is being written is written next, all of it in one
 * transaction: each alone would take as long as all of them. Who is alone waits for nobody.
 */
export class Aftermath {
  readonly #store: Store;
  #waiting: Waiting[] = [];
  #isWriting = false;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Resolves once it is kept. */
  async keep(sent: Sent): Promise<void> {
    if (sent.answer === undefined && sent.counts === undefined) return;
    await new Promise<void>((resolve, reject) => {
      const done: Waiting['done'] = (failure) => (failure === undefined ? resolve() : reject(failure.error));
      this.#waiting.push({ sent, done });
      if (this.#isWriting) return;
      this.#isWriting = true;
      setImmediate(() => void this.#write());
    });
  }

  async #write(): Promise<void> {
    while (this.#waiting.length > 0) {
      const all = this.#waiting;
      this.#waiting = [];
      await this.#keepOrTell(all);
    }
    this.#isWriting = false;
  }

  async #keepOrTell(all: readonly Waiting[]): Promise<void> {
    try {
      await this.#keepAll(all.map(({ sent }) => sent));
      for (const { done } of all) done();
    } catch (error) {
      // What may have been done isn't done again. Else one may be at fault for all: in a glossary that is erased by now nothing counts.
      const mayBeDone = error instanceof StoreError && error.code === 'unreachable';
      if (mayBeDone || all.length === 1) for (const { done } of all) done({ error });
      else for (const each of all) await this.#keepAlone(each);
    }
  }

  #keepAlone({ sent, done }: Waiting): Promise<void> {
    return this.#keepAll([sent]).then(
      () => done(),
      (error: unknown) => done({ error }),
    );
  }

  #keepAll(all: readonly Sent[]): Promise<void> {
    return this.#store.atomically(async ({ answers, statistics }) => {
      for (const { answer } of all) if (answer !== undefined) await answers.save(answer);
      for (const [glossary, day, counted] of together(all)) await statistics.countAll(glossary, day, counted);
    });
  }
}

/** What is counted in the same place, together; in order, so that nobody waits for who waits for them. */
function together(all: readonly Sent[]): (readonly [glossary: string, day: string, all: CountedOf[]])[] {
  const places = new Map<string, readonly [string, string, CountedOf[]]>();
  for (const { counts } of all) {
    if (counts === undefined || counts.all.length === 0) continue;
    const key = JSON.stringify([counts.glossary, counts.day]);
    const place = places.get(key) ?? ([counts.glossary, counts.day, []] as const);
    place[2].push(...counts.all);
    places.set(key, place);
  }
  return [...places].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, place]) => place);
}
