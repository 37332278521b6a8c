import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../../src/answer/answer.ts';
import type { Buttons, Post } from '../../../src/conversation/post.ts';
import { titleText } from '../../../src/messages/answer-texts.ts';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safe, safeText } from '../../../src/messages/safe-text.ts';
import { escaped } from '../escape.ts';
import { LIMITS } from '../limits.ts';
import { blocksOf } from './answers.ts';
import { buttons } from './buttons.ts';
import { context, line, richText, section, title } from './elements.ts';
import { accountOf } from './fallback.ts';
import { fits } from './fits.ts';
import { type Shortened, shortened } from './leave-out.ts';
import { opening } from './opening.ts';
import { type Parts, paged } from './paged.ts';
import { asLines, asTable, type Rows } from './rows.ts';
import { wholeOf } from './whole.ts';

/** A message as Slack takes it. */
export interface SlackMessage {
  /** What notifications and screen readers read, as mrkdwn. */
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** An answer as a message. A pure function; nothing in the answer can mention anybody or leave its place. */
export const render = (post: Post, messages: Messages): SlackMessage =>
  wholeMessage(post, messages) ?? messageOf(post, asTable, LIMITS.characters, messages);

/** The same message for where Slack refuses that one: shorter, and with lines in place of the table. */
export const withoutTable = (post: Post, messages: Messages): SlackMessage =>
  messageOf(post, asLines, LIMITS.charactersWithoutTable, messages);

/** A sentence of the bot's own as a message. It may name what a person wrote. */
export function notice(text: string): SlackMessage {
  const shown = cut(safeText(text), LIMITS.text);
  return { text: escaped(shown), blocks: richText(...section(line(shown))) };
}

/** The message of an answer that fits whole, which most do, and which may have come before; else nothing. */
function wholeMessage(post: Post, messages: Messages): SlackMessage | undefined {
  if (post.sharedBy !== undefined || !('corrections' in post.answer)) return undefined;
  const { text, blocks, characters } = wholeOf(post.answer, messages);
  const below = buttons(post, messages);
  const isShort =
    blocks.length + below.length <= LIMITS.blocks &&
    characters + JSON.stringify(below).length <= LIMITS.characters;
  return isShort ? { text, blocks: [...blocks, ...below] } : undefined;
}

function messageOf(post: Post, rows: Rows, characters: number, messages: Messages): SlackMessage {
  const answer = safe(post.answer);
  const shared =
    post.sharedBy === undefined ? '' : messages.say('answer.shared', { name: safeText(post.sharedBy) });
  const partsOf = (left: Answer): Parts => ({
    head: opening(left, shared, messages),
    title: 'corrections' in left ? title(titleText(left, messages)) : [],
    body: blocksOf(withoutAsked(left, post.buttons), rows, messages),
    buttonsOn: (turning) => buttons({ ...post, answer: left }, messages, turning),
  });
  const build = ({ answer: left, leftOut }: Shortened): KnownBlock[] => {
    const { head, body, buttonsOn } = partsOf(left);
    const note =
      leftOut.length === 0 ? '' : messages.say('answer.leftOut', { parts: messages.list(leftOut) });
    return [...head, ...body, ...context([note]), ...buttonsOn()];
  };
  const isShort = (blocks: readonly KnownBlock[]) => fits(blocks, characters);
  return {
    text: escaped(accountOf(answer, messages)),
    blocks:
      (post.page && paged(answer, { at: post.page.at, partsOf, isShort, messages })) ??
      shortened(answer, build, isShort, messages),
  };
}

/** The examples of a help that stand on buttons, whole, don't stand in a list as well. */
const withoutAsked = (answer: Answer, { asks }: Buttons): Answer =>
  answer.kind === 'help' &&
  asks !== undefined &&
  answer.examples.every((example) => example.length <= LIMITS.buttonText)
    ? { ...answer, examples: [] }
    : answer;
