import { inCapitals } from '../../src/lookup/preference.ts';
import type { Corpus } from './corpora.ts';
import { slip } from './distortions.ts';
import { Headwords } from './headwords.ts';
import { type Choice, isNearest, isTied, type Query } from './queries.ts';
import { Random } from './random.ts';

const SHORTEST = 4;
const LONGEST = 6;

/** Acronyms typed in capitals with one slip: few letters, and little but the capitals to tell them from words. */
export function acronymQueries(corpus: Corpus, { seed, perClass }: Choice): Query[] {
  const headwords = new Headwords(corpus);
  const random = new Random(seed, 'acronyms');
  const acronyms = headwords.all.filter(
    ({ text }) => text.length >= SHORTEST && text.length <= LONGEST && inCapitals(text),
  );
  return random
    .shuffled(acronyms)
    .flatMap((headword) => {
      const text = slip(headword.text, random)?.toUpperCase();
      if (text === undefined || text.length > LONGEST || headwords.has(text)) return [];
      if (!isNearest(text, headword, headwords)) return [];
      const tied = isTied(text, headword, headwords);
      return { text, class: 'one edit', target: headword.target, tied } as const;
    })
    .slice(0, perClass);
}
