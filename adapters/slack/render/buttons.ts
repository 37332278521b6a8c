import type { ActionsBlock, Button } from '@slack/types';
import type { Post } from '../../../src/conversation/post.ts';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { LIMITS } from '../limits.ts';
import { chunks, isBlank, plain } from './elements.ts';

/** What the `action_id` of each of the bot's buttons begins with. */
export const ACTION = 'differentia:';

/** The buttons under an answer: the options to pick from, then what can be done with it. */
export function buttons({ answer, buttons: tokens }: Post, messages: Messages): ActionsBlock[] {
  const options = answer.kind === 'choices' ? answer.options : [];
  const picks = options.map(({ label }, index) =>
    button(`pick-${index}`, isBlank(label) ? String(index + 1) : label, tokens.picks?.[index]),
  );
  const elements = [
    ...picks.flat(),
    ...button('share', messages.say('button.share'), tokens.share),
    ...button('dismiss', messages.say('button.dismiss'), tokens.dismiss),
    ...button('mute', messages.say('button.mute'), tokens.mute),
  ];
  return chunks(elements, LIMITS.actionElements).map((chunk) => ({ type: 'actions', elements: chunk }));
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
