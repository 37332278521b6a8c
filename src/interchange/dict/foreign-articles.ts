import { type Concept, conceptSchema } from '../../glossary/concept.ts';
import { refusalsOf } from '../../glossary/pack/refusals.ts';
import { type Findings, placeAt } from '../findings.ts';
import { uniqueSlug } from '../slug.ts';
import { withLinks, withSenses } from './between-articles.ts';
import { articleOf } from './foreign-article.ts';
import type { Place } from './index-lines.ts';

/** The articles of somebody else's dictionary: what is said between them is known once all of them are. */
export class ForeignArticles {
  readonly #taken = new Set<string>();
  readonly #concepts: Concept[] = [];
  readonly #places: Place[] = [];
  readonly #file: string;
  readonly #lang: string;
  readonly #title: string;
  readonly #findings: Findings;

  /** @param title of the dictionary, which is where its articles come from. */
  constructor(file: string, lang: string, title: string, findings: Findings) {
    this.#file = file;
    this.#lang = lang;
    this.#title = title;
    this.#findings = findings;
  }

  /** @param places of headwords that share the text. */
  add(places: readonly [Place, ...Place[]], text: string): void {
    const headwords = places.map(({ headword }) => headword);
    const article = articleOf(headwords, text);
    const id = uniqueSlug(article.prefLabel, this.#taken);
    const data = { kind: 'concept', id, lang: this.#lang, sources: [this.#title], ...article };
    const result = conceptSchema.safeParse(data, { reportInput: true });
    if (result.success) {
      this.#concepts.push(result.data);
      this.#places.push(places[0]);
      return;
    }
    const { line } = places[0];
    this.#findings.refuse(
      ...refusalsOf(result.error).map(({ message }) => ({ file: this.#file, line, message })),
    );
  }

  /** Hands all of them on. */
  take(): void {
    withLinks(withSenses(this.#concepts)).forEach((entry, number) => {
      const file = this.#file;
      const fault = placeAt(file, this.#places[number]?.line ?? 1);
      this.#findings.take({ entry, file, fault, madeFrom: entry.prefLabel });
    });
  }
}
