import { singularsOf } from './inflection.ts';
import type { Label } from './label.ts';
import { normalize, squash } from './normalize.ts';
import { inCapitals, isAcronym } from './preference.ts';
import { SeveralByKey } from './several-by-key.ts';

/** Labels that a text is, and how: `exact` but for case, punctuation and spaces, `inflected` but for singular and plural. */
export interface Named {
  readonly labels: readonly Label[];
  readonly how: 'exact' | 'inflected';
  /** 0 to 1; 1 where the words are parted as in the label. */
  readonly score: number;
}

/** Finds labels by the text itself: what is typed right is answered by hashes alone. */
export class ExactIndex {
  readonly #bySquashed = new SeveralByKey<Label>();
  /** Labels in the plural. */
  readonly #bySingular = new SeveralByKey<Label>();

  add(label: Label): void {
    this.#bySquashed.add(label.squashed, label);
    for (const singular of singularsOf(label.key)) this.#bySingular.add(squash(singular), label);
  }

  remove(label: Label): void {
    this.#bySquashed.remove(label.squashed, label);
    for (const singular of singularsOf(label.key)) this.#bySingular.remove(squash(singular), label);
  }

  /** The labels that a text is, of those that are seen. */
  find(text: string, isSeen: (label: Label) => boolean): Named {
    const key = normalize(text);
    const spelt = this.#bySquashed.of(squash(key)).filter(isSeen);
    const parted = spelt.filter((label) => label.key === key);
    if (parted.length > 0) return { labels: parted, how: 'exact', score: 1 };
    if (spelt.length > 0) return { labels: spelt, how: 'exact', score: 0.99 };
    return { labels: this.#inflected(key, text).filter(isSeen), how: 'inflected', score: 0.98 };
  }

  /** Labels of which the text is the plural, or the singular. RTOS is no plural of RTO; VMs is one of VM. */
  #inflected(key: string, text: string): readonly Label[] {
    if (/\p{Lu}s\W*$/u.test(text)) return this.#bySquashed.of(squash(key.slice(0, -1)));
    const forms = [key, ...singularsOf(key)].map(squash);
    const acronyms = this.#bySquashed.of(acronymOf(key));
    const found = forms.flatMap((form) => [...this.#bySquashed.of(form), ...this.#bySingular.of(form)]);
    const words = isAcronym(text) ? found.filter((label) => !inCapitals(label.text)) : found;
    return [...new Set([...words, ...acronyms])];
  }
}

/** The s of these is for "secure". */
const SECURE = /^(?:amqp|coap|ftp|http|imap|ldap|mqtt|nntp|smtp)s$/;

/** What may be an acronym, typed in small letters and in the plural: "jwt" of "jwts"; else nothing. */
const acronymOf = (key: string): string =>
  /^[^aeiouy ]{3,}s$/.test(key) && !SECURE.test(key) ? key.slice(0, -1) : '';
