import { useState } from 'react';
import { AskDialog } from '../parts/ask-dialog.tsx';
import { Empty } from '../parts/empty.tsx';
import { ItemList } from '../parts/item-list.tsx';
import { Page } from '../parts/page.tsx';
import { Person } from '../parts/person.tsx';
import { Day } from '../parts/when.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { Link, pathOf } from '../talk/route.tsx';
import { useDeed } from '../talk/use-deed.ts';
import { useLook } from '../talk/use-look.ts';

interface Open {
  readonly reports: readonly {
    readonly id: string;
    readonly entry: string;
    readonly title: string;
    readonly reason: string;
    readonly person?: string;
    readonly at: number;
  }[];
  readonly isMore: boolean;
}

/** What people say is wrong. */
export function ReportsView() {
  const words = useDeskWords();
  const looked = useLook<Open>('/reports');
  const { act } = useDeed();
  const [settling, setSettling] = useState<string>();
  const settle = async () => {
    const outcome = await act(`/reports/${encodeURIComponent(settling ?? '')}/settle`);
    if (outcome?.data !== undefined) await looked.again();
    return outcome;
  };
  return (
    <Page title={words.reports} lead={words.reportsLead} looked={looked}>
      {({ reports, isMore }) =>
        reports.length === 0 ? (
          <Empty text={words.noReports} />
        ) : (
          <>
            <ItemList label={words.reports} items={reports} keyOf={({ id }) => id}>
              {({ id, entry, title, reason, person, at }) => (
                <>
                  <h2>
                    <a href={`/glossary/${entry}`}>{title}</a>
                  </h2>
                  <blockquote>{reason}</blockquote>
                  <p className="facts">
                    <Person id={person} />, <Day at={at} />
                  </p>
                  <div className="row">
                    <Link to={pathOf('entries', entry)} className="button main">
                      {words.editEntry}
                    </Link>
                    <button type="button" className="button" onClick={() => setSettling(id)}>
                      {words.settle}
                    </button>
                  </div>
                </>
              )}
            </ItemList>
            {isMore && <p className="more">{words.moreReview}</p>}
            {settling !== undefined && (
              <AskDialog
                title={words.settle}
                note={words.settleNote}
                submit={words.settle}
                onSubmit={settle}
                onClose={() => setSettling(undefined)}
              />
            )}
          </>
        )
      }
    </Page>
  );
}
