import type { Reference } from '../../../src/answer/answer.ts';
import {
  type FromEntry,
  minutesText,
  readingTexts,
  titleText,
  updatedText,
} from '../../../src/messages/answer-texts.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { bullet, hanging, wrap } from './layout.ts';
import type { Style } from './style.ts';

/** What every part of an answer is rendered with. */
export interface Page {
  /** Columns that text takes. */
  readonly width: number;
  /** Columns that a table may take: all that the terminal has. */
  readonly tableWidth: number;
  readonly style: Style;
  readonly messages: Messages;
}

/** Some lines that belong together; blocks are set apart by an empty line. */
export type Block = readonly string[];

export const title = (answer: FromEntry, { width, style, messages }: Page): Block =>
  wrap(style.title(titleText(answer, messages)), width);

export const corrections = (answer: FromEntry, { width, style, messages }: Page): Block =>
  readingTexts(answer, messages).flatMap((text) => wrap(style.quiet(text), width));

/** A heading and a bullet a text; nothing where there is no text. */
export const section = (heading: string, texts: readonly string[], { width, style }: Page): Block =>
  texts.length === 0
    ? []
    : [...wrap(style.heading(heading), width), ...texts.flatMap((text) => bullet(text, width))];

/** A name and what it is, further lines under the first. */
export const field = (name: string, text: string, { width, style }: Page): Block =>
  text === '' ? [] : hanging(`${style.heading(name)}  `, text, width);

/** Where an answer comes from, and what to read on. */
export function colophon(answer: FromEntry, page: Page): Block[] {
  const { messages, style, width } = page;
  const sources = answer.sources.map(({ text, url }) =>
    url === undefined ? text : `${text} ${style.quiet(url)}`,
  );
  const origin = [
    ...field(messages.say('answer.tags'), answer.tags.join(', '), page),
    ...wrap(style.quiet(updatedText(answer, messages)), width),
  ];
  const readOn = [
    ...section(
      messages.say('answer.similar'),
      answer.similar.map((each) => referenceText(each, page)),
      page,
    ),
    ...(answer.next
      ? [
          ...wrap(style.heading(messages.say('answer.next')), width),
          ...bullet(referenceText(answer.next, page), width, '→'),
        ]
      : []),
  ];
  return [section(messages.say('answer.sources'), sources, page), origin, readOn];
}

const referenceText = (reference: Reference, { style, messages }: Page): string =>
  `${style.label(reference.label)} ${style.quiet(`(${minutesText(reference, messages)})`)} ${reference.preview}`;
