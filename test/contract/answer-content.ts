import type { Answer, Reference } from '../../src/answer/answer.ts';
import {
  alternativesText,
  choicesText,
  chooseTexts,
  type FromEntry,
  helpText,
  minutesText,
  missingText,
  nearestTexts,
  originText,
  readingTexts,
  titleText,
  updatedText,
} from '../../src/messages/answer-texts.ts';
import { english, type Messages } from '../../src/messages/messages.ts';

/** What names things for programs, or is no prose. */
const NO_TEXT = new Set(['id', 'kind', 'origin', 'reason', 'url', 'asked', 'updated']);

/** The answer with each of its texts changed. */
export function withTexts<T>(data: T, change: (text: string) => string): T {
  if (typeof data === 'string') return change(data) as T;
  if (Array.isArray(data)) return data.map((each) => withTexts(each, change)) as T;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, NO_TEXT.has(key) ? value : withTexts(value, change)]),
  ) as T;
}

/** The answer with a number before each text, so that none can be taken for another. */
export function numbered(answer: Answer): Answer {
  let count = 0;
  return withTexts(answer, (text) => `«${count++}» ${text}`);
}

/** The numbers in a text, in the order in which they are read. */
export const numbersIn = (text: string): string[] => text.match(/«\d+»/g) ?? [];

export function textsIn(data: unknown): string[] {
  const texts: string[] = [];
  withTexts(data, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** What is to be read of an answer, however it is laid out. */
export interface Content {
  /** Texts that are never left out. */
  readonly sentences: readonly string[];
  /** The texts of each item, by the name of the list. What isn't a list has one item. */
  readonly lists: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** @param messages the words in which the answer is given. */
export function contentOf(answer: Answer, messages: Messages = english): Content {
  return {
    sentences: sentencesOf(answer, messages).filter((text) => text !== ''),
    lists: listsOf(answer, messages),
  };
}

function sentencesOf(answer: Answer, messages: Messages): string[] {
  switch (answer.kind) {
    case 'choices':
      return [choicesText(answer, messages)];
    case 'missing':
      return [missingText(answer, messages)];
    case 'help':
      return [helpText(answer, messages)];
    default:
      return [
        titleText(answer, messages),
        readingTexts(answer, messages).join(' '),
        updatedText(answer, messages),
        ...(answer.kind === 'comparison' ? [originText(answer, messages)] : []),
        ...(answer.kind === 'comparison' && answer.chooseWhen.length === 0
          ? [alternativesText(answer, messages)]
          : []),
      ];
  }
}

/** Fields whose texts are in sentences, or in lists that are made of several fields. */
const TOLD_ELSEWHERE = new Set(
  'concept terms term corrections preferences contributors through narrower missing similar next chooseWhen'.split(
    ' ',
  ),
);

function listsOf(answer: Answer, messages: Messages): Content['lists'] {
  const fields = Object.entries(answer).filter(([key]) => !TOLD_ELSEWHERE.has(key) && !NO_TEXT.has(key));
  const lists = Object.fromEntries(
    fields.map(([key, value]) => [key, (Array.isArray(value) ? value : [value]).map(textsIn)]),
  );
  switch (answer.kind) {
    case 'choices':
    case 'help':
      return lists;
    case 'missing':
      return { ...lists, nearest: nearestTexts(answer, messages).map((text) => [text]) };
    case 'comparison': {
      const chooseWhen = chooseTexts(answer, messages).map(({ lead, line }) => [`${lead} ${line}`]);
      return { ...lists, chooseWhen, ...readOn(answer, messages) };
    }
    case 'kindOf':
      return {
        ...lists,
        broader: [],
        concepts: [answer.narrower, answer.broader].map(textsIn),
        ...readOn(answer, messages),
      };
    default:
      return { ...lists, ...readOn(answer, messages) };
  }
}

/** What is said of other entries. Their previews can be left out by themselves. */
function readOn({ similar, next }: FromEntry, messages: Messages): Content['lists'] {
  const names = (references: readonly Reference[]) =>
    references.map((each) => [`${each.label} (${minutesText(each, messages)})`]);
  const nexts = next === undefined ? [] : [next];
  return {
    similar: names(similar),
    next: names(nexts),
    previews: [...similar, ...nexts].map(({ preview }) => [preview]),
  };
}
