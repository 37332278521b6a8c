import { useState } from 'react';
import type { ShownDeed } from '../../../desk/routes/log.ts';
import { Empty } from '../parts/empty.tsx';
import { Page } from '../parts/page.tsx';
import { Person } from '../parts/person.tsx';
import { Moment } from '../parts/when.tsx';
import { useDesk } from '../talk/desk-context.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { useLook } from '../talk/use-look.ts';

interface Log {
  readonly deeds: readonly ShownDeed[];
  /** Where earlier ones begin; nothing where there are none. */
  readonly before?: string;
}

/** Who did what, and when. */
export function LogView() {
  const words = useDeskWords();
  const { server } = useDesk();
  const looked = useLook<Log>('/log');
  const [earlier, setEarlier] = useState<Log>();
  return (
    <Page title={words.log} lead={words.logLead} looked={looked}>
      {({ deeds, before: first }) => {
        const all = [...deeds, ...(earlier?.deeds ?? [])];
        const before = earlier === undefined ? first : earlier.before;
        const more = async () => {
          const found = await server.look<Log>(`/log?before=${before}`);
          if (found.data === undefined) return;
          const next = found.data;
          setEarlier((known) => ({ ...next, deeds: [...(known?.deeds ?? []), ...next.deeds] }));
        };
        if (all.length === 0) return <Empty text={words.noLog} />;
        return (
          <>
            <ol className="log" aria-label={words.log}>
              {all.map(({ id, at, person, says, entry }) => (
                <li key={id}>
                  <small>
                    <Moment at={at} />
                  </small>
                  <p>
                    <Person id={person} />{' '}
                    {entry === undefined ? says : <a href={`/glossary/${entry}/history`}>{says}</a>}
                  </p>
                </li>
              ))}
            </ol>
            {before !== undefined && (
              <button type="button" className="button" onClick={() => void more()}>
                {words.earlier}
              </button>
            )}
          </>
        );
      }}
    </Page>
  );
}
