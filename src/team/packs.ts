import { type Resources, resourcesOf } from '../answer/resources.ts';
import { Glossary } from '../glossary/glossary.ts';
import type { Pack } from '../glossary/pack/pack.ts';
import type { Messages } from '../messages/messages.ts';
import type { Records } from '../store/store.ts';
import { settingsAt } from './settings.ts';

/** The packs that there are, from which each team turns some on. */
export class Packs {
  /** The ids of all of them. */
  readonly ids: readonly string[];
  readonly #packs: readonly Pack[];
  readonly #messages: Messages;
  readonly #all: Resources;
  /** What is made from some of them, by which: for as long as it is used, since there may be many ways to choose. */
  readonly #made = new Map<string, WeakRef<Resources>>();

  /** @param all what is made from all of them, where somebody has made it before. */
  constructor(packs: readonly Pack[], messages: Messages, all?: Resources) {
    this.ids = packs.map(({ id }) => id);
    this.#packs = packs;
    this.#messages = messages;
    this.#all = all ?? resourcesOf(new Glossary(packs), messages);
  }

  /** What a team sees that turned on the packs of these ids, which may be none any more; all of them where none are named. */
  of(ids: readonly string[] | null): Resources {
    const on = ids === null ? this.#packs : this.#packs.filter(({ id }) => ids.includes(id));
    if (on.length === this.#packs.length) return this.#all;
    const key = on.map(({ id }) => id).join(' ');
    const known = this.#made.get(key)?.deref();
    if (known !== undefined) return known;
    for (const [each, ref] of this.#made) if (ref.deref() === undefined) this.#made.delete(each);
    const made = resourcesOf(new Glossary(on), this.#messages);
    this.#made.set(key, new WeakRef(made));
    return made;
  }

  /** What is seen of them in a glossary. */
  async in(records: Pick<Records, 'settings'>, glossary: string): Promise<Resources> {
    return this.of((await settingsAt(records, { glossary })).packs);
  }
}
