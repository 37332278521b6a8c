import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../../src/answer/answer.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import type { Turning } from './buttons.ts';
import { context } from './elements.ts';
import { cutTexts, LONGEST_TEXTS } from './leave-out.ts';
import { pagesOf } from './pages.ts';

/** What a message is made of. */
export interface Parts {
  /** What the answer is about, and how it came to be. */
  readonly head: readonly KnownBlock[];
  /** The first of that alone, for the pages after the first. */
  readonly title: readonly KnownBlock[];
  readonly body: readonly KnownBlock[];
  buttonsOn(turning?: Turning): readonly KnownBlock[];
}

interface Paging {
  /** Which page, from 0. */
  readonly at: number;
  partsOf(answer: Answer): Parts;
  /** Whether Slack takes it. */
  isShort(blocks: readonly KnownBlock[]): boolean;
  readonly messages: Messages;
}

/** More pages than any answer has, for as much room as their number may take. */
const MOST = 999;

/**
 * One page of an answer that is too long for a message; all of it, where it isn't. Nothing is left out, and texts are cut only where one
 * alone is too long for a page.
 * @returns nothing where that isn't enough.
 */
export function paged(answer: Answer, { at, partsOf, isShort, messages }: Paging): KnownBlock[] | undefined {
  for (const longest of LONGEST_TEXTS) {
    const { head, title, body, buttonsOn } = partsOf(cutTexts(answer, longest));
    const whole = [...head, ...body, ...buttonsOn()];
    if (isShort(whole)) return whole;
    const widest = (page: readonly KnownBlock[]): KnownBlock[] => [
      ...head,
      ...page,
      ...context([messages.say('answer.page', { page: MOST, pages: MOST })]),
      ...buttonsOn({ back: true, next: true }),
    ];
    const frame = (page: readonly KnownBlock[], index: number, count: number): KnownBlock[] => [
      ...(index === 0 ? head : title),
      ...page,
      ...context([messages.say('answer.page', { page: index + 1, pages: count })]),
      ...buttonsOn({ back: index > 0, next: index < count - 1 }),
    ];
    const pages = pagesOf(body, (page) => isShort(widest(page)));
    const index = Math.min(at, (pages?.length ?? 0) - 1);
    const page = pages?.[index];
    if (pages !== undefined && page !== undefined) return frame(page, index, pages.length);
  }
  return undefined;
}
