import { Empty } from '../parts/empty.tsx';
import { Failed } from '../parts/failed.tsx';
import { Loading } from '../parts/loading.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { useLook } from '../talk/use-look.ts';

/** Where an address names a suggestion that doesn't wait: whether it was decided, or never was. */
export function Gone({ id }: { readonly id: string }) {
  const words = useDeskWords();
  const { data, problem, again } = useLook<object>(`/suggestions/${encodeURIComponent(id)}`);
  if (problem !== undefined) return <Failed problem={problem} onAgain={again} />;
  return data === undefined ? <Loading /> : <Empty text={words.decided} />;
}
