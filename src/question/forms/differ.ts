import { compareReadings, readingsOfSides } from '../compare-readings.ts';
import { asksBefore } from '../lead-in.ts';
import type { Sentence } from '../sentences.ts';
import { isOneOf, type Side } from '../side.ts';
import { LEAD_IN } from '../vocabulary.ts';
import type { Form } from './form.ts';

const FROM = new Set(['from', 'than', 'to']);
const IT = new Set(['it', 'they', 'this', 'that', 'he', 'she', 'one']);
const OPTIONS = { explicit: true, longest: 6, strict: true } as const;

/** "How is X different from Y", "how does X differ from Y", "what distinguishes X from Y", "how do X and Y differ". */
export const differ: Form = (sentence, { antecedent }) => {
  const { words } = sentence;
  const at = words.findIndex((word) => word.keyword === 'different' || word.keyword === 'differ');
  if (at === -1 || !asksBefore(sentence, at)) return [];
  const subject = subjectBefore(sentence, at);
  const from = words.findIndex((word, index) => index > at && FROM.has(word.lower));
  if (from === at + 1 && !/^(?:each|one)$/.test(words[from + 1]?.lower ?? ''))
    return told(sentence, subject, words.slice(from + 1), antecedent);
  if (from !== -1 && subject.length === 0 && !words[at]?.lower.endsWith('t')) {
    return told(sentence, words.slice(at + 1, from), words.slice(from + 1), antecedent);
  }
  if (words[at + 1]?.keyword === 'between' && subject.length === 0)
    return compareReadings(sentence, words.slice(at + 2), OPTIONS);
  const eachOther = words
    .slice(at + 1)
    .map((word) => word.lower)
    .join(' ');
  const ends = eachOther === '' || eachOther === 'from each other' || eachOther === 'from one another';
  return ends ? compareReadings(sentence, subject, OPTIONS) : [];
};

/** "how does [X] differ", "how is [X] different", "what makes [X] different": the words between the lead-in and the key word. */
function subjectBefore({ words }: Sentence, at: number): Side {
  const isLead = (index: number) => {
    const word = words[index];
    return word !== undefined && (isOneOf(word, LEAD_IN) || word.lower === 'makes' || word.lower === 'way');
  };
  let start = 0;
  while (start < at && isLead(start) && !IT.has(words[start]?.lower ?? '')) start += 1;
  let end = at;
  while (end > start && /^(?:is|are|was|any|so|really|much|all|that|be)$/.test(words[end - 1]?.lower ?? ''))
    end -= 1;
  return words.slice(start, end);
}

function told(
  sentence: Sentence,
  subject: Side,
  object: Side,
  antecedent: string | undefined,
): ReturnType<Form> {
  const [only] = subject;
  const points = subject.length === 1 && only !== undefined && isOneOf(only, IT);
  if (!points) return readingsOfSides(sentence, [subject, object], OPTIONS);
  if (antecedent === undefined) return [];
  return readingsOfSides(sentence, [object], OPTIONS).map((reading) => ({
    ...reading,
    terms: [antecedent, ...reading.terms],
  }));
}
