import type { ReactNode } from 'react';
import type { Item } from '../talk/exchange.ts';
import { isCommand } from '../talk/is-command.ts';
import { useWords } from '../talk/words.tsx';
import { Drawn } from './drawn.tsx';
import { Payloads } from './payloads.tsx';
import { Tabs } from './tabs.tsx';
import { useMedia } from './use-media.ts';
import { DiscordMessage, SlackMessage } from './views.ts';

interface MessageViewsProps {
  readonly message: Extract<Item, { kind: 'message' }>;
  readonly asked: string;
  onPress(token: string): Promise<void>;
}

/** A message as it looks on each platform: side by side, or where there is no room for that, one or the other. */
export function MessageViews({ message, asked, onPress }: MessageViewsProps) {
  const words = useWords();
  const isNarrow = useMedia('(width < 60rem)');
  const { sent, isForAll, at } = message;
  const frame = { asked: isCommand(asked) ? undefined : asked, at, isForAll, onPress };
  const views = [
    { name: words.slack, content: <SlackMessage payload={sent.slack} {...frame} /> },
    { name: words.discord, content: <DiscordMessage payload={sent.discord} {...frame} /> },
  ].map(({ name, content }) => ({ name, content: <Drawn payload={sent.slack}>{content}</Drawn> }));
  return (
    <div className="message">
      {isNarrow ? (
        <Tabs label={words.platforms} tabs={views} />
      ) : (
        <div className="side-by-side">
          {views.map(({ name, content }) => (
            <Platform key={name} name={name}>
              {content}
            </Platform>
          ))}
        </div>
      )}
      <Payloads sent={sent} />
    </div>
  );
}

const Platform = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <figure>
    <figcaption>{name}</figcaption>
    {children}
  </figure>
);
