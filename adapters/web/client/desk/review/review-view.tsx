import type { ShownSuggestion } from '../../../desk/routes/suggestions.ts';
import { Empty } from '../parts/empty.tsx';
import { Page } from '../parts/page.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { useRoute } from '../talk/route.tsx';
import { useLook } from '../talk/use-look.ts';
import { Queue } from './queue.tsx';

interface Waiting {
  readonly suggestions: readonly ShownSuggestion[];
  readonly isMore: boolean;
}

/** What people suggested, and nobody has decided. */
export function ReviewView() {
  const words = useDeskWords();
  const { item } = useRoute();
  const looked = useLook<Waiting>('/suggestions');
  return (
    <Page title={words.review} looked={looked}>
      {({ suggestions, isMore }) =>
        suggestions.length === 0 ? (
          <Empty text={words.noReview} />
        ) : (
          <Queue suggestions={suggestions} isMore={isMore} chosen={item} onDecided={looked.again} />
        )
      }
    </Page>
  );
}
