import type { TakenAway } from '../../team/take-away.ts';

/** Whether a rule took an entry away, rather than saying why it didn't, or publishing one. */
export const isTakenAway = <T extends { readonly kind: string }>(done: T): done is Extract<T, TakenAway> =>
  done.kind === 'hidden' || done.kind === 'removed';
