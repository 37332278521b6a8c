import { MOST_COMPARED } from '../glossary/comparison.ts';
import { ownWords } from './own-words.ts';
import type { Question } from './question.ts';
import { sentencesOf } from './sentences.ts';
import { isOneOf, isTerm, sideText, withoutArticles, withoutQualifier } from './side.ts';
import { isSeparator } from './split.ts';
import { ASKING, NEVER_IN_A_TERM } from './vocabulary.ts';
import type { Word } from './words.ts';

const LONGEST = 4;

/** What goes before a term that is added ("and gRPC?") or set against what was asked before ("vs gRPC?"). */
const ADDING = /^(?:and )?(?:what|how) about |^and /;
const AGAINST = /^compared (?:to|with) /;

/** The question that a short text asks only in the light of the one before it in the thread: "and gRPC?", "vs SOAP?" */
export function followUp(text: string, previous: Question): Question | undefined {
  if (previous.kind === 'help') return undefined;
  const opened = openingOf(text);
  if (opened === undefined) return undefined;
  const { term, against } = opened;
  if (previous.kind === 'define' && !against) return { kind: 'define', terms: [term] };
  const terms = [...previous.terms, term];
  return terms.length > MOST_COMPARED ? undefined : { kind: 'compare', terms };
}

function openingOf(text: string): { term: string; against: boolean } | undefined {
  const [sentence, ...more] = sentencesOf(ownWords(text));
  if (sentence === undefined || more.length > 0) return undefined;
  const opening = openingLength(sentence.words);
  if (opening === undefined) return undefined;
  const rest = withoutArticles(sentence.words.slice(opening.words));
  const [first] = rest;
  if (first === undefined || isOneOf(first, ASKING) || rest.some((word) => isSeparator(word)))
    return undefined;
  const side = withoutQualifier(sentence, rest);
  if (!isTerm(side, LONGEST) || side.some((word) => isOneOf(word, NEVER_IN_A_TERM))) return undefined;
  return { term: sideText(sentence, side), against: opening.against };
}

/** How many words open a follow-up, and whether it sets against. */
function openingLength(words: readonly Word[]): { words: number; against: boolean } | undefined {
  if (words[0]?.keyword === 'versus') return { words: 1, against: true };
  const beginning = `${words
    .slice(0, 4)
    .map((word) => word.lower)
    .join(' ')} `;
  const against = AGAINST.exec(beginning)?.[0];
  const opening = against ?? ADDING.exec(beginning)?.[0];
  return opening === undefined
    ? undefined
    : { words: opening.split(' ').length - 1, against: against !== undefined };
}
