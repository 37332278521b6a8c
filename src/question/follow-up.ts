import { MOST_COMPARED } from '../glossary/comparison.ts';
import { withoutFarewell } from './farewell.ts';
import { ownWords } from './own-words.ts';
import type { Question } from './question.ts';
import { sentencesOf } from './sentences.ts';
import { isOneOf, isTerm, sideText, withoutArticles, withoutQualifier } from './side.ts';
import { splits } from './split.ts';
import { ASKING } from './vocabulary/asking.ts';
import { NEVER_IN_A_TERM } from './vocabulary/function-words.ts';
import type { Word } from './words.ts';

const LONGEST = 4;

/** What goes before a term that is added ("and gRPC?") or set against what was asked before ("vs gRPC?"). */
const ADDING =
  /^(?:(?:and|so|ok|also) )*(?:what|how) (?:about|abt) |^(?:what|how) bout |^(?:and|also|plus|add|including|&|\+) (?:also )?/;
const AGAINST =
  /^(?:and |what about |how about )?(?:compared? (?:it )?(?:to|with)|(?:in comparison|relative) to|against|or) /;

/** What asks for the same once more, to choose or to read on: "which one should I use?", "more". */
const WHICH =
  /^(?:(?:so|and|ok|but) )*(?:which|what)(?: (?:one|of them|of these|of the two))?(?: is| are|'s|s)?(?: (?:the )?(?:better|best|faster|simpler|safer|easier|preferred|recommended))?(?: (?:should|do|would|shall|can|to))?(?: (?:i|we|you|one))?(?: (?:use|pick|choose|prefer|take|recommend|go with|go for|learn))?(?: (?:when|then|for what|first|here))?$/;
const WHEN_WHICH =
  /^(?:(?:so|and|ok|but) )*when (?:should (?:i|we|you) use|to use|do (?:i|we|you) use|would (?:i|we|you) use) (?:which|what|each|either|one over the other)(?: one)?$/;
const SWAP =
  /^(?:swap|swapped|reverse|reversed|flip|flipped|switch|invert)(?: (?:them|it|that|the order|sides|order|these))?$|^(?:and |now )?the other way (?:a?round|about)$|^other way (?:a?round|about)$|^vice versa$/;
const MORE =
  /^(?:(?:and|ok|tell me|show me|say|give me|read|any|some|a bit|even|know|explain) )*more(?: (?:please|info|information|details|detail|on (?:this|that|it)|about (?:this|that|it|them)))*$|^(?:more )?details?$|^go on$|^continue$|^keep going$|^elaborate$|^read on$|^what else$/;

/** The question that a short text asks only in the light of the one before it in the thread: "and gRPC?", "vs SOAP?" */
export function followUp(text: string, previous: Question): Question | undefined {
  if (previous.kind === 'help') return undefined;
  const again = askedAgain(text, previous);
  if (again !== undefined) return again;
  const opened = openingOf(text);
  if (opened === undefined) return undefined;
  const { added, against } = opened;
  const [only, ...more] = added;
  if (previous.kind === 'define' && !against)
    return only === undefined || more.length > 0 ? undefined : { kind: 'define', terms: [only] };
  const asked = new Set(previous.terms.map((term) => term.toLowerCase()));
  const terms = [...previous.terms, ...added.filter((term) => !asked.has(term.toLowerCase()))];
  return terms.length > MOST_COMPARED || terms.length < 2 ? undefined : { kind: 'compare', terms };
}

/** The same question once more, where the text asks which to choose, for the other order, or for more. */
function askedAgain(text: string, previous: Asked): Question | undefined {
  const said = saidIn(text);
  if (MORE.test(said)) return previous;
  if (previous.kind !== 'compare') return undefined;
  if (SWAP.test(said)) return { ...previous, terms: previous.terms.toReversed() };
  return WHICH.test(said) || WHEN_WHICH.test(said) ? previous : undefined;
}

/** Whether a text asks to go on from what was said: "more". */
export const asksForMore = (text: string): boolean => MORE.test(saidIn(text));

/** The words of a short text, without greetings before and "please" after; nothing of a longer one. */
function saidIn(text: string): string {
  const [sentence, ...more] = sentencesOf(ownWords(text).slice(0, LONGEST_TEXT));
  if (sentence === undefined || more.length > 0 || sentence.words.some(({ quoted }) => quoted)) return '';
  return sentence.words
    .map((word) => word.lower)
    .join(' ')
    .replace(/^(?:hey|hi|thanks|thx|cool|great|nice|hmm|ok) /, '')
    .replace(/ (?:please|pls|plz|then|though|thanks)$/, '');
}

type Asked = Exclude<Question, { kind: 'help' }>;

/** Nobody follows up at greater length. */
const LONGEST_TEXT = 200;

function openingOf(text: string): { added: readonly string[]; against: boolean } | undefined {
  const [sentence, ...more] = sentencesOf(ownWords(text));
  if (sentence === undefined || more.length > 0) return undefined;
  const words = sentence.words.slice(thanks(sentence.words));
  const opening = openingLength(words);
  if (opening === undefined) return undefined;
  const rest = withoutFarewell(words.slice(opening.words));
  const [first] = withoutArticles(rest);
  if (first === undefined || isOneOf(first, ASKING) || rest.some((word) => word.keyword === 'versus'))
    return undefined;
  const [listed = [rest]] = splits(rest);
  const sides = listed.map((side) => withoutQualifier(sentence, withoutArticles(side)));
  if (sides.some((side) => !isTerm(side, LONGEST) || side.some((word) => isOneOf(word, NEVER_IN_A_TERM))))
    return undefined;
  return { added: sides.map((side) => sideText(sentence, side)), against: opening.against };
}

/** How many words at the beginning only thank or greet. */
function thanks(words: readonly Word[]): number {
  const start = words.findIndex(
    (word) => !/^(?:thanks|thx|ty|ok|okay|cool|great|nice|hmm|hm|oh|so|hey|hi)$/.test(word.lower),
  );
  return start === -1 ? 0 : start;
}

/** How many words open a follow-up, and whether it sets against. */
function openingLength(words: readonly Word[]): { words: number; against: boolean } | undefined {
  const versus = words.slice(0, 4).findIndex((word) => word.keyword === 'versus');
  if (
    versus !== -1 &&
    /^(?:and|what|how|about|it| )*$/.test(
      words
        .slice(0, versus)
        .map((word) => word.lower)
        .join(' '),
    )
  )
    return { words: versus + 1, against: true };
  const beginning = `${words
    .slice(0, 6)
    .map((word) => word.lower)
    .join(' ')} `;
  const against = AGAINST.exec(beginning)?.[0];
  const opening = against ?? ADDING.exec(beginning)?.[0];
  return opening === undefined
    ? undefined
    : { words: opening.split(' ').length - 1, against: against !== undefined };
}
