import { useState } from 'react';
import type { ShownRequest } from '../../../desk/routes/requests.ts';
import { useNames } from '../entry/use-names.ts';
import { AskDialog } from '../parts/ask-dialog.tsx';
import { Empty } from '../parts/empty.tsx';
import { ItemList } from '../parts/item-list.tsx';
import { Page } from '../parts/page.tsx';
import { Person } from '../parts/person.tsx';
import { filled, useDeskWords } from '../talk/desk-words.tsx';
import { Link, pathOf } from '../talk/route.tsx';
import { useDeed } from '../talk/use-deed.ts';
import { useLook } from '../talk/use-look.ts';

interface Open {
  readonly requests: readonly ShownRequest[];
  readonly isMore: boolean;
}

type Deed = 'answer' | 'merge' | 'decline';

/** What people asked for, and the glossary lacks. */
export function RequestsView() {
  const words = useDeskWords();
  const looked = useLook<Open>('/requests');
  const [asked, setAsked] = useState<{ readonly deed: Deed; readonly term: string }>();
  return (
    <Page title={words.requests} lead={words.requestsLead} looked={looked}>
      {({ requests, isMore }) =>
        requests.length === 0 ? (
          <Empty text={words.noRequests} />
        ) : (
          <>
            <ItemList label={words.requests} items={requests} keyOf={({ term }) => term}>
              {(request) => (
                <RequestItem request={request} onAsk={(deed) => setAsked({ deed, term: request.term })} />
              )}
            </ItemList>
            {isMore && <p className="more">{words.moreReview}</p>}
            {asked !== undefined && (
              <RequestDialog
                {...asked}
                others={requests.map(({ term }) => term).filter((term) => term !== asked.term)}
                onDone={looked.again}
                onClose={() => setAsked(undefined)}
              />
            )}
          </>
        )
      }
    </Page>
  );
}

function RequestItem({ request, onAsk }: { readonly request: ShownRequest; onAsk(deed: Deed): void }) {
  const words = useDeskWords();
  const { term, facts, words: said } = request;
  return (
    <>
      <h2>{term}</h2>
      <p className="facts">{facts}</p>
      {said.map(({ text, person, at }) => (
        <blockquote key={`${at} ${text}`}>
          {text}
          {person !== undefined && (
            <footer>
              <Person id={person} />
            </footer>
          )}
        </blockquote>
      ))}
      <div className="row">
        <Link to={`${pathOf('new')}?term=${encodeURIComponent(term)}`} className="button main">
          {words.writeEntry}
        </Link>
        <button type="button" className="button" onClick={() => onAsk('answer')}>
          {words.answeredBy}
        </button>
        <button type="button" className="button" onClick={() => onAsk('merge')}>
          {words.merge}
        </button>
        <button type="button" className="button" onClick={() => onAsk('decline')}>
          {words.decline}
        </button>
      </div>
    </>
  );
}

interface RequestDialogProps {
  readonly deed: Deed;
  readonly term: string;
  readonly others: readonly string[];
  onDone(): Promise<void>;
  onClose(): void;
}

function RequestDialog({ deed, term, others, onDone, onClose }: RequestDialogProps) {
  const words = useDeskWords();
  const { act } = useDeed();
  const [typed, setTyped] = useState('');
  const names = useNames(deed === 'answer' ? typed : '');
  const run = async (body: object) => {
    const outcome = await act(`/requests/${deed}`, { term, ...body });
    if (outcome?.data !== undefined) await onDone();
    return outcome;
  };
  switch (deed) {
    case 'answer':
      return (
        <AskDialog
          title={words.answeredBy}
          note={filled(words.answerNote, { term })}
          field={{ label: words.entry, isLine: true, choices: names, onTyped: setTyped }}
          submit={words.answer}
          onSubmit={(name) => run({ name })}
          onClose={onClose}
        />
      );
    case 'merge':
      return (
        <AskDialog
          title={words.mergeTitle}
          note={filled(words.mergeNote, { term })}
          field={{ label: words.mergeInto, isLine: true, choices: others }}
          submit={words.merge}
          onSubmit={(into) => run({ into })}
          onClose={onClose}
        />
      );
    case 'decline':
      return (
        <AskDialog
          title={words.declineTitle}
          note={filled(words.declineNote, { term })}
          field={{ label: words.reason, hint: words.declineHint, isOptional: true }}
          submit={words.decline}
          isDanger
          onSubmit={(reason) => run({ reason })}
          onClose={onClose}
        />
      );
  }
}
