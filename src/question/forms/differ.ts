import { againstAntecedent, compareReadings, readingsOfSides } from '../compare-readings.ts';
import { remarks } from '../explicit.ts';
import { afterGreeting, asksBefore, leadsUpTo } from '../lead-in.ts';
import { namedBefore, pointsToAll } from '../named-before.ts';
import type { Sentence } from '../sentences.ts';
import { isOneOf, type Side } from '../side.ts';
import { splits } from '../split.ts';
import { LEAD_IN } from '../vocabulary/asking.ts';
import { OWN, QUALIFIER } from '../vocabulary/function-words.ts';
import type { Word } from '../words.ts';
import type { Form } from './form.ts';

const FROM = new Set(['from', 'than', 'to']);
const IT = new Set(['it', 'they', 'these', 'those', 'this', 'that', 'he', 'she', 'one']);
const OPTIONS = { explicit: true, longest: 6, strict: true } as const;

/** "How is X different from Y", "how does X differ from Y", "what distinguishes X from Y", "how do X and Y differ". */
export const differ: Form = (sentence, { antecedent, sentence: before, defined }) => {
  const { words } = sentence;
  const at = words.findIndex((word) => word.keyword === 'different' || word.keyword === 'differ');
  if (at === -1) return setsApart(sentence, antecedent);
  const begin = afterGreeting(sentence);
  // "Is X different from Y" asks without a question mark too.
  const inverted =
    /^(?:is|are)$/.test(words[begin]?.lower ?? '') && FROM.has(words[at + 1]?.lower ?? '') && at > begin + 1;
  // "Differ b/w mitosis and meiosis" is put so in exams.
  if (at === begin && words[at]?.lower === 'differ' && words[at + 1]?.keyword === 'between')
    return compareReadings(sentence, words.slice(at + 2), OPTIONS);
  if (!(inverted || asksBefore(sentence, at)) || remarks(sentence, at)) return [];
  // "X and Y are different how?"
  if (at === words.length - 2 && words.at(-1)?.lower === 'how' && words[at - 1]?.lower === 'are')
    return compareReadings(sentence, words.slice(begin, at - 1), OPTIONS);
  const subject = subjectBefore(sentence, at);
  if (wondersWhy(sentence, at, subject) || words.some((word) => word.lower === 'same')) return [];
  const from = words.findIndex((word, index) => index > at && FROM.has(word.lower));
  if (from === at + 1 && !/^(?:each|one)$/.test(words[from + 1]?.lower ?? ''))
    return told(sentence, subject, words.slice(from + 1), antecedent);
  if (from !== -1 && subject.length === 0 && !words[at]?.lower.endsWith('t')) {
    return told(sentence, words.slice(at + 1, from), words.slice(from + 1), antecedent);
  }
  if (words[at + 1]?.lower === 'about' && subject.length === 0) return comparedTo(sentence, at + 2);
  // "How different is X from Y?"
  if (from > at + 2 && /^(?:is|are)$/.test(words[at + 1]?.lower ?? '') && words[at - 1]?.lower === 'how')
    return told(sentence, words.slice(at + 2, from), words.slice(from + 1), antecedent);
  // "How different are X and Y?"
  if (from === -1 && words[at + 1]?.lower === 'are' && words[at - 1]?.lower === 'how')
    return compareReadings(sentence, words.slice(at + 2), OPTIONS);
  if (words[at + 1]?.keyword === 'between' && subject.length === 0)
    return compareReadings(sentence, words.slice(at + 2), OPTIONS);
  const eachOther = words
    .slice(at + 1)
    .map((word) => word.lower)
    .join(' ');
  const ends = eachOther === '' || eachOther === 'from each other' || eachOther === 'from one another';
  const narrowed = words[at + 1] !== undefined && isOneOf(words[at + 1] as Word, QUALIFIER);
  if (!ends && !narrowed) return [];
  // "Alligators and crocodiles: how do they differ?"
  return before !== undefined && pointsToAll(subject)
    ? namedBefore(before, defined)
    : compareReadings(sentence, subject, OPTIONS);
};

/** "What's different about X compared to Y", but for two things in hand. */
function comparedTo(sentence: Sentence, start: number): ReturnType<Form> {
  const { words } = sentence;
  const at = words.findIndex((word, index) => index > start && word.lower === 'compared');
  if (at === -1 || !/^(?:to|with)$/.test(words[at + 1]?.lower ?? '')) return [];
  const sides = [words.slice(start, at), words.slice(at + 2)];
  const inHand = sides.some(([first]) => first?.lower === 'the' || (first && isOneOf(first, OWN)));
  return inHand ? [] : readingsOfSides(sentence, sides, OPTIONS);
}

/** "What sets X apart from Y". */
function setsApart(sentence: Sentence, antecedent: string | undefined): ReturnType<Form> {
  const { words } = sentence;
  const at = words.findIndex((word) => /^sets?$/.test(word.lower));
  const apart = words.findIndex((word, index) => index > at && word.lower === 'apart');
  if (at === -1 || apart === -1 || words[apart + 1]?.lower !== 'from' || !leadsUpTo(sentence, at)) return [];
  return told(sentence, words.slice(at + 1, apart), words.slice(apart + 2), antecedent);
}

/** "Why is the output different from the preview", "why are they treated differently": the one in hand, and no kind of thing. */
function wondersWhy({ words }: Sentence, at: number, [first]: Side): boolean {
  if (!words.slice(0, at).some((word) => word.lower === 'why')) return false;
  const before = first && words[words.indexOf(first) - 1];
  const definite = [first, before].some(
    (word) => word !== undefined && (word.lower === 'the' || isOneOf(word, OWN)),
  );
  return definite || words[at]?.lower === 'differently' || at === words.length - 1;
}

/** "how does [X] differ", "how is [X] different", "what makes [X] different": the words between the lead-in and the key word. */
function subjectBefore({ words }: Sentence, at: number): Side {
  const isLead = (index: number) => {
    const word = words[index];
    return (
      word !== undefined &&
      (isOneOf(word, LEAD_IN) ||
        word.lower === 'makes' ||
        (word.lower === 'r' && index > 0) ||
        /^(?:ways?|respects?)$/.test(word.lower))
    );
  };
  // "I'd love to hear how [X] differs".
  let start = Math.max(
    0,
    words.slice(0, at).findLastIndex((word) => /^(?:how|hows|how's)$/.test(word.lower)),
  );
  while (
    start < at &&
    isLead(start) &&
    !IT.has(words[start]?.lower ?? '') &&
    !/^an?$/.test(words[start - 1]?.lower ?? '')
  )
    start += 1;
  let end = at;
  while (
    end > start &&
    !(end === start + 1 && IT.has(words[start]?.lower ?? '')) &&
    /^(?:is|are|was|any|so|really|much|all|that|be|do|does|work|works|behave|behaves|better|worse|or|related|similar|to|and)$/.test(
      words[end - 1]?.lower ?? '',
    )
  )
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
  if (!points) {
    const [others = [object]] = splits(object);
    return [others, [object]].flatMap((each) => readingsOfSides(sentence, [subject, ...each], OPTIONS));
  }
  if (antecedent === undefined) return [];
  return againstAntecedent(sentence, antecedent, object, OPTIONS);
}
