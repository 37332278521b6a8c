import type { Records } from '../store/store.ts';
import type { Deed } from './actor.ts';
import { type Again, transactOnce } from './once.ts';
import type { Team } from './team.ts';

/** Under this name it is counted how often something was erased: whoever holds anything in memory reads it anew. */
export const ERASURES = 'erasures';

/** Only who keeps the service and its database does that, whatever roles others have. */
export interface OperatorOnly {
  readonly kind: 'operatorOnly';
}

export type Erasure = { readonly kind: 'erased'; readonly workspace: string } | OperatorOnly | Again;

/** Erases a workspace with all that is kept of it, and its glossary, unless another workspace sees that. For the operator. */
export const erase = ({ store }: Pick<Team, 'store'>, deed: Deed, workspace: string): Promise<Erasure> =>
  transactOnce<Erasure>(store, deed, async (records, refuse) => {
    if (!deed.actor.isOperator) return refuse({ kind: 'operatorOnly' });
    await eraseIn(records, workspace);
    return { kind: 'erased', workspace };
  });

/** Erases it in a transaction. Processes that hold anything of it in memory let it go. */
export async function eraseIn(
  { glossaries, changes }: Pick<Records, 'glossaries' | 'changes'>,
  workspace: string,
): Promise<void> {
  await glossaries.erase(workspace);
  await changes.bump(ERASURES);
}
