import { setTimeout as pause } from 'node:timers/promises';
import type { Watch, WatchListener } from '../changes.ts';
import type { Ear, Listening } from './engine.ts';
import { kept } from './kept.ts';
import { COUNTED_AT_ONCE } from './sql-changes.ts';

type Counts = (names: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** After the counts could not be read, in milliseconds. */
const AGAIN_AFTER = 1000;

/** All watches of a store. It listens to the engine while there are any. */
export class Watches implements Ear {
  readonly #watches = new Set<Followed>();
  readonly #counts: Counts;
  readonly #listen: (ear: Ear) => Listening;
  #listening: Listening | undefined;

  constructor(counts: Counts, listen: (ear: Ear) => Listening) {
    this.#counts = counts;
    this.#listen = listen;
  }

  open(listener: WatchListener): Watch {
    const watch = new Followed(listener, this.#counts, () => this.#close(watch));
    this.#watches.add(watch);
    this.#listening ??= this.#listen(this);
    return watch;
  }

  heard(name: string, count: number): void {
    for (const watch of this.#watches) watch.heard(name, count);
  }

  missed(): void {
    for (const watch of this.#watches) watch.compareAll();
  }

  async close(): Promise<void> {
    for (const watch of this.#watches) await watch.stop();
  }

  async #close(watch: Followed): Promise<void> {
    if (!this.#watches.delete(watch) || this.#watches.size > 0) return;
    const listening = this.#listening;
    this.#listening = undefined;
    await listening?.stop();
  }
}

/** The names that one watch follows, each with the count that its listener knows. */
class Followed implements Watch {
  readonly #known = new Map<string, number>();
  /** Names of which a change may have been missed. */
  readonly #unsure = new Set<string>();
  readonly #listener: WatchListener;
  readonly #counts: Counts;
  readonly #stopped: () => Promise<void>;
  #isComparing = false;

  constructor(listener: WatchListener, counts: Counts, stopped: () => Promise<void>) {
    this.#listener = listener;
    this.#counts = counts;
    this.#stopped = stopped;
  }

  follow(name: string, known: number): void {
    this.#known.set(kept(name), known);
    this.#compare([name]);
  }

  leave(name: string): void {
    this.#known.delete(name);
    this.#unsure.delete(name);
  }

  async stop(): Promise<void> {
    this.#known.clear();
    this.#unsure.clear();
    await this.#stopped();
  }

  heard(name: string, count: number): void {
    const known = this.#known.get(name);
    // Notifications come twice, and counts that were read late are old.
    if (known === undefined || count <= known) return;
    this.#known.set(name, count);
    this.#listener(name, count);
  }

  compareAll(): void {
    this.#compare(this.#known.keys());
  }

  #compare(names: Iterable<string>): void {
    for (const name of names) this.#unsure.add(name);
    if (!this.#isComparing) void this.#compareUnsure();
  }

  async #compareUnsure(): Promise<void> {
    this.#isComparing = true;
    while (this.#unsure.size > 0) {
      const names: string[] = [];
      for (const name of this.#unsure) {
        if (names.length === COUNTED_AT_ONCE) break;
        this.#unsure.delete(name);
        names.push(name);
      }
      try {
        for (const [name, count] of await this.#counts(names)) this.heard(name, count);
      } catch {
        // Whoever needs the database is told what is wrong with it. Here it is waited for.
        for (const name of names) if (this.#known.has(name)) this.#unsure.add(name);
        await pause(AGAIN_AFTER, undefined, { ref: false });
      }
    }
    this.#isComparing = false;
  }
}
