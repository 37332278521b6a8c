import UFuzzy from '@leeoniya/ufuzzy';
import { Query, SearcherFactory } from '@m31coding/fuzzy-search';
import Fuse, { type IFuseOptions } from 'fuse.js';
import { go, snapshot } from 'fuzzysort';
import MiniSearch from 'minisearch';
import type { Concept } from '../../src/glossary/concept.ts';
import { normalize, squash } from '../../src/lookup/normalize.ts';
import { type Engine, FIVE, type Found, type Name } from './engine.ts';

/** Twice as many names as concepts, since some are of the same one. */
const LIMIT = 2 * FIVE;

const foundIn = (ids: Iterable<string>): Found => ({ ids: [...new Set(ids)].slice(0, FIVE) });

const fuse = (name: string, options: IFuseOptions<Name>): Engine => ({
  name,
  slow: true,
  build: ({ names }) => {
    const index = new Fuse(names, { keys: ['text'], ...options });
    return { search: (text) => foundIn(index.search(text, { limit: LIMIT }).map(({ item }) => item.id)) };
  },
});

/** As it comes. */
export const fuseDefault = fuse('Fuse.js default', {});

/** The best tuning that was found: without spaces, and with a say for the length, which Fuse.js leaves out of account. */
const fuseTuned: Engine = {
  name: 'Fuse.js tuned',
  slow: true,
  build: ({ names }) => {
    const texts = names.map(({ text }) => squash(normalize(text)));
    const index = new Fuse(texts, {
      includeScore: true,
      threshold: 0.4,
      ignoreLocation: true,
      ignoreFieldNorm: true,
      shouldSort: false,
    });
    return {
      search: (text) => {
        const asked = squash(normalize(text));
        const ranked = index
          .search(asked)
          .map(({ item, refIndex, score = 1 }) => ({
            refIndex,
            cost: score + 0.01 * Math.abs(item.length - asked.length),
          }))
          .sort((a, b) => a.cost - b.cost);
        return foundIn(ranked.slice(0, LIMIT).map(({ refIndex }) => names[refIndex]?.id ?? ''));
      },
    };
  },
};

const m31coding: Engine = {
  name: '@m31coding/fuzzy-search',
  build: ({ concepts }) => {
    const index = SearcherFactory.createDefaultSearcher<Concept, string>();
    index.indexEntities(
      [...concepts],
      ({ id }) => id,
      ({ prefLabel, altLabels, hiddenLabels }) => [prefLabel, ...altLabels, ...hiddenLabels],
    );
    return {
      search: (text) =>
        foundIn(index.getMatches(new Query(text, LIMIT)).matches.map(({ entity }) => entity.id)),
    };
  },
};

const miniSearch: Engine = {
  name: 'minisearch',
  build: ({ names }) => {
    const index = new MiniSearch<Name & { readonly number: number }>({
      idField: 'number',
      fields: ['text'],
      storeFields: ['id'],
      searchOptions: { fuzzy: 0.2, prefix: true },
    });
    index.addAll(names.map((name, number) => ({ ...name, number })));
    return {
      search: (text) =>
        foundIn(
          index
            .search(text)
            .slice(0, LIMIT)
            .map((found) => String(found.id)),
        ),
    };
  },
};

const uFuzzy: Engine = {
  name: 'uFuzzy',
  slow: true,
  build: ({ names }) => {
    const texts = names.map(({ text }) => text);
    // One error a word, of any kind; words in any order, where there are at most three.
    const index = new UFuzzy({ intraMode: 1 });
    return {
      search: (text) => {
        const [found, info, order] = index.search(texts, text, 3);
        const ranked =
          info === null || order === null ? (found ?? []) : order.map((place) => info.idx[place]);
        return foundIn(ranked.slice(0, LIMIT).map((place) => names[place ?? -1]?.id ?? ''));
      },
    };
  },
};

const fuzzySort: Engine = {
  name: 'fuzzysort',
  build: ({ names }) => {
    const targets = snapshot(names, { key: 'text' });
    // What it prepares, it prepares when it is first asked.
    go('a', targets, { limit: LIMIT, threshold: 0 });
    return {
      search: (text) => foundIn(go(text, targets, { limit: LIMIT, threshold: 0 }).map(({ obj }) => obj.id)),
    };
  },
};

/** The limit of what is fast: only what is typed right, but for case and punctuation. */
const plainMap: Engine = {
  name: 'a plain Map',
  build: ({ names }) => {
    const ids = new Map<string, string[]>();
    for (const { id, text } of names) {
      const key = normalize(text);
      ids.set(key, [...(ids.get(key) ?? []), id]);
    }
    return { search: (text) => foundIn(ids.get(normalize(text)) ?? []) };
  },
};

/** What others would use, each as its documentation advises for what may be misspelt. */
export const peers: readonly Engine[] = [
  m31coding,
  fuse('Fuse.js token search', { useTokenSearch: true, tokenMatch: 'all' }),
  fuseTuned,
  fuseDefault,
  miniSearch,
  uFuzzy,
  fuzzySort,
  plainMap,
];
