import type { Reply } from '../../../src/answer/answer.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import { choices, comparison, definition, help, kindOf, missing, same } from './answers.ts';
import type { Block, Page } from './parts.ts';
import { styleOf } from './style.ts';

export interface Screen {
  /** Columns; an answer is legible from 20 on. */
  readonly width: number;
  readonly colour: boolean;
}

const NARROWEST = 20;
/** Longer lines are hard to read. */
const WIDEST_TEXT = 110;

/** An answer as text for a terminal, no line wider than it; nothing at all for silence. A pure function. */
export function render(reply: Reply, screen: Screen, messages: Messages): string {
  const tableWidth = Math.max(screen.width, NARROWEST);
  const width = Math.min(tableWidth, WIDEST_TEXT);
  const page: Page = { width, tableWidth, style: styleOf(screen.colour), messages };
  const blocks = blocksOf(safe(reply), page).filter((block) => block.length > 0);
  return blocks.map((block) => `${block.map((line) => line.trimEnd()).join('\n')}\n`).join('\n');
}

/** Several answers, one under the other. */
export const renderAll = (replies: readonly Reply[], screen: Screen, messages: Messages): string =>
  replies.map((reply) => render(reply, screen, messages)).join('\n');

function blocksOf(reply: Reply, page: Page): Block[] {
  switch (reply.kind) {
    case 'definition':
      return definition(reply, page);
    case 'comparison':
      return comparison(reply, page);
    case 'same':
      return same(reply, page);
    case 'kindOf':
      return kindOf(reply, page);
    case 'choices':
      return choices(reply, page);
    case 'missing':
      return missing(reply, page);
    case 'help':
      return help(reply, page);
    case 'silent':
      return [];
  }
}
