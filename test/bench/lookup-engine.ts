import { Lookup } from '../../src/lookup/lookup.ts';
import { PARTS, type Part } from '../../src/lookup/parts.ts';
import { type Engine, FIVE } from './engine.ts';

const idsOf = (matches: readonly { readonly conceptId: string }[]): string[] =>
  matches.map(({ conceptId }) => conceptId);

const lookupWith = (name: string, without: readonly Part[]): Engine => ({
  name,
  build: ({ concepts }) => {
    const lookup = new Lookup(concepts, { without });
    return {
      search: (text) => {
        const { matches, verdict } = lookup.find(text);
        return { ids: idsOf(matches), verdict };
      },
      list: (text) => idsOf(lookup.list(text, FIVE).matches),
    };
  },
});

/** Our own. */
export const lookupEngine = lookupWith('Differentia', []);

/** Our own without each of its parts: what a part is worth. */
export const ablations: readonly Engine[] = PARTS.map((part) => lookupWith(`without ${part}`, [part]));
