import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ShownSuggestion } from '../../../desk/routes/suggestions.ts';
import { Person } from '../parts/person.tsx';
import { beside, useKeys } from '../parts/use-keys.ts';
import { Day } from '../parts/when.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { Link, pathOf, useRoute } from '../talk/route.tsx';
import { Gone } from './gone.tsx';
import { SuggestionDetail } from './suggestion-detail.tsx';

interface QueueProps {
  readonly suggestions: readonly ShownSuggestion[];
  readonly isMore: boolean;
  /** The one that the address names. */
  readonly chosen: string | undefined;
  onDecided(): Promise<void>;
}

/** The list of what waits, beside the one that is looked at; where there is no room for both, one or the other. */
export function Queue({ suggestions, isMore, chosen, onDecided }: QueueProps) {
  const words = useDeskWords();
  const { go } = useRoute();
  const list = useRef<HTMLUListElement>(null);
  const shown = chosen === undefined ? suggestions[0] : suggestions.find(({ id }) => id === chosen);

  const step = (by: 1 | -1) => {
    const next = beside(suggestions, shown, by);
    if (next === undefined) return;
    go(pathOf('review', next.id), { isReplacing: true });
    list.current?.querySelectorAll('a')[suggestions.indexOf(next)]?.focus();
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by as 1 | -1);
  };

  /** Goes on to the next one, where the keyboard goes as well. */
  const decided = async () => {
    const next = beside(suggestions, shown, 1);
    const other = next === shown ? beside(suggestions, shown, -1) : next;
    const to = other === undefined || other === shown ? pathOf('review') : pathOf('review', other.id);
    go(chosen === undefined ? pathOf('review') : to, { isReplacing: true });
    await onDecided();
    document.querySelector<HTMLElement>('.detail h2, .view h1')?.focus();
  };
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <div className={chosen === undefined ? 'queue' : 'queue is-chosen'}>
      <div className="queue-list">
        <ul ref={list} aria-label={words.review} onKeyDown={press}>
          {suggestions.map(({ id, title, author, by, at, conflict }) => (
            <li key={id}>
              <Link to={pathOf('review', id)} isCurrent={shown?.id === id}>
                <strong>{title}</strong>
                <small>
                  {conflict !== undefined && <span className="mark">{words.conflictShort}</span>}{' '}
                  <Person id={author} signed={by} />, <Day at={at} />
                </small>
              </Link>
            </li>
          ))}
        </ul>
        {isMore && <p className="more">{words.moreReview}</p>}
      </div>
      <div className="detail">
        <p className="back">
          <Link to={pathOf('review')}>{words.back}</Link>
        </p>
        {shown === undefined ? (
          <Gone id={chosen ?? ''} />
        ) : (
          <SuggestionDetail key={shown.id} suggestion={shown} onDecided={decided} />
        )}
      </div>
    </div>
  );
}
