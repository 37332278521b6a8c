import { useState } from 'react';
import { AskDialog } from '../parts/ask-dialog.tsx';
import { Heading } from '../parts/page.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { pathOf, useRoute } from '../talk/route.tsx';
import { useDeed } from '../talk/use-deed.ts';
import { ChooseFiles } from './choose-files.tsx';
import { ImportProgress } from './import-progress.tsx';

/** Files to be taken in: chosen, looked at, and then taken in as a whole, or undone as a whole. */
export function ImportView({ id }: { readonly id: string | undefined }) {
  const words = useDeskWords();
  const { go } = useRoute();
  const { act } = useDeed();
  const [isUndoing, setUndoing] = useState(false);
  return (
    <section className="view">
      <div className="view-head">
        <Heading>{words.import}</Heading>
      </div>
      {id === undefined ? (
        <>
          <p className="lead">{words.importLead}</p>
          <ChooseFiles onHanded={(job) => go(pathOf('import', job))} />
          <p className="soft">
            {words.undoOther}{' '}
            <button type="button" className="link" onClick={() => setUndoing(true)}>
              {words.undoImport}
            </button>
          </p>
        </>
      ) : (
        <ImportProgress id={id} onLeft={() => go(pathOf('import'))} />
      )}
      {isUndoing && (
        <AskDialog
          title={words.undoImport}
          note={words.undoNote}
          field={{ label: words.importId, isLine: true }}
          submit={words.undoImport}
          isDanger
          onSubmit={(given) => act('/undo-import', { id: given })}
          onClose={() => setUndoing(false)}
        />
      )}
    </section>
  );
}
