import { isEnglishWord } from '../../lookup/english/is-english-word.ts';
import { afterPointer } from '../after-pointer.ts';
import { asksForDifference, isNoQuestion } from '../asks-for-difference.ts';
import { compareReadings, readingsOfSides } from '../compare-readings.ts';
import { asksOutright, remarks } from '../explicit.ts';
import { sidesInsteadOf } from '../instead-of.ts';
import { afterGreeting, afterLeadIn } from '../lead-in.ts';
import { namedAlone, namedBefore, pointsToAll } from '../named-before.ts';
import type { Reading } from '../question.ts';
import type { Sentence } from '../sentences.ts';
import { isOneOf, sideText, withoutArticles } from '../side.ts';
import { ASKING, DOUBT, GREETING, LEADING_UP, PARTING } from '../vocabulary/asking.ts';
import { NO_LIST } from '../vocabulary/debate.ts';
import { FINITE_VERBS, PRONOUNS, QUALIFIER } from '../vocabulary/function-words.ts';
import { NOTING } from '../vocabulary/work.ts';
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
  if (remarks(sentence, at) || isNoQuestion(sentence, at)) return [];
  // "What the difference is between …", "… differences there are between …"
  const link = words.findIndex(
    (word, index) =>
      index > at && index <= at + (words[at + 1]?.lower === 'in' ? 7 : 4) && word.keyword === 'between',
  );
  const leads = asksForDifference(sentence, at, link);
  if (words.slice(at + 1).every((word) => isOneOf(word, GREETING) || isOneOf(word, PARTING))) {
    // "REST and RPC: what is the difference?", and "REST and RPC difference".
    if (leads && before.sentence !== undefined) {
      const alone = namedAlone(before.earlier, before.sentence);
      return alone.length > 0 ? alone : namedBefore(before.sentence, before.defined);
    }
    const names = upToColon(words.slice(afterLeadIn(sentence, at), at));
    if (
      names.some((word) => isOneOf(word, NO_LIST)) ||
      /^(?:an?|this|that)$/.test(names.at(-1)?.lower ?? '') ||
      /^(?:where|which|why|do|does)$/.test(words[0]?.lower ?? '')
    )
      return [];
    return at > 2 ? compareReadings(sentence, names, SHORT) : listed(sentence, at);
  }
  if (!leads && link === -1 && narrowsAfter(sentence, at))
    return compareReadings(sentence, words.slice(afterLeadIn(sentence, at), at), SHORT);
  if (!leads || (link === -1 && words[at]?.lower.startsWith('trade'))) return [];
  if (link !== -1) {
    // "REST and RPC, what is the difference between these two?"
    if (before.sentence !== undefined && pointsToAll(words.slice(link + 1)))
      return namedBefore(before.sentence, before.defined);
    const asksWhat =
      sentence.asks || words.slice(0, at).some((word) => isOneOf(word, ASKING) || isOneOf(word, DOUBT));
    // "The trade-off is between cost and speed."
    if (!asksWhat && words.slice(at + 1, link).some((word) => isOneOf(word, FINITE_VERBS))) return [];
    const list = afterPointer(words.slice(link + 1, endOfTitle(words, link)));
    const options = !asksWhat && /^(?:the|a)$/.test(words[0]?.lower ?? '') ? STATED : { explicit: true };
    const readings = compareReadings(sentence, list, options);
    return readings.length > 0 || !asksWhat
      ? readings
      : compareReadings(sentence, list, { ...SHORT, separators: LOOSE_SEPARATORS });
  }
  // "What is the difference when using `let` instead of `var`?"
  const instead = /^(?:when|if|in)$/.test(words[at + 1]?.lower ?? '')
    ? sidesInsteadOf(words.slice(at + 2))
    : undefined;
  if (instead !== undefined) return readingsOfSides(sentence, instead.map(withoutArticles), SHORT);
  // "Diff of main and dev looks fine"
  if (at === 0 && !sentence.asks && words.some((word) => isOneOf(word, FINITE_VERBS))) return [];
  const linked = ofOrFrom(sentence, at);
  if (linked.length > 0 || (at !== afterGreeting(sentence) && !asksOutright(sentence))) return linked;
  const rest = words.slice(at + 1);
  // "Diff viewer: scroll both panes".
  if (rest[0]?.after.includes(':')) return [];
  const [next] = rest;
  if (next !== undefined && (isOneOf(next, QUALIFIER) || isOneOf(next, PRONOUNS))) return [];
  const readings = compareReadings(sentence, rest, SHORT);
  return readings.length > 0 ? readings : sideBySide(sentence, rest);
};

/** "LAN and WAN difference in networking" */
const narrowsAfter = ({ words }: Sentence, at: number): boolean =>
  at > 2 &&
  words.length - at <= 4 &&
  /^(?:in|for)$/.test(words[at + 1]?.lower ?? '') &&
  !words.some((word) => isOneOf(word, FINITE_VERBS) || isOneOf(word, NO_LIST)) &&
  !/^(?:an?|the|this|that)$/.test(words[at - 1]?.lower ?? '');

/** "A and B: similarities and differences". */
function upToColon(words: readonly Word[]): readonly Word[] {
  const colon = words.findIndex((word) => word.after.includes(':'));
  return colon !== -1 && words.slice(colon + 1).every((word) => isOneOf(word, LEADING_UP))
    ? words.slice(0, colon + 1)
    : words;
}

/** Where a dash or a bar sets off what else a title says: "difference between A and B | C". */
function endOfTitle(words: readonly Word[], link: number): number {
  const end = words.findIndex(
    (word, index) => index > link + 2 && !word.quoted && /^(?:\||-{1,3}>?|[–—→])$/.test(word.text),
  );
  return end === -1 ? words.length : end;
}

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
  // "Note down differences in A, B and C"
  if (next === 'in' && !sentence.asks && sentence.words.slice(0, at).some((word) => isOneOf(word, NOTING)))
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

/** "docker podman difference": only where the glossary has both, unless neither can be anything but a name. */
const listed = (sentence: Sentence, at: number): readonly Reading[] => {
  const names = sentence.words.slice(0, at);
  // "TCP/UDP differences?"
  if (at === 1 && sentence.asks) return compareReadings(sentence, names, SHORT);
  if (at !== 2) return [];
  if (names[0]?.after.includes(',') && sentence.asks) return compareReadings(sentence, names, SHORT);
  const areNames = sentence.asks && names.every(({ lower }) => !isEnglishWord(lower));
  return sideBySide(sentence, names).map((each) => (areNames ? each : { ...each, weak: true }));
};
