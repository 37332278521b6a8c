import { afterHearing } from './after-hearing.ts';
import { afterGreeting } from './lead-in.ts';
import type { Sentence } from './sentences.ts';
import { isOneOf, type Side, withoutArticles } from './side.ts';
import { GREETING, LEADING_UP } from './vocabulary/asking.ts';
import { HEADS_IN_HAND, SITUATION } from './vocabulary/attributes.ts';
import { NEVER_IN_A_TERM, OWN, PREPOSITIONS, PRONOUNS, QUALIFIER } from './vocabulary/function-words.ts';
import { PRAISING } from './vocabulary/judging.ts';
import { ACTIONS, DOING } from './vocabulary/work.ts';

/** Whether words only point at what was said before: "it", "they". */
export const pointsBack = (side: Side): boolean =>
  side.length === 1 &&
  side[0]?.acronym === false &&
  /^(?:it|they|that|this|those|these)$/.test(side[0].lower);

/** "TIL", "FYI": said in passing. */
const CHAT = /^(?:TIL|FYI|BTW|IMO|IMHO|AFAIK|IIRC|FWIW|LOL|OP|PSA|TLDR|OMG|WTF)$/;

/** "CPU MHz - [what does it mean?]", "type erasure? [What is that?]" */
function isHeading({ source }: Sentence, words: Side): boolean {
  const last = words.at(-1);
  return (
    last !== undefined &&
    words.length > 1 &&
    words.length <= LONGEST_HEADING &&
    !isOneOf(last, HEADS_IN_HAND) &&
    !isOneOf(last, SITUATION) &&
    (/^[)"'`”*]{0,2}(?:\s*[-–—:?]|,|…|\.\.)/.test(source.slice(last.end, last.end + 6)) ||
      (/^\s{1,3}what\b/i.test(source.slice(last.end, last.end + 8)) && isNoRemark(words))) &&
    !words.some(
      (word) =>
        [NEVER_IN_A_TERM, OWN, QUALIFIER, PREPOSITIONS, LEADING_UP, DOING, ACTIONS].some((set) =>
          isOneOf(word, set),
        ) ||
        word.keyword !== undefined ||
        word.after.includes(','),
    )
  );
}

/** "Server crashed [what is it?]", "strange noise [what is it?]" */
const isNoRemark = (words: Side): boolean =>
  !/(?:ed|[^s]s)$/.test(words.at(-1)?.lower ?? '') &&
  !words.some((word) => isOneOf(word, PRAISING) || isOneOf(word, PRONOUNS) || isOneOf(word, GREETING));

const LONGEST_HEADING = 4;

/** What a sentence named, where it is plain: the only name in quotes, or else the only acronym. */
export function namedIn(sentence: Sentence | undefined): Side {
  const words = withoutArticles(sentence?.words.slice(afterGreeting(sentence)) ?? []);
  if (sentence !== undefined && isHeading(sentence, words)) return words;
  const [first, ...more] = words;
  const broughtUp = afterHearing(words);
  if (broughtUp !== undefined) return broughtUp;
  // "A hobgoblin? What is that?", but not "Wow. What is this?"
  const names = first !== undefined && !isOneOf(first, GREETING);
  if (first !== undefined && more.length === 0) return names ? [first] : [];
  const quoted = words.filter((word) => word.quoted);
  const named =
    quoted.length > 0
      ? quoted
      : words.filter((word) => /^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word.text) && !CHAT.test(word.text));
  return named.length === 1 ? named : [];
}
