import type { FrameProps } from '../show/frame-props.ts';
import { timeOf } from '../show/time-of.ts';
import { useWords } from '../talk/words.tsx';
import { type Component, Components } from './components.tsx';
import './discord.css';

/** A message as Discord shows it. No kept library draws its components all right, and the bot sends few of them. */
export function DiscordMessage({ payload, asked, at, isForAll, onPress }: FrameProps) {
  const words = useWords();
  const { components } = payload as { readonly components: readonly Component[] };
  return (
    <div className="frame discord">
      {asked !== undefined && (
        <div className="reply" aria-hidden="true">
          <span className="spine" />
          <span className="avatar">{words.you.slice(0, 1)}</span>
          <b>{words.you}</b>
          <span className="quoted">
            <span className="mention">@Differentia</span> {asked}
          </span>
        </div>
      )}
      <div className="post app">
        <span className="avatar" aria-hidden="true">
          ≠
        </span>
        <div className="content">
          <b>Differentia</b> <i>{words.app}</i> <time>{timeOf(at)}</time>
          <Components components={components} onPress={onPress} />
          {!isForAll && <p className="private">{words.onlyYou}</p>}
        </div>
      </div>
    </div>
  );
}
