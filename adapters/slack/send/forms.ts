import type { Panel } from '../../../src/conversation/panel.ts';
import type { SpokenPost } from '../../../src/conversation/post.ts';
import { messagesIn } from '../../../src/messages/languages.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { panelMessage } from '../render/panel.ts';
import { notice, render, type SlackMessage, withoutTable } from '../render/render.ts';

/** The forms that a message can be sent in, the best first, and the one that Slack can't refuse for its blocks last. */
export type Forms = readonly (() => SlackMessage)[];

/** A post says itself in which language it is. */
export function formsOf(post: SpokenPost): Forms {
  const messages = messagesIn(post.lang);
  return [
    () => render(post, messages),
    () => withoutTable(post, messages),
    () => textOnly(withoutTable(post, messages)),
  ];
}

export const formsOfPanel = (panel: Panel, messages: Messages): Forms => [
  () => panelMessage(panel, messages),
  () => textOnly(panelMessage(panel, messages)),
];

export const formsOfSentence = (text: string): Forms => [() => notice(text), () => textOnly(notice(text))];

const textOnly = ({ text }: SlackMessage): SlackMessage => ({ text, blocks: [] });
