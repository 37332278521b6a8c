import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Post } from '../../../src/conversation/post.ts';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safeText } from '../../../src/messages/safe-text.ts';
import { LIMITS } from '../limits.ts';

export type ButtonRow = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Whether an answer can be shown as a picture as well, and is. */
interface Picturing {
  readonly canDraw: boolean;
  readonly isDrawn: boolean;
}

/** What people can do with an answer: a row to choose from, and a row for the answer itself. */
export function buttonRows(
  { answer, buttons }: Post,
  messages: Messages,
  { canDraw, isDrawn }: Picturing,
): ButtonRow[] {
  const options = answer.kind === 'choices' ? answer.options : [];
  const picks = options.flatMap(({ label }, index) => button(label, buttons.picks?.[index]));
  const examples = answer.kind === 'help' ? answer.examples : [];
  const asks = examples.flatMap((example, index) => button(example, buttons.asks?.[index]));
  const actions = [
    ...button(messages.say('button.share'), buttons.share),
    ...button(messages.say('button.senses'), buttons.senses),
    ...(isDrawn ? button(messages.say('button.unpicture'), buttons.unpicture) : []),
    ...(canDraw && !isDrawn ? button(messages.say('button.picture'), buttons.picture) : []),
    ...button(messages.say('button.dismiss'), buttons.dismiss),
    ...button(messages.say('button.mute'), buttons.mute),
  ];
  const wants = (buttons.wants ?? []).flatMap(({ term, token }) =>
    button(messages.say('button.want', { term: safeText(term) }), token),
  );
  const { helpful, unhelpful, suggest, report } = buttons.feedback ?? {};
  const feedback = [
    ...button(messages.say('button.helpful'), helpful),
    ...button(messages.say('button.unhelpful'), unhelpful),
    ...button(messages.say('button.suggest'), suggest),
    ...button(messages.say('button.report'), report),
    ...button(messages.say('button.remove'), buttons.remove),
  ];
  // Further options can be chosen by their number, as all can.
  return [picks.slice(0, LIMITS.buttonsInRow), asks.slice(0, LIMITS.buttonsInRow), wants, actions, feedback]
    .filter((row) => row.length > 0)
    .map((components) => ({ type: ComponentType.ActionRow, components }));
}

/** A calm button, as none of them is the one to press; none without a token. Labels are no markdown. */
const button = (text: string, token: string | undefined): APIButtonComponent[] =>
  token === undefined
    ? []
    : [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Secondary,
          label: cut(text.replace(/\s+/g, ' ').trim(), LIMITS.buttonLabel) || '…',
          custom_id: token,
        },
      ];
