import type { Answer } from '../../src/answer/answer.ts';
import { siblingsHeading } from '../../src/messages/answer-texts.ts';
import { english } from '../../src/messages/messages.ts';
import { safeText } from '../../src/messages/safe-text.ts';
import { contentOf } from './answer-content.ts';

const { say } = english;

/** A text whatever its lines are broken at, composed as terminals want it. */
export const folded = (text: string): string => safeText(text).normalize().replace(/\s+/g, '');

/** Of a text that was cut no less is read than this. */
const BEGINNING = 12;

/** Whether a text is read as a whole, or from its beginning to a "…". */
export const isTold = (text: string, read: string): boolean => stands(folded(text), folded(read));

function stands(whole: string, page: string): boolean {
  if (page.includes(whole)) return true;
  const beginning = whole.slice(0, BEGINNING);
  for (let at = page.indexOf(beginning); at >= 0; at = page.indexOf(beginning, at + 1)) {
    let length = beginning.length;
    while (length < whole.length && page[at + length] === whole[length]) length += 1;
    if (page[at + length] === '…') return true;
  }
  return false;
}

const NOTE = say('answer.leftOut', { parts: '' }).slice(0, -1);

/** What a message says that it lacks; nothing where it lacks nothing. */
export function noteIn(read: string): string {
  const at = read.lastIndexOf(NOTE);
  return at < 0 ? '' : (read.slice(at + NOTE.length).split('\n')[0] ?? '');
}

/** What is neither read, nor cut with "…", nor named, by its number, as left out. */
export function droppedFrom(answer: Answer, read: string): string[] {
  const note = noteIn(read);
  const { sentences, lists } = contentOf(answer);
  const page = folded(read);
  const isDropped = (text: string): boolean => !stands(folded(text), page);
  const dropped = sentences.filter(isDropped);
  for (const [field, items] of Object.entries(lists)) {
    // Tags make one line, which may be cut as a whole.
    if (field === 'tags' && !isDropped(items.flat().join(', '))) continue;
    const lost = items.filter((texts) => texts.some(isDropped));
    const names = namesOf(field, lost.length, items.length, answer);
    if (lost.length > 0 && !names.some((name) => isListed(note, name)))
      dropped.push(...lost.flat().map((text) => `${field}: ${text}`));
  }
  return dropped;
}

/** What a note may call items of a list: by its heading, or by their number. */
function namesOf(field: string, count: number, total: number, answer: Answer): string[] {
  if (field === 'rows') return [say('answer.leftOut.rows', { count })];
  // Previews go with their entries, or by themselves.
  if (field === 'previews')
    return [say('answer.leftOut.previews'), say('answer.similar'), say('answer.next')];
  const part = headingOf(field, answer);
  const some = count === total ? part : say('answer.leftOut.some', { part, count, total });
  return [...(part === '' ? [] : [some]), say('answer.leftOut.lines', { count })];
}

function headingOf(field: string, answer: Answer): string {
  switch (field) {
    case 'similar':
    case 'next':
    case 'tags':
    case 'sources':
    case 'points':
    case 'both':
    case 'altLabels':
    case 'broader':
      return say(`answer.${field}`);
    case 'chooseWhen':
      return say('answer.choose.heading');
    case 'scopeNote':
      return say('answer.usage');
    case 'concepts':
      return say('answer.definitions');
    case 'characteristics':
      return say(answer.kind === 'kindOf' ? 'answer.kindOf.apart' : 'answer.characteristics');
    case 'siblings':
      return answer.kind === 'kindOf' ? siblingsHeading(answer, english) : '';
    default:
      return '';
  }
}

/** Whether a note names this among what it lists, or was itself cut. */
function isListed(note: string, name: string): boolean {
  if (note.endsWith('…')) return true;
  const list = `,${folded(note)}`;
  return [',', 'and'].some((before) =>
    ['.', ',', 'and'].some((after) => list.includes(before + folded(name) + after)),
  );
}
