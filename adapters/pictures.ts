import type { Answer } from '../src/answer/answer.ts';
import type { Look } from '../src/conversation/look.ts';
import type { Messages } from '../src/messages/messages.ts';

/** A picture of an answer, or of a part of it. */
export interface Picture {
  readonly png: Uint8Array;
  /** What it shows, in words: whole rows, as many as find room, and how many more there are. */
  readonly description: string;
}

export interface Drawing {
  readonly look: Look;
  /** How long somebody waits for it, in milliseconds. */
  readonly patience: number;
}

/** What draws answers, for those who show them. */
export interface Pictures {
  /** Whether an answer can be drawn to the letter: it has rows, and there is a glyph for every character in it. */
  canDraw(answer: Answer, messages: Messages): boolean;
  /** The pages of the picture; nothing where it can't be drawn, or not in time. Never rejects. */
  draw(answer: Answer, how: Drawing, messages: Messages): Promise<readonly Picture[] | undefined>;
}
