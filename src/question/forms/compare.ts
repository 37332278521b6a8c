import { compareReadings } from '../compare-readings.ts';
import { afterGreeting, leadsUpTo } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import type { Form } from './form.ts';

const SEPARATORS = new Set(['with', 'to', 'against']);
const LINKS = new Set(['between', 'of']);

/** "Compare X and|with|to Y", "comparison of X and Y", "how does X compare to Y". */
export const compare: Form = (sentence) => {
  const { words } = sentence;
  const at = words.findIndex((word) => word.keyword === 'compare' || word.keyword === 'comparison');
  if (at === -1) return [];
  if (leadsUpTo(sentence, at)) {
    const link = LINKS.has(words[at + 1]?.lower ?? '') || words[at + 1]?.keyword === 'between' ? 1 : 0;
    const noun = words[at]?.keyword === 'comparison';
    if (noun && link === 0) return [];
    const rest = words.slice(at + 1 + link);
    return compareReadings(sentence, rest, {
      explicit: true,
      separators: SEPARATORS,
      longest: 5,
      strict: true,
    });
  }
  return turned(sentence, at);
};

/** "How does X compare to Y", "how do X and Y compare". */
function turned(sentence: Sentence, at: number): ReturnType<Form> {
  const { words } = sentence;
  const start = afterGreeting(sentence);
  if (words[start]?.lower !== 'how' || !['do', 'does', 'would'].includes(words[start + 1]?.lower ?? ''))
    return [];
  const subject = words.slice(start + 2, at);
  const object = words.slice(at + 1);
  const options = { explicit: true, separators: SEPARATORS, longest: 5, strict: true };
  if (object.length === 0) return compareReadings(sentence, subject, options);
  return SEPARATORS.has(object[0]?.lower ?? '')
    ? compareReadings(sentence, [...subject, ...object], options)
    : [];
}
