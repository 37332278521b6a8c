import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../../src/answer/answer.ts';
import { titleText, updatedText } from '../../../src/messages/answer-texts.ts';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import { LIMITS } from '../limits.ts';
import { context, isBlank, plain, title } from './elements.ts';

/** As much as is read in passing: the page has the rest. */
const LONGEST = 600;
/** Of the rows, so many are named. */
const NAMED = 3;

/** What stands under a link to a page of the glossary. A pure function; nothing where the answer tells of no entry. */
export function unfurlBlocks(given: Answer, messages: Messages): KnownBlock[] {
  const answer = safe(given);
  if (!('corrections' in answer)) return [];
  const aspects = answer.kind === 'comparison' ? answer.rows.map(({ aspect }) => aspect) : [];
  const text = cut(
    textsOf(answer)
      .filter((each) => !isBlank(each))
      .join('\n'),
    LONGEST,
  );
  return [
    ...title(cut(titleText(answer, messages), LIMITS.header)),
    ...(isBlank(text) ? [] : [{ type: 'section' as const, text: plain(text) }]),
    ...context([
      aspects.length === 0
        ? ''
        : messages.say('link.rows', { count: aspects.length, aspects: aspects.slice(0, NAMED).join(', ') }),
      updatedText(answer, messages),
    ]),
  ];
}

function textsOf(answer: Extract<Answer, { corrections: unknown }>): string[] {
  switch (answer.kind) {
    case 'definition':
    case 'same':
      return [answer.definition];
    case 'kindOf':
      return [answer.narrower, answer.broader].map(labelled);
    case 'comparison':
      return isBlank(answer.gist) ? answer.concepts.map(labelled) : [answer.gist];
  }
}

const labelled = ({ label, definition }: { readonly label: string; readonly definition: string }): string =>
  isBlank(definition) ? label : `${label}: ${definition}`;
