import { useId, useState } from 'react';
import { Empty } from '../parts/empty.tsx';
import { ItemList } from '../parts/item-list.tsx';
import { Page } from '../parts/page.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { Link, pathOf, useRoute } from '../talk/route.tsx';
import { useLook } from '../talk/use-look.ts';

interface Found {
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly isOwn: boolean;
  }[];
}

/** Entries to be changed, looked for by their names; at first those that were changed last. */
export function EntriesView() {
  const words = useDeskWords();
  const { query, go } = useRoute();
  const id = useId();
  const [text, setText] = useState(query.get('q') ?? '');
  const looked = useLook<Found>(`/entries?q=${encodeURIComponent(query.get('q') ?? '')}`);
  const asked = query.get('q') ?? '';
  const search = (event: { preventDefault(): void }) => {
    event.preventDefault();
    go(`${pathOf('entries')}${text.trim() === '' ? '' : `?q=${encodeURIComponent(text.trim())}`}`);
  };
  const beside = (
    <p className="row">
      <Link to={pathOf('new')} className="button main">
        {words.newEntry}
      </Link>
      <Link to={`${pathOf('new')}?kind=comparison`} className="button">
        {words.newComparison}
      </Link>
    </p>
  );
  return (
    <Page title={words.entries} looked={looked} beside={beside}>
      {({ entries }) => (
        <>
          <form className="search" onSubmit={search}>
            <label htmlFor={id}>{words.searchEntry}</label>
            <div className="row">
              <input
                id={id}
                className="field"
                type="search"
                value={text}
                onChange={({ target }) => setText(target.value)}
              />
              <button type="submit" className="button">
                {words.search}
              </button>
            </div>
          </form>
          {asked === '' && entries.length > 0 && <h2>{words.changedLast}</h2>}
          {entries.length === 0 ? (
            <Empty text={asked === '' ? words.noEntries : words.noneFound} />
          ) : (
            <ItemList label={words.entries} items={entries} keyOf={(entry) => entry.id}>
              {(entry) => (
                <>
                  <h3>
                    <Link to={pathOf('entries', entry.id)}>{entry.title}</Link>{' '}
                    {entry.isOwn && <span className="mark">{words.own}</span>}
                  </h3>
                  <p>{entry.text}</p>
                </>
              )}
            </ItemList>
          )}
        </>
      )}
    </Page>
  );
}
