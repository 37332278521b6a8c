import { useState } from 'react';
import type { ShownForm } from '../../../desk/shown/entry-form.ts';
import { AskDialog } from '../parts/ask-dialog.tsx';
import { Page } from '../parts/page.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { pathOf, useRoute } from '../talk/route.tsx';
import { useDeed } from '../talk/use-deed.ts';
import { useLook } from '../talk/use-look.ts';
import { EntryForm } from './entry-form.tsx';
import { Owner } from './owner.tsx';

interface Shown {
  readonly form: ShownForm;
  readonly title: string;
  readonly isOwn: boolean;
  readonly owner?: string;
  readonly due?: number;
}

/** An entry to be changed, taken away, or given to somebody who answers for it. */
export function EntryView({ id }: { readonly id: string }) {
  const words = useDeskWords();
  const { go } = useRoute();
  const { act } = useDeed();
  const path = `/entry/${encodeURIComponent(id)}`;
  const looked = useLook<Shown>(`${path}/form`);
  const [isTaking, setTaking] = useState(false);
  const take = async (reason: string) => {
    const outcome = await act(`${path}/take-away`, { base: looked.data?.form.base ?? 0, reason });
    if (outcome?.data !== undefined) go(pathOf('entries'));
    return outcome;
  };
  return (
    <Page title={looked.data?.title ?? words.edit} looked={looked}>
      {({ form, isOwn, owner, due }) => (
        <>
          <p className="facts links">
            <a href={`/glossary/${id}`}>{words.asItIs}</a>
            <a href={`/glossary/${id}/history`}>{words.history}</a>
            <button type="button" className="link" onClick={() => setTaking(true)}>
              {isOwn ? words.remove : words.hide}
            </button>
          </p>
          <EntryForm
            key={form.base}
            form={form}
            draft={`entry ${id}`}
            to={path}
            entry={id}
            onSaved={() => void looked.again()}
            onGivenUp={() => go(pathOf('entries'))}
          />
          <Owner entry={id} owner={owner} due={due} onChanged={looked.again} />
          {isTaking && (
            <AskDialog
              title={isOwn ? words.remove : words.hide}
              note={isOwn ? words.removeNote : words.hideNote}
              field={{ label: words.why, isOptional: true }}
              submit={isOwn ? words.remove : words.hide}
              isDanger
              onSubmit={take}
              onClose={() => setTaking(false)}
            />
          )}
        </>
      )}
    </Page>
  );
}
