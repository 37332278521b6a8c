import { type Node, nodesIn } from '../simulators/slack/nodes.ts';

/** Everything that a person reads in a message, in the order of its blocks, the parts of a line put together. */
export function shownText(blocks: unknown): string {
  const shown: string[] = [];
  let numbers: number[] = [];
  for (const { node } of nodesIn(blocks, '')) {
    if (node.type === 'rich_text_list') numbers = numbersOf(node);
    if (node.type === 'rich_text_section') {
      const number = numbers.shift();
      shown.push(number === undefined ? '\n' : `\n${number}. `);
    }
    if (typeof node.text === 'string') shown.push(node.type === 'text' ? node.text : `\n${read(node)}`);
  }
  return shown.join('');
}

/** The numbers that Slack puts before the items of an ordered list. */
const numbersOf = ({ style, elements }: Node): number[] =>
  style === 'ordered' && Array.isArray(elements) ? elements.map((_item, index) => index + 1) : [];

/** Slack shows the label of a link, and undoes escapes. */
const read = ({ type, text }: { type: string; text?: unknown }): string =>
  type === 'mrkdwn' ? unescaped(String(text).replace(/<[^<>|]*\|([^<>]*)>/g, '$1')) : String(text);

/** Text of mrkdwn as Slack shows it. */
export const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
