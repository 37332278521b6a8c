import type { Resources } from '../answer/resources.ts';
import type { Watch } from '../store/changes.ts';
import type { Store } from '../store/store.ts';
import type { Revision } from '../store/team/revisions.ts';
import { type Overlay, overlayOver } from './overlay.ts';
import { storedEntry } from './stored-entry.ts';

/** What an overlay takes that has no entries, in entries: most of it is the lists of the index of trigrams. */
const EMPTY = 200;

/** What a team sees, as of a count of its changes. */
export interface Overlaid {
  readonly overlay: Overlay;
  /** It holds at least what was changed up to this count. */
  readonly change: number;
}

interface Slot {
  loading: Promise<Overlaid>;
  size: number;
  isOutdated: boolean;
}

/**
 * What each team sees: its own entries over packs that all share. They are read when they are first asked for, brought up to
 * date once they were changed, by whatever process, and dropped when there are too many, those that nobody asked for the
 * longest first. The store counts the changes to a glossary under its id.
 */
export class Overlays {
  readonly #packs: Resources;
  readonly #store: Store;
  readonly #mostEntries: number;
  readonly #watch: Watch;
  /** By glossary; those asked for last are at the end. */
  readonly #slots = new Map<string, Slot>();
  #size = 0;

  /** @param mostEntries how many entries are held at the most; of the glossary that was asked for last, all. */
  constructor(packs: Resources, store: Store, mostEntries: number) {
    this.#packs = packs;
    this.#store = store;
    this.#mostEntries = mostEntries;
    this.#watch = store.watch((glossary) => this.#outdate(glossary));
  }

  /** What questions are answered from where a glossary is seen. */
  async of(glossary: string): Promise<Resources> {
    return (await this.at(glossary)).overlay.resources;
  }

  async at(glossary: string): Promise<Overlaid> {
    const slot = this.#slots.get(glossary) ?? { loading: this.#begun(glossary), size: 0, isOutdated: true };
    this.#slots.delete(glossary);
    this.#slots.set(glossary, slot);
    if (slot.isOutdated) {
      slot.isOutdated = false;
      slot.loading = slot.loading.then((overlaid) => this.#read(glossary, slot, overlaid));
    }
    try {
      const overlaid = await slot.loading;
      this.#measure(glossary, slot, EMPTY + overlaid.overlay.own.size);
      this.#dropSome();
      return overlaid;
    } catch (error) {
      this.#drop(glossary, slot);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#watch.stop();
  }

  async #begun(glossary: string): Promise<Overlaid> {
    const asked = await this.#store.statistics.asked(glossary);
    return { overlay: overlayOver(this.#packs, { asked: (id) => asked.get(id) ?? 0 }), change: 0 };
  }

  /** Takes in what was changed since it was read. */
  async #read(glossary: string, slot: Slot, overlaid: Overlaid): Promise<Overlaid> {
    // Counted before anything is read: what is changed meanwhile is told of, and read once more.
    const change = await this.#store.changes.count(glossary);
    // A store that was put back to an earlier time counts from there, and a glossary that was erased from nothing.
    const { overlay, change: known } = change < overlaid.change ? await this.#begun(glossary) : overlaid;
    for await (const revision of this.#store.revisions.since(glossary, known)) take(revision, overlay);
    if (this.#slots.get(glossary) === slot) this.#watch.follow(glossary, change);
    return { overlay, change };
  }

  #outdate(glossary: string): void {
    const slot = this.#slots.get(glossary);
    if (slot !== undefined) slot.isOutdated = true;
  }

  #measure(glossary: string, slot: Slot, size: number): void {
    if (this.#slots.get(glossary) !== slot) return;
    this.#size += size - slot.size;
    slot.size = size;
  }

  #dropSome(): void {
    for (const [glossary, slot] of this.#slots) {
      if (this.#size <= this.#mostEntries || this.#slots.size === 1) return;
      this.#drop(glossary, slot);
    }
  }

  #drop(glossary: string, slot: Slot): void {
    if (this.#slots.get(glossary) !== slot) return;
    this.#slots.delete(glossary);
    this.#size -= slot.size;
    this.#watch.leave(glossary);
  }
}

/** Makes an overlay what a revision says. */
function take({ entry: id, state, body }: Revision, overlay: Overlay): void {
  const entry = state === 'published' ? storedEntry(body) : undefined;
  if (entry !== undefined) overlay.put(entry);
  else if (state === 'hidden') overlay.hide(id);
  else overlay.remove(id);
}
