import type { Answer, AnswerOf } from '../../../src/answer/answer.ts';
import { comparisonAddress, entryAddress } from './addresses.ts';

/** The page that shows an answer; nothing where it leaves a question open. What the page can't know from its address is told by `q`. */
export function askedAddress(
  answer: Exclude<Answer, AnswerOf<'help' | 'definition'>>,
  asked: string,
): string | undefined {
  const address = addressOf(answer);
  if (address === undefined || !('corrections' in answer)) return undefined;
  const isPlain = answer.corrections.length === 0 && answer.kind !== 'same';
  return isPlain ? address : `${address}?${new URLSearchParams({ q: asked })}`;
}

function addressOf(answer: Answer): string | undefined {
  switch (answer.kind) {
    case 'comparison':
      return comparisonAddress(answer.concepts.map(({ id }) => id));
    case 'kindOf':
      return comparisonAddress([answer.narrower.id, answer.broader.id]);
    case 'same':
      return entryAddress(answer.concept.id);
    default:
      return undefined;
  }
}
