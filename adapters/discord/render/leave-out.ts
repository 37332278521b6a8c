import type { Messages } from '../../../src/messages/messages.ts';
import { ROOM } from '../limits.ts';
import { line } from './fitted.ts';
import { LEAST_FIRST, type Page, type Part } from './part.ts';
import { small } from './parts.ts';

/** A page that fits, and a line that says what it lacks; no line where it lacks nothing. */
export interface Fitted {
  readonly page: Page;
  readonly note: string;
}

/**
 * The page without what there is no room for: the last items of the least important part first.
 * @param room characters of text
 * @param before what is left out already
 */
export function leaveOut(
  page: Page,
  room: number,
  messages: Messages,
  before: readonly string[] = [],
): Fitted {
  const parts = page.flat().filter(({ items }) => items.length > 0);
  const count = new Map(parts.map((part) => [part, part.items.length]));
  const shownOf = (part: Part): number => count.get(part) ?? 0;
  const note = () => noteOf(parts, shownOf, messages, before);
  let size = sizeOf(page);
  for (const part of parts.filter(({ kind }) => kind !== 'kept').sort(byImportance)) {
    // What the note takes is asked last, since writing it is what takes time.
    while (shownOf(part) > 0 && (size > room || size + lengthOf([note()]) > room)) {
      const fewer = shownOf(part) - 1;
      size += sizeOfPart(part, fewer) - sizeOfPart(part, fewer + 1);
      count.set(part, fewer);
    }
  }
  return {
    page: page.map((group) => group.map((part) => ({ ...part, items: part.items.slice(0, shownOf(part)) }))),
    note: note(),
  };
}

function noteOf(
  parts: readonly Part[],
  shownOf: (part: Part) => number,
  messages: Messages,
  before: readonly string[],
): string {
  const names = parts
    .filter((part) => shownOf(part) < part.items.length)
    .map((part) => part.leftOut(part.items.length - shownOf(part)));
  const all = [...before, ...names];
  if (all.length === 0) return '';
  return small(line(messages.say('answer.leftOut', { parts: messages.list(all) }), ROOM.smallLine));
}

const importance = ({ kind }: Part): number => (kind === 'kept' ? Infinity : LEAST_FIRST.indexOf(kind));
const byImportance = (one: Part, other: Part): number => importance(one) - importance(other);

/** Characters of text that a page takes. */
export const sizeOf = (page: Page): number =>
  page.flat().reduce((sum, part) => sum + sizeOfPart(part, part.items.length), 0);

/** Characters that the first `count` items of a part take. */
const sizeOfPart = (part: Part, count: number): number =>
  count === 0 ? 0 : lengthOf(part.show(part.items.slice(0, count)));

/** The length of texts, each with a line break, as some of them will share a text display. */
const lengthOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text === '' ? 0 : text.length + 1), 0);
