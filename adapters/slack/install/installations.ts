import { installationOf } from '../../../src/store/installations.ts';
import type { Records, Store } from '../../../src/store/store.ts';
import { ERASURES } from '../../../src/team/erase.ts';
import { type Credentials, type Installed, installedFrom, writtenFrom } from './credentials.ts';

/** Those that were asked for the longest ago are read anew. */
const MOST_REMEMBERED = 5_000;

type InstallationStore = Pick<Store, 'installations' | 'atomically' | 'changes' | 'watch'>;

/** The workspaces that let the bot in, remembered until that changes, by whatever process. */
export class Installations {
  readonly #store: InstallationStore;
  readonly #watch: ReturnType<Store['watch']>;
  readonly #known = new Map<string, Promise<Installed | undefined>>();

  constructor(store: InstallationStore) {
    this.#store = store;
    this.#watch = store.watch((name) => this.#changed(name));
    this.#watch.follow(ERASURES, 0);
  }

  /** The bot in a workspace; nothing where it isn't there. */
  async of(workspace: string): Promise<Installed | undefined> {
    const known = this.#known.get(workspace);
    if (known !== undefined) return known;
    const reading = this.#read(workspace);
    this.#known.set(workspace, reading);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_REMEMBERED && oldest !== undefined) this.#forget(oldest);
    try {
      return await reading;
    } catch (error) {
      if (this.#known.get(workspace) === reading) this.#forget(workspace);
      throw error;
    }
  }

  /** The same as it is in the store now. */
  async stored(workspace: string): Promise<Installed | undefined> {
    const installation = await this.#store.installations.of(workspace);
    return installation && installedFrom(installation);
  }

  /** Somebody has let the bot into a workspace, be it again. */
  async begin({ workspace, ...credentials }: Installed, at: number): Promise<void> {
    await this.#change(workspace, async ({ installations, glossaries }) => {
      await installations.save({ workspace, credentials: writtenFrom(credentials), at });
      await glossaries.setGone(workspace, undefined);
    });
  }

  /** Puts other credentials in place of some, unless those aren't there any more. @returns what is there now. */
  async renew(before: Installed, credentials: Credentials): Promise<Installed | undefined> {
    const { workspace } = before;
    return this.#change(workspace, async ({ installations }) => {
      const stored = await installations.of(workspace);
      const now = stored && installedFrom(stored);
      if (stored === undefined || now?.token !== before.token) return now;
      await installations.save({ ...stored, credentials: writtenFrom(credentials) });
      return { ...credentials, workspace };
    });
  }

  /** The bot isn't there any more, by the credentials that it had. @returns false where it has others by now. */
  async end({ workspace, token }: Installed, at: number): Promise<boolean> {
    return this.#change(workspace, async ({ installations, glossaries }) => {
      const stored = await installations.of(workspace);
      if (stored === undefined || installedFrom(stored).token !== token) return false;
      await installations.remove(workspace);
      await glossaries.setGone(workspace, at);
      return true;
    });
  }

  async close(): Promise<void> {
    await this.#watch.stop();
  }

  /** One change after the other, which all processes hear of. */
  #change<T>(workspace: string, work: (records: Records) => Promise<T>): Promise<T> {
    return this.#store.atomically(async (records) => {
      await records.changes.bump(installationOf(workspace));
      return work(records);
    });
  }

  async #read(workspace: string): Promise<Installed | undefined> {
    // Counted first: what is changed while it is read is told of.
    const count = await this.#store.changes.count(installationOf(workspace));
    this.#watch.follow(installationOf(workspace), count);
    return this.stored(workspace);
  }

  #changed(name: string): void {
    for (const workspace of this.#known.keys())
      if (name === ERASURES || name === installationOf(workspace)) this.#forget(workspace);
  }

  #forget(workspace: string): void {
    this.#known.delete(workspace);
    this.#watch.leave(installationOf(workspace));
  }
}
