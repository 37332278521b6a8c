import { useId, useState } from 'react';
import { Empty } from '../parts/empty.tsx';
import { Page } from '../parts/page.tsx';
import { filled, useDeskWords } from '../talk/desk-words.tsx';
import { DATA } from '../talk/server.ts';
import { useLook } from '../talk/use-look.ts';

interface Exported {
  readonly count: number;
  /** What a press takes home. */
  readonly download: string;
  readonly hidden: readonly string[];
  readonly formats: readonly { readonly name: string; readonly title: string }[];
}

/** The team's own entries as a file, or all that it sees. */
export function ExportView() {
  const words = useDeskWords();
  const id = useId();
  const looked = useLook<Exported>('/export');
  const [format, setFormat] = useState('yaml');
  const [isAll, setAll] = useState(false);
  return (
    <Page title={words.export} lead={words.exportLead} looked={looked}>
      {({ count, download, hidden, formats }) => (
        <>
          {count === 0 && <Empty text={words.nothingOwn} />}
          <div className="labelled">
            <label htmlFor={id}>{words.format}</label>
            <select
              id={id}
              className="field"
              value={format}
              onChange={({ target }) => setFormat(target.value)}
            >
              {formats.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <label className="check">
            <input type="checkbox" checked={isAll} onChange={({ target }) => setAll(target.checked)} />
            {words.withPacks}
          </label>
          {hidden.length > 0 && (
            <p className="note">{filled(words.hiddenLost, { names: hidden.slice(0, 10).join(', ') })}</p>
          )}
          {(count > 0 || isAll) && (
            <p>
              <a className="button main" href={`${DATA}/export/${format}${isAll ? '?all' : ''}`} download>
                {isAll ? words.downloadAll : download}
              </a>
            </p>
          )}
          <p className="soft">{words.exportMore}</p>
        </>
      )}
    </Page>
  );
}
