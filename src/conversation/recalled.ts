import type { Messages } from '../messages/messages.ts';
import type { Outcome } from './respond.ts';

type Outcomes = readonly [Outcome, ...(readonly Outcome[])];

/** Of so many questions; what an answer says is for the most part the glossary's own texts, so one takes some kilobytes. */
const MOST = 1_000;
/** Longer texts seldom come a second time. In UTF-16 units. */
const LONGEST = 200;

/** Where a question is put: what is known there, by an object that is another as soon as that is changed, and in which words. */
interface Where {
  readonly edition: object;
  readonly resources: { readonly messages: Messages };
}

/**
 * What questions came to that were put lately, by their words: people ask the same again, and an answer that is the same object is laid out
 * once. Kept in memory alone, and only where what came of it depends on nothing but the words and what is known: not who else asked what
 * (the order of a choice), nor what a thread had come to.
 */
export class Recalled {
  readonly #known = new Map<string, Outcomes>();
  readonly #numbers = new WeakMap<object, number>();
  #count = 0;

  /** @param words of a question that stands for itself. */
  of({ edition, resources }: Where, words: string, find: () => Outcomes): Outcomes {
    if (words.length > LONGEST) return find();
    const key = `${this.#numberOf(edition)} ${this.#numberOf(resources.messages)} ${words}`;
    const before = this.#known.get(key);
    const outcomes = before ?? find();
    if (before === undefined && !outcomes.every(({ reply }) => 'corrections' in reply)) return outcomes;
    this.#known.delete(key);
    this.#known.set(key, outcomes);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
    return outcomes;
  }

  /** Tells objects apart in a text. */
  #numberOf(object: object): number {
    const number = this.#numbers.get(object) ?? ++this.#count;
    this.#numbers.set(object, number);
    return number;
  }
}
