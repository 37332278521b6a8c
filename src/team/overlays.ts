import type { Resources } from '../answer/resources.ts';
import type { Watch } from '../store/changes.ts';
import type { Store } from '../store/store.ts';
import type { Revision } from '../store/team/revisions.ts';
import { ERASURES } from './erase.ts';
import { type Overlay, overlayOver } from './overlay.ts';
import type { Packs } from './packs.ts';
import { type SettingsIn, settingsIn } from './settings.ts';
import { storedEntry } from './stored-entry.ts';

/** What a team sees, and what it has set, as of a count of its changes. */
export interface Overlaid {
  readonly overlay: Overlay;
  /** The packs that the team has turned on: what it sees where it lays nothing over them. */
  readonly packs: Resources;
  /** What holds in all of the glossary, or in a channel of it. */
  readonly settingsAt: SettingsIn;
  /** It holds at least what was changed up to this count. */
  readonly change: number;
}

/** For how long what others count as asked for may be out of date, in milliseconds. */
const ASKED_FOR = 10 * 60 * 1000;

interface Slot {
  loading: Promise<Overlaid | undefined>;
  /** The count of changes up to which the last one that was read is. */
  change: number;
  bytes: number;
  isOutdated: boolean;
  /** How often each entry was asked for, as far as is known. */
  asked: Map<string, number>;
  /** When that was read. */
  askedAt: number;
}

/**
 * What each team sees: its own entries over packs that all share. They are read when they are first asked for, brought up to
 * date once they were changed, by whatever process, and dropped when there are too many, those that nobody asked for the
 * longest first. The store counts the changes to a glossary under its id.
 */
export class Overlays {
  readonly #packs: Packs;
  readonly #store: Store;
  readonly #mostBytes: number;
  readonly #now: () => number;
  readonly #watch: Watch;
  /** By glossary; those asked for last are at the end. */
  readonly #slots = new Map<string, Slot>();
  #bytes = 0;

  /** @param mostBytes how much memory all of them may take, about; the one that was asked for last may take more. */
  constructor(packs: Packs, store: Store, mostBytes: number, now: () => number = Date.now) {
    this.#packs = packs;
    this.#store = store;
    this.#mostBytes = mostBytes;
    this.#now = now;
    this.#watch = store.watch((name) => this.#changed(name));
    this.#watch.follow(ERASURES, 0);
  }

  /** What questions are answered from where a glossary is seen. */
  async of(glossary: string): Promise<Resources> {
    return (await this.at(glossary)).overlay.resources;
  }

  /** @param change up to which count of changes it is needed at the least, where somebody knows of one. */
  async at(glossary: string, change = 0): Promise<Overlaid> {
    const slot = this.#slots.get(glossary) ?? newSlot();
    const isOld = this.#now() - slot.askedAt > ASKED_FOR;
    this.#slots.delete(glossary);
    this.#slots.set(glossary, slot);
    if (slot.isOutdated || isOld || slot.change < change) {
      slot.isOutdated = false;
      slot.loading = slot.loading.then((overlaid) => this.#read(glossary, slot, overlaid));
    }
    try {
      const overlaid = (await slot.loading) as Overlaid;
      this.#measure(glossary, slot, overlaid.overlay.bytes);
      this.#dropSome();
      return overlaid;
    } catch (error) {
      this.#drop(glossary, slot);
      throw error;
    }
  }

  /** An entry was asked for once more, here; what other processes count is read now and then. */
  counted(glossary: string, entry: string): void {
    const asked = this.#slots.get(glossary)?.asked;
    asked?.set(entry, (asked.get(entry) ?? 0) + 1);
  }

  /** How many are held in memory, and about how many bytes they take. */
  get held(): { readonly count: number; readonly bytes: number } {
    return { count: this.#slots.size, bytes: this.#bytes };
  }

  async close(): Promise<void> {
    await this.#watch.stop();
  }

  /** Takes in what was changed since it was read. */
  async #read(glossary: string, slot: Slot, before: Overlaid | undefined): Promise<Overlaid> {
    // Counted before anything is read: what is changed meanwhile is told of, and read once more.
    const change = await this.#store.changes.count(glossary);
    const settingsAt = settingsIn(await this.#store.settings.everywhere(glossary));
    const packs = this.#packs.of(settingsAt().packs);
    // A store that was put back to an earlier time counts from there, and a glossary that was erased from nothing.
    const goesOn = before !== undefined && before.change <= change && before.packs === packs;
    const { overlay, change: known } = goesOn ? before : begun(slot, packs);
    await this.#readAsked(glossary, slot);
    for await (const revision of this.#store.revisions.since(glossary, known)) take(revision, overlay);
    if (this.#slots.get(glossary) === slot) this.#watch.follow(glossary, change);
    slot.change = change;
    return { overlay, packs, settingsAt, change };
  }

  async #readAsked(glossary: string, slot: Slot): Promise<void> {
    const now = this.#now();
    if (now - slot.askedAt <= ASKED_FOR) return;
    slot.askedAt = now;
    slot.asked = new Map(await this.#store.statistics.asked(glossary));
  }

  #changed(name: string): void {
    if (name === ERASURES) for (const [glossary, slot] of this.#slots) this.#drop(glossary, slot);
    const slot = this.#slots.get(name);
    if (slot !== undefined) slot.isOutdated = true;
  }

  #measure(glossary: string, slot: Slot, bytes: number): void {
    if (this.#slots.get(glossary) !== slot) return;
    this.#bytes += bytes - slot.bytes;
    slot.bytes = bytes;
  }

  #dropSome(): void {
    for (const [glossary, slot] of this.#slots) {
      if (this.#bytes <= this.#mostBytes || this.#slots.size === 1) return;
      this.#drop(glossary, slot);
    }
  }

  #drop(glossary: string, slot: Slot): void {
    if (this.#slots.get(glossary) !== slot) return;
    this.#slots.delete(glossary);
    this.#bytes -= slot.bytes;
    this.#watch.leave(glossary);
  }
}

const newSlot = (): Slot => ({
  loading: Promise.resolve(undefined),
  change: 0,
  bytes: 0,
  isOutdated: true,
  asked: new Map(),
  askedAt: Number.NEGATIVE_INFINITY,
});

const begun = (slot: Slot, packs: Resources): Pick<Overlaid, 'overlay' | 'change'> => ({
  overlay: overlayOver(packs, { asked: (id) => slot.asked.get(id) ?? 0 }),
  change: 0,
});

/** Makes an overlay what a revision says. */
function take({ entry: id, state, body }: Revision, overlay: Overlay): void {
  const entry = state === 'published' ? storedEntry(body) : undefined;
  if (entry !== undefined) overlay.put(entry);
  else if (state === 'hidden') overlay.hide(id);
  else overlay.remove(id);
}
