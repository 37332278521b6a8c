import { MOST_COMPARED } from '../../glossary/comparison.ts';
import { compareReadings, readingsOfSides } from '../compare-readings.ts';
import { remarks } from '../explicit.ts';
import { afterGreeting, afterLeadIn, leadsUpTo } from '../lead-in.ts';
import type { Reading } from '../question.ts';
import type { Sentence } from '../sentences.ts';
import { isOneOf, sideText } from '../side.ts';
import {
  ACTIONS,
  ASKING,
  DEGREES,
  DOING,
  DOUBT,
  FINITE_VERBS,
  LEADING_UP,
  OWN,
  PRONOUNS,
  QUALIFIER,
  WHAT,
} from '../vocabulary.ts';
import type { Word } from '../words.ts';
import type { Form } from './form.ts';

/** What a form demands that says little by itself: short sides without verbs. */
const SHORT = { explicit: true, longest: 4, strict: true } as const;

/** "The difference between X and Y" may go on as a remark. */
const STATED = { explicit: true, longest: 6, strict: true } as const;

/** "What is the difference between X and Y", "differences X vs Y", "diff X Y", "X and Y difference". */
export const difference: Form = (sentence, before) => {
  const { words } = sentence;
  const at = words.findIndex((word) => word.keyword === 'difference');
  if (at === -1) return goesOn(sentence, before.sentence);
  if (remarks(sentence, at) || measures(sentence, at)) return [];
  // "What the difference is between …", "… differences there are between …"
  const link = words.findIndex(
    (word, index) =>
      index > at && index <= at + (words[at + 1]?.lower === 'in' ? 7 : 4) && word.keyword === 'between',
  );
  const leads = asksFor(sentence, link === -1 ? at : qualified(words, at));
  if (at === words.length - 1) {
    // "REST and RPC: what is the difference?", and "REST and RPC difference".
    if (leads && before.sentence !== undefined) {
      const alone = namedAlone(before.earlier, before.sentence);
      return alone.length > 0 ? alone : namedBefore(before.sentence, before.defined);
    }
    const names = words.slice(afterLeadIn(sentence, at), at);
    if (names.some((word) => !word.quoted && NO_LIST.test(word.lower))) return [];
    return at > 2 ? compareReadings(sentence, names, SHORT) : listed(sentence, at);
  }
  if (!leads || (link === -1 && words[at]?.lower.startsWith('trade'))) return [];
  if (link !== -1) {
    // "REST and RPC, what is the difference between these two?"
    if (before.sentence !== undefined && pointsBack(words.slice(link + 1)))
      return namedBefore(before.sentence, before.defined);
    const asksWhat =
      sentence.asks || words.slice(0, at).some((word) => isOneOf(word, ASKING) || isOneOf(word, DOUBT));
    // "The trade-off is between cost and speed."
    if (!asksWhat && words.slice(at + 1, link).some((word) => isOneOf(word, FINITE_VERBS))) return [];
    const list = afterPointer(words.slice(link + 1));
    const options = !asksWhat && /^(?:the|a)$/.test(words[0]?.lower ?? '') ? STATED : { explicit: true };
    const readings = compareReadings(sentence, list, options);
    return readings.length > 0 || !asksWhat
      ? readings
      : compareReadings(sentence, list, { ...SHORT, separators: LOOSE_SEPARATORS });
  }
  const linked = ofOrFrom(sentence, at);
  if (linked.length > 0 || at !== afterGreeting(sentence)) return linked;
  const rest = words.slice(at + 1);
  // "Diff viewer: scroll both panes".
  if (rest[0]?.after.includes(':')) return [];
  const [next] = rest;
  if (next !== undefined && (isOneOf(next, QUALIFIER) || isOneOf(next, PRONOUNS))) return [];
  const readings = compareReadings(sentence, rest, SHORT);
  return readings.length > 0 ? readings : sideBySide(sentence, rest);
};

/** "In most cases, no difference", "A and B, to minimize differences". */
const NO_LIST = /^(?:to|at|no|any|that|about|little|much|so|not|negligible)$/;

