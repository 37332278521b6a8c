import { type DiscordMessage, render } from '../../adapters/discord/render/render.ts';
import { messagesIn } from '../../src/messages/languages.ts';
import { shown } from '../discord/discord-markdown.ts';
import { pingsIn } from '../simulators/discord/pings.ts';
import { refusalsOf } from '../simulators/discord/refusals.ts';
import type { Drawn, Renderer } from './renderer.ts';

export const discord: Renderer = {
  name: 'Discord',
  lacks: { fallback: 'components take no text beside them, and are read themselves' },
  draw: async (post) => drawn(render(post, messagesIn(post.lang), { canDraw: true })),
};

/** What becomes of a message, whichever way it is sent. */
export const drawn = (sent: DiscordMessage): Drawn => ({
  sent,
  text: displaysOf(sent)
    .map((markdown) => shown(markdown).text)
    .join('\n'),
  buttons: rowsOf(sent).flat(),
  refusals: [
    ...refusalsOf(sent, 'message'),
    ...refusalsOf(sent, 'edit'),
    ...refusalsOf({ type: 4, data: sent }, 'interaction-response'),
    ...refusalsOf(sent, 'webhook'),
  ],
  pings: pingsIn(sent),
});

/** The text displays of a message, as they are sent. */
export function displaysOf({ components }: DiscordMessage): string[] {
  const all = components.flatMap((each) => ('components' in each ? [each, ...each.components] : [each]));
  return all.flatMap((each) => ('content' in each ? [each.content] : []));
}

/** The buttons of a message, row by row. */
export const rowsOf = ({ components }: DiscordMessage): { label: string; token: string }[][] =>
  components.flatMap((row) =>
    row.type === 1
      ? [
          row.components.flatMap((each) =>
            'custom_id' in each && 'label' in each
              ? [{ label: each.label ?? '', token: each.custom_id }]
              : [],
          ),
        ]
      : [],
  );
