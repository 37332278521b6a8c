import type { ActionsBlock, Button, Overflow } from '@slack/types';
import type { Buttons, Post } from '../../../src/conversation/post.ts';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safeText } from '../../../src/messages/safe-text.ts';
import { LIMITS } from '../limits.ts';
import { chunks, isBlank, plain } from './elements.ts';

/** What the `action_id` of each of the bot's buttons begins with. */
export const ACTION = 'differentia:';

/** Which pages there are beside the one that is shown. */
export interface Turning {
  readonly back: boolean;
  readonly next: boolean;
}

/** The buttons under an answer: those that turn its pages, or the options to pick from, then what can be done with it. */
export function buttons(
  { answer, buttons: tokens, page }: Post,
  messages: Messages,
  turning?: Turning,
): ActionsBlock[] {
  const options = answer.kind === 'choices' ? answer.options : [];
  const picks = options.map(({ label }, index) =>
    button(`pick-${index}`, isBlank(label) ? String(index + 1) : label, tokens.picks?.[index]),
  );
  const examples = answer.kind === 'help' ? answer.examples : [];
  const asks = examples.map((example, index) =>
    isBlank(example) ? [] : button(`ask-${index}`, example, tokens.asks?.[index]),
  );
  const elements = [
    ...button('back', messages.say('button.page.back'), turning?.back ? page?.back : undefined),
    ...button('next', messages.say('button.page.next'), turning?.next ? page?.next : undefined),
    ...picks.flat(),
    ...asks.flat(),
    ...button('share', messages.say('button.share'), tokens.share),
    ...button('senses', messages.say('button.senses'), tokens.senses),
    ...(tokens.wants ?? []).flatMap(({ term, token }, index) =>
      button(`want-${index}`, messages.say('button.want', { term: safeText(term) }), token),
    ),
    ...feedback(tokens.feedback, messages),
    ...button('dismiss', messages.say('button.dismiss'), tokens.dismiss),
    ...button('mute', messages.say('button.mute'), tokens.mute),
  ];
  return chunks(elements, LIMITS.actionElements).map((chunk) => ({ type: 'actions', elements: chunk }));
}

/** Whether an entry was of help; what takes more than a press stands behind the dots. */
function feedback(tokens: Buttons['feedback'], { say }: Messages): (Button | Overflow)[] {
  if (tokens === undefined) return [];
  const option = (text: string, value: string) => ({ text: plain(cut(text, LIMITS.optionText)), value });
  return [
    ...button('helpful', say('button.helpful'), tokens.helpful),
    ...button('unhelpful', say('button.unhelpful'), tokens.unhelpful),
    {
      type: 'overflow',
      action_id: `${ACTION}more`,
      options: [option(say('button.suggest'), tokens.suggest), option(say('button.report'), tokens.report)],
    },
  ];
}

const button = (name: string, text: string, token: string | undefined): Button[] =>
  token === undefined
    ? []
    : [
        {
          type: 'button',
          action_id: ACTION + name,
          text: plain(cut(text, LIMITS.buttonText)),
          value: token,
        },
      ];
