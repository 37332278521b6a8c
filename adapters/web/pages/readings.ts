import { readingTexts, titleText } from '../../../src/messages/answer-texts.ts';
import { askedAddress } from './asked-address.ts';
import { search } from './search/search.ts';
import type { Sight } from './sight.ts';

/** How what somebody asked was read, on the page that it leads to; what leads elsewhere has no say. */
export function readingsOf(
  asked: string | undefined,
  path: string,
  { resources, messages }: Sight,
): string[] {
  if (asked === undefined || asked === '') return [];
  const result = search(asked, resources);
  if (result.kind !== 'answered' || !('corrections' in result.answer)) return [];
  const { answer } = result;
  if (askedAddress(answer, asked)?.split('?', 1)[0] !== path) return [];
  return [
    ...(answer.kind === 'same' ? [titleText(answer, messages)] : []),
    ...readingTexts(answer, messages),
  ];
}
