import { breaksOff } from '../breaks-off.ts';
import { defineReadings } from '../define-readings.ts';
import { remarks } from '../explicit.ts';
import { afterFillers, withoutFillers } from '../fillers.ts';
import { leadsUpTo } from '../lead-in.ts';
import { namedIn, pointsBack } from '../named-in.ts';
import type { Sentence } from '../sentences.ts';
import { setsTask } from '../sets-task.ts';
import type { Side } from '../side.ts';
import { WHAT } from '../vocabulary/asking.ts';
import { ROLES } from '../vocabulary/attributes.ts';
import type { Word } from '../words.ts';
import type { Form } from './form.ts';

const IS = new Set(['is', 'are', 's', 'was', 'were', "'s", 'r', 'si', 'iz']);

/** "What is X", "do you know what X is", "define X", "explain X", "tell me about X". */
export const define: Form = (sentence, { sentence: before }) => {
  const side = askedAfter(sentence);
  if (side === undefined) return [];
  // "Everyone talks about MCP. What is it?"
  // "What's that supposed to be?"
  const supposed = side[1]?.lower === 'supposed' ? side.slice(0, 1) : side;
  const readings = defineReadings(sentence, pointsBack(supposed) ? namedIn(before) : withoutAbout(side));
  return asksPurpose(side) ? readings.map((each) => ({ ...each, weak: true as const })) : readings;
};

/** "What is X for?" */
const asksPurpose = (side: Side): boolean => side.at(-1)?.quoted === false && side.at(-1)?.lower === 'for';

/** "What is X all about". */
function withoutAbout(asked: Side): Side {
  const side = withoutFillers(asked);
  if (side.length < 2 || side.at(-1)?.lower !== 'about' || /^(?:the|this|that)$/.test(side[0]?.lower ?? ''))
    return side;
  return side.slice(0, side.at(-2)?.lower === 'all' && side.length > 2 ? -2 : -1);
}

/** The words that a sentence of this form asks about. */
export const askedAfter = (sentence: Sentence): Side | undefined => whatIs(sentence) ?? named(sentence);

/** "What is X", "whats an X", and "explain to me what X is". */
function whatIs(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const at = words.findIndex((word) => !word.quoted && WHAT.has(word.lower));
  if (at === -1) return undefined;
  const leads = leadsUpTo(sentence, at) && !remarks(sentence, at);
  if (!leads && !breaksOff(sentence, at)) return undefined;
  // "Our Ann, who is a developer".
  if (
    words[at]?.lower === 'who' &&
    words[at + 1]?.lower !== 'or' &&
    (!sentence.asks || !NAMED_WHO.test(words[at + 2]?.text ?? '') || isRole(words, at + 2))
  )
    return undefined;
  // "Who or what is X".
  const last = words[at + 1]?.lower === 'or' && WHAT.has(words[at + 2]?.lower ?? '') ? at + 2 : at;
  const verb = afterFillers(words, last + 1);
  const isNext = IS.has(words[verb]?.lower ?? '') && verb < words.length - 1;
  if (isNext) return words.slice(afterFillers(words, verb + 1));
  // "What defines a republic".
  if (DEFINES.has(words[verb]?.lower ?? '') && verb < words.length - 1) return words.slice(verb + 1);
  return /^(?:what|who)$/.test(words[at]?.lower ?? '') ? saidAtTheEnd(words, at) : words.slice(verb);
}

const DEFINES = new Set(['defines', 'constitutes']);
/** "Who is Father of Soil Mechanics", but "who is Joan of Arc". */
const isRole = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === 'of' && ROLES.has(words[at]?.lower ?? '');

const NAMED_WHO = /^(?:an?|or|is|what|\p{Lu}.*)$/u;

/** "[do you know] what X is"; but "clarify what project is" sets a task. */
function saidAtTheEnd(words: readonly Word[], at: number): Side | undefined {
  const is = words.findIndex(
    (word, index) =>
      index > at + 1 &&
      IS.has(word.lower) &&
      (index === words.length - 1 || word.after.includes(',') || goesOn(words, index + 1)),
  );
  if (at === 0 || is === -1) return undefined;
  const side = words.slice(at + 1, is);
  const [only, ...more] = side;
  const bare = more.length === 0 && only?.quoted === false && /^\p{Ll}+$/u.test(only.text);
  return (bare && words[0]?.lower === 'clarify') || words[0]?.lower === 'learn' ? undefined : side;
}

/** "Explain what X is to a beginner". */
const goesOn = (words: readonly Word[], at: number): boolean => {
  const next = words[at]?.lower ?? '';
  // "What X is for"
  return GOES_ON.test(next) && !(at === words.length - 1 && /^(?:for|like|from|on|as|at|in)$/.test(next));
};

const GOES_ON =
  /^(?:to|in|for|and|with|like|that|that's|which|when|from|on|as|at|please|pls|plz|exactly|actually|again|here)$/;

/** How many words "know about" and "tell me about" have. */
const ABOUT: Readonly<Record<string, number>> = { know: 2, tell: 3 };

/** "Define X", "explain X to me", "describe X", "tell me about X". */
function named(sentence: Sentence): Side | undefined {
  const { words } = sentence;
  const at = words.findIndex(({ keyword, lower }, index) => {
    if (keyword === 'define' || keyword === 'explain' || keyword === 'describe') return true;
    if (lower === 'know') return words[index - 1]?.lower === 'you' && words[index + 1]?.lower === 'about';
    return lower === 'tell' && words[index + 1]?.lower === 'me' && words[index + 2]?.lower === 'about';
  });
  if (at === -1 || !leadsUpTo(sentence, at) || remarks(sentence, at)) return undefined;
  const rest = words.slice(at + (ABOUT[words[at]?.lower ?? ''] ?? 1));
  const side = rest.slice(addressee(rest));
  return setsTask(sentence, at, side) ? undefined : side;
}

/** How many words say to whom: "me", "to us". */
function addressee([first, second]: readonly Word[]): number {
  const isPerson = (word: Word | undefined) => word !== undefined && /^(?:me|us)$/.test(word.lower);
  if (isPerson(first)) return 1;
  return first?.lower === 'to' && isPerson(second) ? 2 : 0;
}
