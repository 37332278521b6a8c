import type { Watch } from '../store/changes.ts';
import type { Store } from '../store/store.ts';
import { linksOf, workspaceOf } from '../store/team/glossaries.ts';
import { ERASURES } from './erase.ts';

const MOST_REMEMBERED = 50_000;

/** Which glossary each workspace sees: remembered until that is changed, by whatever process. */
export class Workspaces {
  readonly #store: Store;
  readonly #watch: Watch;
  readonly #glossaries = new Map<string, Promise<string>>();

  constructor(store: Store) {
    this.#store = store;
    this.#watch = store.watch((name) => this.#changed(name));
    this.#watch.follow(ERASURES, 0);
  }

  /** @param at in milliseconds since 1970: when a workspace is seen for the first time, it gets a glossary of its own. */
  async glossaryOf(workspace: string, at: number): Promise<string> {
    const known = this.#glossaries.get(workspace);
    if (known !== undefined) return known;
    const reading = this.#read(workspace, at);
    this.#glossaries.set(workspace, reading);
    const [oldest] = this.#glossaries.keys();
    if (this.#glossaries.size > MOST_REMEMBERED && oldest !== undefined) this.#forget(oldest);
    try {
      return await reading;
    } catch (error) {
      if (this.#glossaries.get(workspace) === reading) this.#forget(workspace);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#watch.stop();
  }

  async #read(workspace: string, at: number): Promise<string> {
    // Counted first: what is changed while it is read is told of.
    const count = await this.#store.changes.count(linksOf(workspace));
    this.#watch.follow(linksOf(workspace), count);
    return this.#store.glossaries.of(workspace, at);
  }

  #changed(name: string): void {
    if (name === ERASURES) for (const workspace of this.#glossaries.keys()) this.#forget(workspace);
    else this.#forget(workspaceOf(name) ?? '');
  }

  #forget(workspace: string): void {
    this.#glossaries.delete(workspace);
    this.#watch.leave(linksOf(workspace));
  }
}
