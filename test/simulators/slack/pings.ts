import { nodesIn } from './nodes.ts';

const MENTION = /<(?:!(?:channel|here|everyone|group|subteam\^)|@)[^<>]*>/g;

/**
 * Lists what in a message would notify people. Slack reads mentions in `text`, mrkdwn and markdown, and in the elements of rich
 * text that stand for them; plain_text, raw_text and the text elements of rich text are shown as they are.
 */
export function pingsIn(message: { readonly text?: unknown; readonly blocks?: unknown }): string[] {
  const pings = mentions(message.text);
  for (const { node } of nodesIn(message.blocks, 'blocks')) {
    if (node.type === 'mrkdwn' || node.type === 'markdown') pings.push(...mentions(node.text));
    if (node.type === 'user') pings.push(`<@${node.user_id}>`);
    if (node.type === 'usergroup') pings.push(`<!subteam^${node.usergroup_id}>`);
    if (node.type === 'broadcast') pings.push(`<!${node.range}>`);
  }
  return pings;
}

function mentions(text: unknown): string[] {
  return typeof text === 'string' ? (text.match(MENTION) ?? []) : [];
}
