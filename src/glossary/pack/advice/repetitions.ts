import { isConcept } from '../../entry.ts';
import type { Rule } from './rule.ts';
import { shareOf, wordsIn } from './words-in.ts';

/** Of the words of two texts of one entry, so many may be the same. */
const MOST_ALIKE = 0.7;

/** Points that say again what a text before them says, and lines of which to choose that are the same. */
export const repetitions: Rule = (entries) =>
  entries.flatMap((sourced) => {
    const { entry } = sourced;
    const main = isConcept(entry)
      ? { name: 'the definition', text: entry.definition }
      : { name: 'the gist', text: entry.gist };
    const said = [main].map(({ name, text }) => ({ name, words: wordsIn(text) }));
    const points = entry.points.flatMap((point, index) => {
      const words = wordsIn(point);
      const before = said.find((each) => shareOf(each.words, words) > MOST_ALIKE);
      said.push({ name: `points[${index + 1}]`, words });
      if (before === undefined) return [];
      return [sourced.fault(['points', index], `points[${index + 1}]: says again what ${before.name} says`)];
    });
    const choices = isConcept(entry) ? [] : (entry.chooseWhen ?? []);
    if (new Set(choices).size === choices.length) return points;
    return [
      ...points,
      sourced.fault(['chooseWhen'], 'chooseWhen: says the same of two: it helps nobody choose'),
    ];
  });
