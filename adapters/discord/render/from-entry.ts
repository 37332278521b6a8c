import type { Characteristic, Named, Reference, Source } from '../../../src/answer/answer.ts';
import {
  type FromEntry,
  minutesText,
  readingTexts,
  titleText,
  updatedText,
} from '../../../src/messages/answer-texts.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { link } from '../escape.ts';
import { ROOM } from '../limits.ts';
import { line } from './fitted.ts';
import type { Page, Part } from './part.ts';
import { bold, kept, labelled, section, small, smallField } from './parts.ts';

/** What an answer is written with, and on. */
export interface Sheet {
  readonly messages: Messages;
  /** Characters of text that there is room for. */
  readonly room: number;
  /** How many of them a line gets about each entry that is worth reading as well; none for none. */
  readonly preview: number;
}

/** The title and, small, what else there is to know before reading on. */
export const head = (answer: FromEntry, { messages }: Sheet, remark = ''): Part =>
  kept([
    `## ${line(titleText(answer, messages), ROOM.title) || '…'}`,
    small(
      [readingTexts(answer, messages).join(' '), remark]
        .map((text) => line(text, ROOM.smallLine))
        .filter((text) => text !== '')
        .join(' '),
    ),
  ]);

export const labels = (named: readonly Named[]): string[] =>
  named.map(({ label }) => line(label, ROOM.label));

/** Each aspect and what is recorded for it. */
export const characteristicTexts = (characteristics: readonly Characteristic[]): string[] =>
  characteristics.map(({ aspect, value }) => labelled(aspect, line(value, ROOM.value)));

export const points = (texts: readonly string[], { messages }: Sheet): Part =>
  section(
    {
      kind: 'points',
      name: messages.say('answer.points'),
      items: texts.map((text) => line(text, ROOM.point)),
    },
    messages,
  );

/** Where an answer comes from, and what to read on. */
export function colophon(answer: FromEntry, sheet: Sheet): Page {
  const { messages } = sheet;
  const next = answer.next === undefined ? [] : [answer.next];
  return [
    [
      smallField(
        {
          kind: 'tags',
          name: messages.say('answer.tags'),
          items: answer.tags.map((tag) => line(tag, ROOM.label)),
        },
        messages,
      ),
      smallField(
        { kind: 'sources', name: messages.say('answer.sources'), items: answer.sources.map(sourceText) },
        messages,
      ),
      kept([small(line(updatedText(answer, messages), ROOM.smallLine))], 'small print'),
    ],
    [
      section(
        {
          kind: 'similar',
          name: messages.say('answer.similar'),
          items: answer.similar.map((reference) => referenceText(reference, sheet)),
        },
        messages,
      ),
      section(
        {
          kind: 'next',
          name: messages.say('answer.next'),
          items: next.map((reference) => referenceText(reference, sheet)),
        },
        messages,
      ),
    ],
  ];
}

function referenceText(reference: Reference, { messages, preview }: Sheet): string {
  const lead = `${bold(line(reference.label, ROOM.label))} (${minutesText(reference, messages)})`;
  const about = preview === 0 ? '' : line(reference.preview, preview);
  return about === '' ? lead : `${lead}: ${about}`;
}

function sourceText({ text, url }: Source): string {
  const source = line(text, ROOM.source);
  return url === undefined || url.length > ROOM.address ? source : link(source, url);
}
