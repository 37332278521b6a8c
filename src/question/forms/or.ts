import { compareReadings } from '../compare-readings.ts';
import { afterGreeting } from '../lead-in.ts';
import { namedAlone } from '../named-before.ts';
import type { Sentence } from '../sentences.ts';
import { isOneOf, type Side } from '../side.ts';
import { IDIOMS, NO_CHOICE } from '../vocabulary/choices.ts';
import { QUANTITIES } from '../vocabulary/debate.ts';
import { PREPOSITIONS, PRONOUNS, QUALIFIER } from '../vocabulary/function-words.ts';
import type { Word } from '../words.ts';
import type { Form } from './form.ts';

const CHOOSING =
  /^(?:what to |(?:should|shall|do|would|could|can|must) (?:i|we|one) |(?:should|would|could|can) you |do you (?=prefer|recommend)|is it (?:better|best) to )?(?:use|using|pick|choose|choosing|learn|prefer|need|recommend|want|go with|go for)$/;
const BETTER =
  /^(?:which(?: one)?(?: is|'s| should i use| to use| do you prefer)?(?: (?:better|best|more \p{L}+|\p{L}{3,}er)(?: for (?:an? |the |my )?\p{L}+)?)?|what(?:'?s| is) (?:better|best|more \p{L}+|\p{L}{3,}er)(?: for (?:an? |the |my )?\p{L}+)?)$/u;
/** "Which one should I learn first, X or Y?" up to the comma. */
const WHICH = /^(?:which\b.*|what(?: is|'s|s) (?:the )?(?:better|best|more \p{L}+|\p{L}{3,}er)\b.*)$/u;
/** "X or Y, [which is preferred?]" */
const WHICH_OF_THEM = /^which(?: one)? (?:is|should|to|would|do)(?: \p{L}+){1,6}$/u;
/** "X or Y, [what do you recommend?]" */
const WHAT_OF_THEM =
  /^what (?:(?:do|would) (?:you|people|you guys) (?:recommend|suggest|prefer)|should (?:i|we|one) (?:use|choose|pick|take|learn))$/;
/** Without a question mark, "X and Y, which is always there" tells. */
const CHOICE =
  /^which(?: one)? (?:should|would|to|do|is (?:the )?(?:better|best|preferred|preferable|recommended|right|correct|good|safe|more \p{L}+|\p{L}{3,}er)$)/u;
/** "X or Y?", "should I use X or Y?", "which is better, X or Y?" */
export const or: Form = (sentence, { sentence: before, earlier }) => {
  const { words } = sentence;
  const opening = lowers(sentence, afterGreeting(sentence), words.length);
  if (before !== undefined && WHICH_OF_THEM.test(opening) && (sentence.asks || CHOICE.test(opening)))
    return [
      ...compareReadings(before, before.words, { explicit: false, longest: 3, strict: true }),
      ...namedAlone(earlier, before),
    ];
  if (before?.words.some(({ lower }) => lower === 'or') && WHAT_OF_THEM.test(opening))
    return compareReadings(before, before.words, { explicit: false, longest: 3, strict: true });
  const at = words.findIndex(
    (word, index) => index > 0 && !word.quoted && !word.acronym && word.lower === 'or',
  );
  const lead = lowers(sentence, afterGreeting(sentence), words.length);
  const asks =
    sentence.asks ||
    /^(?:should|shall) (?:i|we) /.test(lead) ||
    (before?.asks && WHICH.test(lowers(before, afterGreeting(before), before.words.length))) ||
    /^(?:which|what)(?: one)?(?: is|'?s) (?:better|best|more \p{L}+|\p{L}{3,}er)\b/u.test(
      lead.replace(/^what'?s/, "what's"),
    );
  if (at === -1 || !asks || /[)\]]/.test(words.at(-1)?.after ?? '') || asksYou(before) || asksYou(sentence))
    return [];
  const judged = judgedBetween(sentence, at);
  const list =
    judged ??
    withoutOneMore(words.slice(beginning(sentence, at), words.at(-1)?.lower === 'first' ? -1 : undefined));
  if (
    list.some(
      (word, index) =>
        NO_CHOICE.has(word.lower) || (isOneOf(word, QUANTITIES) && list[index + 1]?.lower === 'of'),
    ) ||
    list.filter((word) => word.lower !== 'or').every((word) => /^\d+$/.test(word.text)) ||
    IDIOMS.has(list.map((word) => word.lower).join(' '))
  )
    return [];
  return compareReadings(sentence, list, { explicit: false, longest: 3, strict: true });
};

/** "Is X or Y better?", "are X or Y the best?" */
function judgedBetween({ words, asks }: Sentence, at: number): Side | undefined {
  const start = words.slice(0, at).findLastIndex(({ lower }) => /^(?:is|are)$/.test(lower)) + 1;
  const end = words.findIndex(({ lower }, index) => index > at + 1 && COMPARATIVE.test(lower));
  const next = words[end + 1];
  const ends = next === undefined || isOneOf(next, QUALIFIER) || isOneOf(next, PREPOSITIONS);
  if (!asks || start === 0 || start >= at || end === -1 || !ends || isOneOf(words[start] as Word, PRONOUNS))
    return undefined;
  return words.slice(start, words[end - 1]?.lower === 'the' ? end - 1 : end);
}

const COMPARATIVE =
  /^(?:better|best|faster|quicker|cheaper|safer|easier|stronger|healthier|simpler|preferred|recommended)$/;

/** "X or Y or both?" */
const withoutOneMore = (list: Side): Side =>
  list.length > 4 &&
  list.at(-2)?.lower === 'or' &&
  /^(?:both|neither|either|none|other|others|another)$/.test(list.at(-1)?.lower ?? '')
    ? list.slice(0, -2)
    : list;

/** "Which OS are you running?", "do you use A or B?": only the person who is asked can tell. */
const asksYou = (sentence: Sentence | undefined): boolean =>
  sentence?.asks === true &&
  sentence.words.some(
    (word, index) =>
      word.lower === 'you' &&
      /^(?:are|do|did|have)$/.test(sentence.words[index - 1]?.lower ?? '') &&
      index < 4 &&
      !/^(?:prefer|recommend|suggest|think)$/.test(sentence.words[index + 1]?.lower ?? ''),
  );

/** Where the list begins: after "should we use", after "which is better,", or at once. */
function beginning(sentence: Sentence, at: number): number {
  const { words } = sentence;
  const start = afterGreeting(sentence);
  const pause = words.findIndex((word, index) => index >= start && index < at && /[,:]/.test(word.after));
  if (pause !== -1 && WHICH.test(lowers(sentence, start, pause + 1))) return pause + 1;
  for (let end = Math.min(at, start + 6); end > start; end--) {
    const lead = lowers(sentence, start, end);
    if (CHOOSING.test(lead) || BETTER.test(lead)) return end;
  }
  // "Dual booting A and B should I use C or D?"
  for (let end = at - 1; end > start + 2 && end > at - 4; end--) {
    if (CHOOSING.test(lowers(sentence, end - 3, end))) return end;
  }
  return start;
}

const lowers = ({ words }: Sentence, from: number, to: number): string =>
  words
    .slice(from, Math.min(to, from + 12))
    .map((word) => word.lower)
    .join(' ');
