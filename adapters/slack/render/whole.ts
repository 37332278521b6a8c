import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../../src/answer/answer.ts';
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

/** By answer, which the core gives again where the same is asked again, and by the words of a language. */
const MADE = new WeakMap<Answer, WeakMap<Messages, Whole>>();

/** An answer laid out as a whole, once. */
export function wholeOf(answer: Answer, messages: Messages): Whole {
  const made = MADE.get(answer) ?? new WeakMap<Messages, Whole>();
  MADE.set(answer, made);
  const whole = made.get(messages) ?? make(safe(answer), messages);
  made.set(messages, whole);
  return whole;
}

function make(answer: Answer, messages: Messages): Whole {
  const cut = cutTexts(answer, LONGEST_TEXTS[0]);
  const blocks = [...opening(cut, '', messages), ...blocksOf(cut, asTable, messages)];
  const isShort = fits(blocks, LIMITS.characters);
  return {
    text: escaped(accountOf(answer, messages)),
    blocks,
    characters: isShort ? JSON.stringify(blocks).length : Number.POSITIVE_INFINITY,
  };
}