/** "The difference between X over Y", where nothing else separates. */
const LOOSE_SEPARATORS = new Set(['over', 'from', 'with', 'to', 'than']);

/** "[What is the difference between A and B,] and between C and D?" */
function goesOn(sentence: Sentence, before: Sentence | undefined): readonly Reading[] {
  const [first, second] = sentence.words;
  const stated = before?.words.findIndex((word) => word.keyword === 'difference') ?? -1;
  if (before === undefined || stated === -1) return [];
  if (first?.lower === 'and' && second?.keyword === 'between')
    return compareReadings(sentence, sentence.words.slice(2), SHORT);
  // "There's a difference between A and B - can anyone explain it?"
  const explains = sentence.words.findIndex((word) => word.keyword === 'explain');
  const it = explains !== -1 && /^(?:it|that|this|them)$/.test(sentence.words[explains + 1]?.lower ?? '');
  return it && sentence.asks && before.words[stated + 1]?.keyword === 'between'
    ? compareReadings(before, before.words.slice(stated + 2), SHORT)
    : [];
}

/** Whether what stands before only leads up to it, or at least does so from "what is" on. "Why is there a difference" asks for a cause. */
function asksFor(sentence: Sentence, end: number): boolean {
  const { words } = sentence;
  const lead = words.slice(0, end);
  if (
    lead.some((word, index) => word.lower === 'why' || asksHowLarge(word, lead[index + 1])) ||
    (!sentence.asks && CONDITION.test(lead[0]?.lower ?? ''))
  )
    return false;
  const what = lead.findLastIndex((word) => isOneOf(word, WHAT));
  const asksWhat =
    what !== -1 &&
    /^(?:what's|whats|what're|what (?:is|are|r|s|was|would) )/.test(
      `${lead
        .slice(what, what + 2)
        .map((word) => word.lower)
        .join(' ')} `,
    );
  return (
    leadsUpTo(sentence, end) ||
    seeks(sentence, lead) ||
    (asksWhat && lead.slice(what).every((word) => isOneOf(word, LEADING_UP)))
  );
}

/** "How big is the difference" asks for a number. */
const asksHowLarge = (word: Word, next: Word | undefined): boolean =>
  word.lower === 'how' && /^(?:big|much|large|long|significant|small|great|many)$/.test(next?.lower ?? '');

const CONDITION = /^(?:if|when|because|since|unless|while|due)$/;

/** "Is there a page on the difference between …?" has words that no list foresees, but none of doing something. */
function seeks({ asks }: Sentence, lead: readonly Word[]): boolean {
  const others = lead.filter((word) => !isOneOf(word, LEADING_UP));
  const opens = lead.some(
    (word) => isOneOf(word, WHAT) || /^(?:is|are|where|can|could|does|do|which|any)$/.test(word.lower),
  );
  const acts = lead.some((word) => isOneOf(word, ACTIONS) || isOneOf(word, OWN) || isOneOf(word, DOING));
  return asks && opens && !acts && others.length < 3;
}

/** "Between these two: X and Y", "between the following checkpoints: X and Y". */
function afterPointer(words: readonly Word[]): readonly Word[] {
  const colon = words.findIndex((word) => word.after.includes(':'));
  if (colon === -1 || colon > 3 || colon === words.length - 1) return words;
  const before = words.slice(0, colon + 1);
  const points = pointsBack(before) || before.every((word) => !word.quoted && /^\p{Ll}+$/u.test(word.text));
  return points && !before.some((word) => /^(?:and|or)$/.test(word.lower)) ? words.slice(colon + 1) : words;
}

