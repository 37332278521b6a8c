import type { Messages } from '../../../src/messages/messages.ts';
import { ROOM } from '../limits.ts';
import { line } from './fitted.ts';
import type { Part, PartKind } from './part.ts';

/** A line of small print; nothing for no text. */
export const small = (markdown: string): string => (markdown === '' ? '' : `-# ${markdown}`);

export const bold = (markdown: string): string => (markdown === '' ? '' : `**${markdown}**`);

/** "**REST**: a text". */
export const labelled = (label: string, markdown: string): string =>
  `${bold(line(label, ROOM.label))}: ${markdown}`;

/** Lines that are never left out. */
export const kept = (lines: readonly string[], block?: Part['block']): Part => ({
  kind: 'kept',
  items: lines.filter((each) => each !== ''),
  show: (items) => [items.join('\n')],
  leftOut: () => '',
  ...(block && { block }),
});

/** Items under each other, without a heading, that are counted where they are left out. */
export const list = (items: readonly string[], messages: Messages): Part => ({
  kind: 'lines',
  items,
  show: (shown) => [shown.join('\n')],
  leftOut: (count) => messages.say('answer.leftOut.lines', { count }),
  block: 'list',
});

interface Named {
  readonly kind: PartKind;
  readonly name: string;
  readonly items: readonly string[];
}

/** Items under each other, without a heading. */
export const lines = ({ kind, name, items }: Named, messages: Messages): Part => ({
  kind,
  items,
  show: (shown) => [shown.join('\n')],
  leftOut: called(name, items.length, messages),
});

/** A heading, and a bullet an item. */
export const section = ({ kind, name, items }: Named, messages: Messages): Part => ({
  kind,
  items,
  show: (shown) => [[bold(line(name, ROOM.title)), ...shown.map(bullet)].join('\n')],
  leftOut: called(name, items.length, messages),
});

export const bullet = (markdown: string): string => `- ${markdown}`;

/** A name, and its items after it, all on one line. */
export const field = ({ kind, name, items }: Named, messages: Messages): Part => ({
  kind,
  items,
  show: (shown) => [`${bold(line(name, ROOM.title))}: ${shown.join(', ')}`],
  leftOut: called(name, items.length, messages),
  block: 'fields',
});

/** The same in small print. */
export const smallField = ({ kind, name, items }: Named, messages: Messages): Part => ({
  kind,
  items,
  show: (shown) => [small(`${line(name, ROOM.title)}: ${shown.join(' · ')}`)],
  leftOut: called(name, items.length, messages),
  block: 'small print',
});

/** How a part is called where it, or some of it, is left out. */
function called(part: string, total: number, messages: Messages): Part['leftOut'] {
  return (count) => (count === total ? part : messages.say('answer.leftOut.some', { part, count, total }));
}
