import { type Resources, resourcesOf } from '../answer/resources.ts';
import { Glossary } from '../glossary/glossary.ts';
import type { Pack } from '../glossary/pack/pack.ts';
import type { Messages } from '../messages/messages.ts';

/** The packs that there are, from which each team turns some on. */
export class Packs {
  readonly #packs: readonly Pack[];
  readonly #messages: Messages;
  /** By which of them are turned on. */
  readonly #made = new Map<string, Resources>();

  /** @param all what is made from all of them, where somebody has made it before. */
  constructor(packs: readonly Pack[], messages: Messages, all?: Resources) {
    this.#packs = packs;
    this.#messages = messages;
    if (all !== undefined) this.#made.set(keyOf(packs), all);
  }

  /** What a team sees that turned on the packs of these ids, which may be none any more; all of them where none are named. */
  of(ids: readonly string[] | null): Resources {
    const on = this.#packs.filter(({ id }) => ids === null || ids.includes(id));
    const key = keyOf(on);
    const made = this.#made.get(key) ?? resourcesOf(new Glossary(on), this.#messages);
    this.#made.set(key, made);
    return made;
  }
}

const keyOf = (packs: readonly Pack[]): string => packs.map(({ id }) => id).join(' ');
