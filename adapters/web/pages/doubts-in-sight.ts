import type { Store } from '../../../src/store/store.ts';
import { type Doubts, doubtsAbout } from '../../../src/team/doubts.ts';
import type { Sight } from './sight.ts';

/** What speaks against an entry at the moment; nothing where only packs are seen. */
export const doubtsInSight = async (
  store: Store,
  entry: string,
  { team }: Sight,
): Promise<Doubts | undefined> =>
  team === undefined ? undefined : doubtsAbout(store, { glossary: team.glossary, entry, at: Date.now() });
