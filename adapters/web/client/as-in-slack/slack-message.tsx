import type { KnownBlock } from '@slack/types';
import 'slack-blocks-to-jsx/dist/style.css';
import type { FrameProps } from '../show/frame-props.ts';
import { timeOf } from '../show/time-of.ts';
import { useMedia } from '../show/use-media.ts';
import { useWords } from '../talk/words.tsx';
import { SlackBlock } from './slack-block.tsx';
import './slack.css';

/** A message as Slack shows it: who said what, and its blocks. */
export function SlackMessage({ payload, asked, at, isForAll, onPress }: FrameProps) {
  const words = useWords();
  const theme = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const { blocks } = payload as { readonly blocks: readonly KnownBlock[] };
  return (
    <div className={`frame slack slack-${theme}`}>
      {asked !== undefined && (
        <div className="post person">
          <span className="avatar" aria-hidden="true">
            {words.you.slice(0, 1)}
          </span>
          <div className="content">
            <b>{words.you}</b> <time>{timeOf(at)}</time>
            <p>
              <span className="mention">@Differentia</span> {asked}
            </p>
          </div>
        </div>
      )}
      <div className="post app">
        <span className="avatar" aria-hidden="true">
          ≠
        </span>
        <div className="content">
          {!isForAll && <p className="private">{words.onlyYou}</p>}
          <b>Differentia</b> <i>{words.app}</i> <time>{timeOf(at)}</time>
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a message is replaced as a whole
            <SlackBlock key={index} block={block} theme={theme} onPress={onPress} />
          ))}
        </div>
      </div>
    </div>
  );
}
