import type { Messages } from '../../../src/messages/messages.ts';
import type { Block, Sheet } from './sheet.ts';

/** In UTF-16 units: what Discord takes of a description. */
const ROOM = 1024;

/** What a page of a picture shows. */
export interface PageOf {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The first block on it, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** A page of a picture in words, for those who can't see it: whole rows, as many as find room, and how many more there are. */
export function descriptionOf(
  { title, gist, blocks, leftOut }: Sheet,
  { page, pages, from, to }: PageOf,
  { say }: Messages,
): string {
  const lines = blocks.slice(from, to).map(lineOf);
  const end = page < pages ? '' : (leftOut[blocks.length - to] ?? '');
  const head = say('picture.description', { title, page, pages });
  const opening = page === 1 ? [head, gist] : [head];
  for (let shown = lines.length; ; shown -= 1) {
    const count = lines.length - shown;
    const more = count === 0 ? '' : say('picture.description.more', { count });
    const whole = [...opening, ...lines.slice(0, shown), more, end].filter((line) => line !== '').join('\n');
    if (whole.length <= ROOM || shown === 0) return whole.slice(0, ROOM);
  }
}

const lineOf = ({ heading, cells }: Block): string => {
  const values = cells.map(({ label, text }) => (label === '' ? text : `${label}: ${text}`)).join('; ');
  return heading === '' ? values : `${heading} – ${values}`;
};
