import { nodesIn } from '../simulators/slack/nodes.ts';

/** Everything that a person reads in a message, in the order of its blocks, the parts of a line put together. */
export function shownText(blocks: unknown): string {
  const shown: string[] = [];
  for (const { node } of nodesIn(blocks, '')) {
    if (node.type === 'rich_text_section') shown.push('\n');
    if (typeof node.text === 'string') shown.push(node.type === 'text' ? node.text : `\n${read(node)}`);
  }
  return shown.join('');
}

/** Slack shows the label of a link, and undoes escapes. */
const read = ({ type, text }: { type: string; text?: unknown }): string =>
  type !== 'mrkdwn'
    ? String(text)
    : String(text)
        .replace(/<[^<>|]*\|([^<>]*)>/g, '$1')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
