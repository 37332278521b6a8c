import type { Answer } from '../../../src/answer/answer.ts';
import type { Post } from '../../../src/conversation/post.ts';
import { madeOnce } from '../../../src/messages/made-once.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safe, safeText } from '../../../src/messages/safe-text.ts';
import { LIMITS, PREVIEW_ROOMS, ROOM } from '../limits.ts';
import { ACCENT } from './accent.ts';
import { buttonRows } from './buttons.ts';
import { comparison, definition, kindOf, same } from './entry-answers.ts';
import { line, prose } from './fitted.ts';
import type { Sheet } from './from-entry.ts';
import { type Attached, gallery } from './gallery.ts';
import { type Fitted, leaveOut, sizeOf } from './leave-out.ts';
import { type DiscordMessage, framed, mention, messageOf, textDisplay } from './message.ts';
import { choices, help, missing } from './other-answers.ts';
import type { Page } from './part.ts';
import { kept, small } from './parts.ts';

export type { DiscordMessage } from './message.ts';

/** What goes with an answer. */
export interface Beside {
  /** The id of the one person whom it mentions. */
  readonly toward?: string | undefined;
  /** Whether it may be shown as a picture as well. */
  readonly canDraw?: boolean;
  /** The pages of its picture, which are sent along as files. */
  readonly pictures?: readonly Attached[];
}

/** An answer as a message for Discord, within its limits; what finds no room in it is named. A pure function. */
export function render(
  post: Post,
  messages: Messages,
  { toward, canDraw = false, pictures = [] }: Beside = {},
): DiscordMessage {
  const answer = safe(post.answer);
  const end = kept([sharedLine(post, messages)], 'small print');
  const room = LIMITS.text - (toward === undefined ? 0 : mention(toward).length) - sizeOf([[end]]);
  const { page, note } =
    room === LIMITS.text ? wholePage(post.answer, messages) : pageThatFits(answer, room, messages);
  const rows = buttonRows({ ...post, answer }, messages, { canDraw, isDrawn: pictures.length > 0 });
  const below = [...pictures.map(gallery), ...rows];
  return framed([...page, [end, kept([note], 'small print')]], ACCENT[answer.kind], below, toward);
}

const sharedLine = ({ sharedBy }: Post, messages: Messages): string =>
  sharedBy === undefined
    ? ''
    : small(line(messages.say('answer.shared', { name: safeText(sharedBy) }), ROOM.label));

/** A sentence of the bot's own, which may name what people wrote. */
export const notice = (text: string): DiscordMessage =>
  messageOf([textDisplay(prose(safeText(text), ROOM.notice) || '…')]);

/** A sentence of the bot's own, and what it is about: words that somebody wrote, as they are. */
export const noticeAbout = (text: string, heading: string, written: string): DiscordMessage =>
  messageOf([
    textDisplay(`${line(safeText(text), ROOM.label * 2)}\n\n**${heading}**`),
    textDisplay(prose(safeText(written), ROOM.written) || '…'),
  ]);

/** What is said of other entries is cut, and goes, before anything that is said of this one. */
function pageThatFits(answer: Answer, room: number, messages: Messages): Fitted {
  for (const preview of PREVIEW_ROOMS) {
    const page = pageOf(answer, { messages, room, preview });
    if (sizeOf(page) <= room) return { page, note: '' };
  }
  const hasPreviews = 'similar' in answer && (answer.similar.length > 0 || answer.next !== undefined);
  const before = hasPreviews ? [messages.say('answer.leftOut.previews')] : [];
  return leaveOut(pageOf(answer, { messages, room, preview: 0 }), room, messages, before);
}

/** The same with nothing beside it, as most answers are sent. */
const wholePage = madeOnce((answer, messages) => pageThatFits(safe(answer), LIMITS.text, messages));

function pageOf(answer: Answer, sheet: Sheet): Page {
  switch (answer.kind) {
    case 'definition':
      return definition(answer, sheet);
    case 'comparison':
      return comparison(answer, sheet);
    case 'same':
      return same(answer, sheet);
    case 'kindOf':
      return kindOf(answer, sheet);
    case 'choices':
      return choices(answer, sheet.messages);
    case 'missing':
      return missing(answer, sheet.messages);
    case 'help':
      return help(answer, sheet.messages);
  }
}
