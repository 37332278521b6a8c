import type { ShownForm } from '../../../desk/shown/entry-form.ts';
import { EntryForm } from '../entry/entry-form.tsx';
import { Page } from '../parts/page.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { pathOf, useRoute } from '../talk/route.tsx';
import { useLook } from '../talk/use-look.ts';

/** The form in which an editor changes what was suggested, before it is approved. */
export function EditSuggestionView({ id }: { readonly id: string }) {
  const words = useDeskWords();
  const { go } = useRoute();
  const path = `/suggestions/${encodeURIComponent(id)}`;
  const looked = useLook<ShownForm>(`${path}/form`);
  return (
    <Page title={words.editFirst} looked={looked}>
      {(form) => (
        <EntryForm
          form={form}
          draft={`suggestion ${id}`}
          to={`${path}/edited`}
          onSaved={() => go(pathOf('review'))}
          onGivenUp={() => go(pathOf('review', id))}
        />
      )}
    </Page>
  );
}
