import type { ShownForm } from '../../../desk/shown/entry-form.ts';
import { Page } from '../parts/page.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { pathOf, useRoute } from '../talk/route.tsx';
import { useLook } from '../talk/use-look.ts';
import { EntryForm } from './entry-form.tsx';

/** An entry to be written; it may answer what somebody asked for. */
export function NewEntryView() {
  const words = useDeskWords();
  const { query, go } = useRoute();
  const term = query.get('term') ?? '';
  const kind = query.get('kind') ?? 'concept';
  const asked = new URLSearchParams({ term, kind });
  const looked = useLook<{ form: ShownForm }>(`/new/form?${asked}`);
  const back = () => go(pathOf(term === '' ? 'entries' : 'requests'));
  return (
    <Page title={kind === 'comparison' ? words.newComparison : words.newEntry} looked={looked}>
      {({ form }) => (
        <EntryForm
          form={form}
          draft={`new ${asked}`}
          to="/new"
          extra={term === '' ? {} : { term }}
          onSaved={back}
          onGivenUp={back}
        />
      )}
    </Page>
  );
}
