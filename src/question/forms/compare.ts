import { againstAntecedent, compareReadings, readingsOfSides } from '../compare-readings.ts';
import { remarks } from '../explicit.ts';
import { afterGreeting, leadsUpTo } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import { isOneOf, type Side, withoutArticles } from '../side.ts';
import { SHARED_ASPECTS } from '../vocabulary/debate.ts';
import { PRONOUNS } from '../vocabulary/function-words.ts';
import type { Form } from './form.ts';

const SEPARATORS = new Set(['with', 'to', 'against']);
const LINKS = new Set(['between', 'of']);

/** "Compare X and|with|to Y", "comparison of X and Y", "how does X compare to Y". */
export const compare: Form = (sentence, { antecedent }) => {
  const { words } = sentence;
  const at = words.findIndex((word) => word.keyword === 'compare' || word.keyword === 'comparison');
  if (at === -1) return stacksUp(sentence);
  if (
    words[at - 1]?.lower === 'to' &&
    !words.some((word) => word.lower === 'how') &&
    !sentence.asks &&
    at < 2
  )
    return [];
  if (asksHowTo(sentence, at) || remarks(sentence, at) || praises(sentence, at)) return [];
  // "Compares two lists" tells what something does.
  if (leadsUpTo(sentence, at) && words[at]?.lower !== 'compares') {
    const contrasts = /^(?:and|&)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'contrast';
    const next = at + (contrasts ? 3 : 1);
    const link = LINKS.has(words[next]?.lower ?? '') || words[next]?.keyword === 'between' ? 1 : 0;
    const noun = words[at]?.keyword === 'comparison';
    if (link === 0 && (noun || SEPARATORS.has(words[next]?.lower ?? ''))) return [];
    const rest = afterAspects(words.slice(next + link));
    // "Compare pointers, compare lengths."
    // Nor does "compare files between A and B".
    if (rest.some((word) => word.keyword === 'compare' || word.keyword === 'between')) return [];
    return compareReadings(sentence, rest, {
      explicit: true,
      separators: SEPARATORS,
      longest: 5,
      strict: true,
    });
  }
  return turned(sentence, at, antecedent);
};

/** "The advantages and disadvantages of solar and wind power". */
function afterAspects(words: Side): Side {
  const side = withoutArticles(words);
  // "Compare and contrast the differences between A and B"
  if (side[0]?.keyword === 'difference' && side[1]?.keyword === 'between') return side.slice(2);
  const [aspect, and, other, of] = side;
  const both = [aspect, other].every((word) => word !== undefined && isOneOf(word, SHARED_ASPECTS));
  return both && and?.lower === 'and' && of?.lower === 'of' ? side.slice(4) : words;
}

/** "How do I compare two lists and print …" is about doing it; "how to compare npm install vs npm ci" is not. */
function asksHowTo({ words }: Sentence, at: number): boolean {
  const lead = words
    .slice(0, at)
    .map((word) => word.lower)
    .join(' ');
  return HOW_TO.test(lead) && !words.some((word) => word.keyword === 'versus');
}

const HOW_TO = /\bhow (?:to|can|could|should|(?:do|can|could|should|would) (?:i|we))$/;

/** "Good comparison of X and Y, thanks". */
const praises = ({ words, asks }: Sentence, at: number): boolean =>
  !asks &&
  words
    .slice(0, at)
    .some((word) =>
      /^(?:good|great|nice|excellent|interesting|useful|helpful|fair|thanks|thank|love|loved|appreciate)$/.test(
        word.lower,
      ),
    );

/** "How does X stack up against Y". */
function stacksUp(sentence: Sentence): ReturnType<Form> {
  const { words } = sentence;
  const against = words.findIndex((word) => word.lower === 'against' || word.lower === 'versus');
  const up = words[against - 1]?.lower === 'up' ? against - 1 : against;
  const start = afterGreeting(sentence);
  const how = words[start]?.lower === 'how' && /^(?:do|does|would)$/.test(words[start + 1]?.lower ?? '');
  if (!how || !/^(?:stack|measure|hold|fare|stacks)$/.test(words[up - 1]?.lower ?? '')) return [];
  return readingsOfSides(sentence, [words.slice(start + 2, up - 1), words.slice(against + 1)], OPTIONS);
}

const OPTIONS = { explicit: true, longest: 5, strict: true } as const;

/** "How does X compare to Y", "how do X and Y compare", "[does anyone know] how X compares to Y". */
function turned(sentence: Sentence, at: number, antecedent: string | undefined): ReturnType<Form> {
  const { words } = sentence;
  const start = afterGreeting(sentence);
  const how = words[at]?.lower === 'compares' ? words.findIndex((word) => word.lower === 'how') : -1;
  const told = how !== -1 && how < at && leadsUpTo(sentence, how);
  const asked =
    words[start]?.lower === 'how' && ['do', 'does', 'would'].includes(words[start + 1]?.lower ?? '');
  if (!told && !asked) return [];
  const subject = words.slice(told ? how + 1 : start + 2, at);
  const object = words.slice(at + 1);
  const options = { explicit: true, separators: SEPARATORS, longest: 5, strict: true };
  const [only] = subject;
  if (only !== undefined && subject.length === 1 && isOneOf(only, PRONOUNS)) {
    if (antecedent === undefined || !SEPARATORS.has(object[0]?.lower ?? '')) return [];
    return againstAntecedent(sentence, antecedent, object.slice(1), OPTIONS);
  }
  if (object.length === 0) return compareReadings(sentence, subject, options);
  return SEPARATORS.has(object[0]?.lower ?? '')
    ? compareReadings(sentence, [...subject, ...object], options)
    : [];
}
