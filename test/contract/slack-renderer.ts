import type { KnownBlock } from '@slack/types';
import { ACTION } from '../../adapters/slack/render/buttons.ts';
import { render, type SlackMessage, withoutTable } from '../../adapters/slack/render/render.ts';
import type { Post, SpokenPost } from '../../src/conversation/post.ts';
import { messagesIn } from '../../src/messages/languages.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { nodesIn } from '../simulators/slack/nodes.ts';
import { pingsIn, refusalsOf } from '../simulators/slack/refusals.ts';
import { shownText, unescaped } from '../slack/shown-text.ts';
import type { Renderer } from './renderer.ts';

const rendererOf = (name: string, render: (post: Post, messages: Messages) => SlackMessage): Renderer => ({
  name,
  lacks: { removing: 'an answer goes with its question', pictures: 'a table is a table' },
  async draw(post) {
    const pages = pagesOf(post, (page) => render(page, messagesIn(post.lang)));
    const [{ text, blocks }] = pages;
    return {
      sent: pages,
      text: shownText(pages.flatMap((page) => page.blocks.flatMap(toRead))),
      fallback: unescaped(text),
      buttons: buttonsIn(blocks),
      refusals: (await Promise.all(pages.map(refusalsOf))).flat(),
      pings: pages.flatMap(pingsIn),
    };
  },
});

/** A message, and what it becomes by "next page" until there is no such button. */
function pagesOf(
  post: SpokenPost,
  render: (post: SpokenPost) => SlackMessage,
): [SlackMessage, ...SlackMessage[]] {
  const pages: [SlackMessage, ...SlackMessage[]] = [render(post)];
  const hasNext = (message: SlackMessage | undefined) =>
    post.page !== undefined && buttonsIn(message?.blocks).some(({ token }) => token === post.page?.next);
  while (post.page !== undefined && hasNext(pages.at(-1)))
    pages.push(render({ ...post, page: { ...post.page, at: pages.length } }));
  return pages;
}

const buttonsIn = (blocks: unknown) =>
  [...nodesIn(blocks, '')].flatMap(({ node }) => {
    if (node.type === 'overflow') return (node.options as Pressable[]).map(pressable);
    return node.type === 'button' ? [pressable(node as unknown as Pressable)] : [];
  });

/** What is read of a block: of buttons only what they ask, which stands nowhere else. */
const toRead = (block: KnownBlock): object[] => {
  if (block.type !== 'actions') return [block];
  const asking = block.elements.filter(({ action_id }) => action_id?.startsWith(`${ACTION}ask-`));
  return asking.length === 0 ? [] : [{ ...block, elements: asking }];
};

interface Pressable {
  readonly text: { readonly text: string };
  readonly value: string;
}

const pressable = ({ text, value }: Pressable) => ({ label: text.text, token: value });

export const slack = rendererOf('Slack', render);
export const slackWithoutTable = rendererOf('Slack without its table', withoutTable);
