import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../../src/answer/answer.ts';
import { madeOnce } from '../../../src/messages/made-once.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import { escaped } from '../escape.ts';
import { LIMITS } from '../limits.ts';
import { blocksOf } from './answers.ts';
import { accountOf } from './fallback.ts';
import { fits } from './fits.ts';
import { cutTexts, LONGEST_TEXTS } from './leave-out.ts';
import { opening } from './opening.ts';
import { asTable } from './rows.ts';

/** All that an answer says, laid out, but for its buttons. */
interface Whole {
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  /** How many it has as JSON; without end where it has something that no message holds. */
  readonly characters: number;
}

/** An answer laid out as a whole. */
export const wholeOf = madeOnce((given: Answer, messages: Messages): Whole => {
  const answer = safe(given);
  const cut = cutTexts(answer, LONGEST_TEXTS[0]);
  const blocks = [...opening(cut, '', messages), ...blocksOf(cut, asTable, messages)];
  const isShort = fits(blocks, LIMITS.characters);
  return {
    text: escaped(accountOf(answer, messages)),
    blocks,
    characters: isShort ? JSON.stringify(blocks).length : Number.POSITIVE_INFINITY,
  };
});
