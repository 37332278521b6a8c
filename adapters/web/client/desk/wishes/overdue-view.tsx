import { Empty } from '../parts/empty.tsx';
import { ItemList } from '../parts/item-list.tsx';
import { Page } from '../parts/page.tsx';
import { Person } from '../parts/person.tsx';
import { Day } from '../parts/when.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { Link, pathOf } from '../talk/route.tsx';
import { useDeed } from '../talk/use-deed.ts';
import { useLook } from '../talk/use-look.ts';

interface Due {
  readonly overdue: readonly {
    readonly entry: string;
    readonly title: string;
    readonly owner: string;
    readonly due: number;
  }[];
  readonly isMore: boolean;
}

/** What is to be looked at anew: is it still right? */
export function OverdueView() {
  const words = useDeskWords();
  const looked = useLook<Due>('/overdue');
  const { act, isBusy } = useDeed();
  const verify = async (entry: string) => {
    const outcome = await act(`/entry/${encodeURIComponent(entry)}/verify`);
    if (outcome?.data !== undefined) await looked.again();
  };
  return (
    <Page title={words.overdue} lead={words.overdueLead} looked={looked}>
      {({ overdue, isMore }) =>
        overdue.length === 0 ? (
          <Empty text={words.noOverdue} />
        ) : (
          <>
            <ItemList label={words.overdue} items={overdue} keyOf={({ entry }) => entry}>
              {({ entry, title, owner, due }) => (
                <>
                  <h2>
                    <a href={`/glossary/${entry}`}>{title}</a>
                  </h2>
                  <p className="facts">
                    {words.since} <Day at={due} />, <Person id={owner} />
                  </p>
                  <div className="row">
                    <button
                      type="button"
                      className="button main"
                      onClick={() => void verify(entry)}
                      disabled={isBusy}
                    >
                      {words.stillRight}
                    </button>
                    <Link to={pathOf('entries', entry)} className="button">
                      {words.editEntry}
                    </Link>
                  </div>
                </>
              )}
            </ItemList>
            {isMore && <p className="more">{words.moreReview}</p>}
          </>
        )
      }
    </Page>
  );
}