/** "There are two modes, fast and safe. What is the difference?", "What is REST and what is RPC, what's the difference?" */
function namedBefore(before: Sentence, defined: readonly string[] = []): readonly Reading[] {
  if (defined.length > 1 && defined.length <= MOST_COMPARED)
    return [{ kind: 'compare', terms: defined, explicit: true }];
  const quoted = before.words.filter((word) => word.quoted);
  if (quoted.length > 1 && quoted.length <= MOST_COMPARED)
    return [{ kind: 'compare', terms: quoted.map((word) => word.text), explicit: true }];
  const whole = compareReadings(before, before.words, SHORT);
  if (whole.length > 0) return whole;
  const start = before.words.findLastIndex(
    (word, index) =>
      index < before.words.length - 2 && (BRINGS_UP.test(word.lower) || /[,:]/.test(word.after)),
  );
  return start === -1 ? [] : compareReadings(before, before.words.slice(start + 1), SHORT);
}

/** "Kafka? RabbitMQ? What's the difference?" */
function namedAlone(earlier: Sentence | undefined, before: Sentence): readonly Reading[] {
  const names = [earlier, before].map((each) => each?.words ?? []);
  if (!before.asks || names.some((side) => side.length > 2 || side.some((word) => isOneOf(word, LEADING_UP))))
    return [];
  return readingsOfSides(before, names, { explicit: false, longest: 2, strict: true });
}

const BRINGS_UP =
  /^(?:both|between|up|confuse|confusing|have|has|use|uses|see|are|support|supports|offer|offers|provides?|called|named)$/;

const pointsBack = (words: readonly Word[]): boolean =>
  /^(?:these|those|them|the|both|they)(?: both| two| three| terms| things| words| concepts| ones)*$/.test(
    words.map((word) => word.lower).join(' '),
  );

/** Where "performance difference" and "any meaningful difference" begin: up to two words that say which difference. */
function qualified(words: readonly Word[], at: number): number {
  let start = at;
  while (start > at - 2 && start > 0 && qualifies(words[start - 1])) start -= 1;
  const article = words[start - 1];
  return article !== undefined && DETERMINERS.test(article.lower) ? start : at;
}

const DETERMINERS = /^(?:the|an?|any|some|there|what|which|what's|whats|main|key|real|actual)$/;

const qualifies = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.quoted &&
  !isOneOf(word, LEADING_UP) &&
  !isOneOf(word, DOING) &&
  !isOneOf(word, OWN) &&
  word.keyword === undefined;

/** "A slight difference between …", and "no difference between …", say how large it is. */
function measures(sentence: Sentence, at: number): boolean {
  const first = sentence.words[afterGreeting(sentence)];
  return !sentence.asks && at > 0 && first !== undefined && isOneOf(first, DEGREES);
}

/** "What is the difference of X and Y", "… from X to Y". */
function ofOrFrom(sentence: Sentence, at: number): readonly Reading[] {
  const next = sentence.words[at + 1]?.lower;
  if (next !== 'of' && next !== 'from' && next !== 'in' && next !== 'among' && next !== 'with') return [];
  // "It would be nice to highlight the differences with the old strategy and plan."
  if (
    next === 'with' &&
    !sentence.asks &&
    sentence.words.some((word) => /^(?:would|highlight)$/.test(word.lower))
  )
    return [];
  const separators = new Set(next === 'from' ? ['to'] : []);
  return compareReadings(sentence, sentence.words.slice(at + 2), {
    ...SHORT,
    explicit: next !== 'in',
    separators,
  });
}

/** "diff X Y": two words, or two quoted names. */
function sideBySide(sentence: Sentence, rest: readonly Word[]): readonly Reading[] {
  const [first, second, ...more] = rest;
  if (first === undefined || second === undefined || more.length > 0) return [];
  if (first.keyword === 'versus' || NO_NAME.test(first.lower) || NO_NAME.test(second.lower)) return [];
  if (sentence.source[second.start - 1] === '(' || second.text.startsWith('(')) return [];
  const terms = [sideText(sentence, [first]), sideText(sentence, [second])];
  return [{ kind: 'compare', terms, explicit: true }];
}

const NO_NAME = /^(?:of|in|is|for|to|from|here|lol|between|please|output|view|tool)$/;

/** "docker podman difference": only where the glossary has both. */
const listed = (sentence: Sentence, at: number): readonly Reading[] =>
  at === 2 ? sideBySide(sentence, sentence.words.slice(0, 2)).map((each) => ({ ...each, weak: true })) : [];
