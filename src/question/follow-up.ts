import { ownWords } from './own-words.ts';
import type { Question } from './question.ts';
import { sentencesOf } from './sentences.ts';
import { isOneOf, isTerm, type Side, sideText, withoutArticles, withoutQualifier } from './side.ts';
import { ASKING, NEVER_IN_A_TERM } from './vocabulary.ts';

const LONGEST = 4;
const MOST_TERMS = 6;

/** What goes before the term: "and gRPC?" adds it, "vs gRPC?" sets it against what was asked before. */
const OPENINGS: readonly { readonly words: readonly string[]; readonly against: boolean }[] = [
  { words: ['what', 'about'], against: false },
  { words: ['and', 'what', 'about'], against: false },
  { words: ['how', 'about'], against: false },
  { words: ['and', 'how', 'about'], against: false },
  { words: ['compared', 'to'], against: true },
  { words: ['compared', 'with'], against: true },
  { words: ['and'], against: false },
  { words: ['vs'], against: true },
  { words: ['versus'], against: true },
];

/** The question that a short text asks only in the light of the one before it in the thread: "and gRPC?", "vs SOAP?" */
export function followUp(text: string, previous: Question): Question | undefined {
  if (previous.kind === 'help') return undefined;
  const opened = openingOf(text);
  if (opened === undefined) return undefined;
  const { term, against } = opened;
  if (previous.kind === 'define' && !against) return { kind: 'define', terms: [term] };
  const terms = [...previous.terms, term];
  return terms.length > MOST_TERMS ? undefined : { kind: 'compare', terms };
}

function openingOf(text: string): { term: string; against: boolean } | undefined {
  const [sentence, ...more] = sentencesOf(ownWords(text));
  if (sentence === undefined || more.length > 0) return undefined;
  const opening = OPENINGS.find(({ words }) =>
    words.every((word, index) => sentence.words[index]?.lower === word),
  );
  if (opening === undefined) return undefined;
  const rest = withoutArticles(sentence.words.slice(opening.words.length));
  if (rest.some((word, index) => index === 0 && isOneOf(word, ASKING))) return undefined;
  const side: Side = withoutQualifier(sentence, rest);
  if (!isTerm(side, LONGEST) || side.some((word) => isOneOf(word, NEVER_IN_A_TERM))) return undefined;
  return { term: sideText(sentence, side), against: opening.against };
}
