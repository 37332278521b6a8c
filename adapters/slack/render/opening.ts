import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../../src/answer/answer.ts';
import { originText, readingTexts, titleText } from '../../../src/messages/answer-texts.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { context, title } from './elements.ts';

/** What an answer is about, and how it came to be. @param shared who shared it; empty where nobody did. */
export function opening(answer: Answer, shared: string, messages: Messages): KnownBlock[] {
  if (!('corrections' in answer)) return context([shared]);
  const origin = answer.kind === 'comparison' ? `(${originText(answer, messages)})` : '';
  return [
    ...title(titleText(answer, messages)),
    ...context([shared, ...readingTexts(answer, messages), origin]),
  ];
}
