import type { Exchange, Item } from '../talk/exchange.ts';
import { isCommand } from '../talk/is-command.ts';
import { useWords } from '../talk/words.tsx';
import { CopyButton } from './copy-button.tsx';
import { MessageViews } from './message-views.tsx';
import { PanelView } from './panel-view.tsx';

interface ExchangeViewProps {
  readonly exchange: Exchange;
  onPress(item: string, token: string): Promise<void>;
  onAgain(): void;
}

/** A question, and what the bot did upon it. */
export function ExchangeView({ exchange, onPress, onAgain }: ExchangeViewProps) {
  const { text, items, isWaiting, error } = exchange;
  const words = useWords();
  const understood = items.flatMap((item) => (item.kind === 'message' ? item.sent.understood : []))[0];
  return (
    <article className="exchange" aria-busy={isWaiting}>
      <header>
        <h2>{text}</h2>
        {!isCommand(text) && (
          <CopyButton
            label={words.link}
            text={() => new URL(`/?q=${encodeURIComponent(text)}`, location.href).href}
          />
        )}
        {understood !== undefined && understood !== '' && (
          <p className="understood">
            {words.understood} <strong>{understood}</strong>
          </p>
        )}
      </header>
      {isWaiting && <p className="waiting">{words.asking}</p>}
      {error !== undefined && (
        <p className="error">
          {error}{' '}
          <button type="button" className="button" onClick={onAgain}>
            {words.again}
          </button>
        </p>
      )}
      {items.map((item) => (
        <ItemView key={item.id} item={item} asked={text} onPress={(token) => onPress(item.id, token)} />
      ))}
    </article>
  );
}

interface ItemViewProps {
  readonly item: Item;
  readonly asked: string;
  onPress(token: string): Promise<void>;
}

function ItemView({ item, asked, onPress }: ItemViewProps) {
  const words = useWords();
  switch (item.kind) {
    case 'message':
      return <MessageViews message={item} asked={asked} onPress={onPress} />;
    case 'panel':
      return <PanelView panel={item.panel} onPress={onPress} />;
    case 'notice':
      return (
        <p className="notice">
          <small>{words.onlyYou}</small>
          {item.text}
        </p>
      );
  }
}
