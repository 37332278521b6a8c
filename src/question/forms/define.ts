import { defineReadings } from '../define-readings.ts';
import { remarks } from '../explicit.ts';
import { leadsUpTo } from '../lead-in.ts';
import { namedIn, pointsBack } from '../named-in.ts';
import type { Sentence } from '../sentences.ts';
import { isOneOf, type Side, withoutArticles } from '../side.ts';
import { FILLERS, OATHS, OWN, QUALIFIER, REPORTED, WHAT } from '../vocabulary.ts';
import type { Word } from '../words.ts';
import type { Form } from './form.ts';

const IS = new Set(['is', 'are', 's', 'was', 'were', "'s", 'r', 'si', 'iz']);

/** "What is X", "do you know what X is", "define X", "explain X", "tell me about X". */
export const define: Form = (sentence, { sentence: before }) => {
  const side = askedAfter(sentence);
  if (side === undefined) return [];
  // "Everyone talks about MCP. What is it?"
  return defineReadings(sentence, pointsBack(side) ? namedIn(before) : withoutAbout(side));
};

/** "What is X all about". */
function withoutAbout(side: Side): Side {
  if (side.length < 2 || side.at(-1)?.lower !== 'about' || side[0]?.lower === 'the') return side;
  return side.slice(0, side.at(-2)?.lower === 'all' && side.length > 2 ? -2 : -1);
}

/** The words that a sentence of this form asks about. */
export const askedAfter = (sentence: Sentence): Side | undefined => whatIs(sentence) ?? named(sentence);

/** "What is X", "whats an X", and "explain to me what X is". */
function whatIs(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const at = words.findIndex((word) => !word.quoted && WHAT.has(word.lower));
  if (at === -1 || !leadsUpTo(sentence, at) || remarks(sentence, at)) return undefined;
  // "Our Ann, who is a developer".
  if (words[at]?.lower === 'who' && (!sentence.asks || !NAMED_WHO.test(words[at + 2]?.text ?? '')))
    return undefined;
  // "Who or what is X".
  const last = words[at + 1]?.lower === 'or' && WHAT.has(words[at + 2]?.lower ?? '') ? at + 2 : at;
  const verb = afterFillers(words, last + 1);
  const isNext = IS.has(words[verb]?.lower ?? '') && verb < words.length - 1;
  if (isNext) return words.slice(afterFillers(words, verb + 1));
  return /^(?:what|who)$/.test(words[at]?.lower ?? '') ? saidAtTheEnd(words, at) : words.slice(verb);
}

const NAMED_WHO = /^(?:an?|the|or|is|what|\p{Lu}.*)$/u;

/** Where the words go on after "exactly", "the heck" and the like. The last word stays. */
function afterFillers(words: readonly Word[], from: number): number {
  let start = from;
  const oath = OATHS.find((each) => each.every((word, index) => words[start + index]?.lower === word));
  if (oath !== undefined) start += oath.length;
  while (start < words.length - 1 && FILLERS.has(words[start]?.lower ?? '')) start += 1;
  return Math.min(start, words.length - 1);
}

/** "[do you know] what X is". */
const saidAtTheEnd = (words: readonly Word[], at: number): Side | undefined =>
  at > 0 && IS.has(words.at(-1)?.lower ?? '') ? words.slice(at + 1, -1) : undefined;

/** "Define X", "explain X to me", "describe X", "tell me about X". */
function named(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const at = words.findIndex(({ keyword, lower }, index) => {
    if (keyword === 'define' || keyword === 'explain' || keyword === 'describe') return true;
    return lower === 'tell' && words[index + 1]?.lower === 'me' && words[index + 2]?.lower === 'about';
  });
  if (at === -1 || !leadsUpTo(sentence, at) || remarks(sentence, at)) return undefined;
  const rest = words.slice(at + (words[at]?.lower === 'tell' ? 3 : 1));
  const side = rest.slice(addressee(rest));
  return isWork(sentence, at, side) ? undefined : side;
}

/** "Define a route for …", "how do I define a type", "describe the bug": something to be done, and no question for a meaning. */
function isWork({ words }: Sentence, at: number, side: Side): boolean {
  const keyword = words[at]?.keyword;
  const lead = words
    .slice(0, at)
    .map((word) => word.lower)
    .join(' ');
  // "Don't define a default", "always explain your choice".
  if (/(?:^|\s)(?:not|don't|dont|doesn't|always|never)$/.test(lead)) return true;
  if (/\bhow (?:to|(?:do|can|could|should|does) (?:i|we|one))$/.test(lead)) return true;
  if (/\b(?:hard|easy|difficult|impossible|tricky|need|needs|have|going) to$/.test(lead)) return true;
  const [first] = side;
  if (keyword === 'describe') {
    const noun = withoutArticles(side)[0];
    return (
      side.length === 0 ||
      (first !== undefined && isOneOf(first, OWN)) ||
      (noun !== undefined && isOneOf(noun, REPORTED))
    );
  }
  if (keyword !== 'define') return false;
  if (/^(?:one|two|three|all|some|multiple|new|several)$/.test(first?.lower ?? '')) return true;
  // "Define the limit globally".
  if (side.length > 1 && /\p{L}{3}(?:al|it)ly$/u.test(side.at(-1)?.lower ?? '')) return true;
  const tail = side.findIndex(
    (word, index) =>
      index > 0 &&
      (isOneOf(word, QUALIFIER) || (!word.quoted && /^(?:via|instead|unless|only)$/.test(word.lower))),
  );
  if (tail === -1 || /^examples?$/.test(side.at(-1)?.lower ?? '')) return false;
  const next = side[tail + 1];
  if (next !== undefined && /^(?:me|us)$/.test(next.lower)) return false;
  return side[tail]?.lower === 'in'
    ? next !== undefined && /^(?:the|my|our|your|this|a)$/.test(next.lower)
    : next !== undefined;
}

/** How many words say to whom: "me", "to us". */
function addressee([first, second]: readonly Word[]): number {
  const isPerson = (word: Word | undefined) => word !== undefined && /^(?:me|us)$/.test(word.lower);
  if (isPerson(first)) return 1;
  return first?.lower === 'to' && isPerson(second) ? 2 : 0;
}
