import type { Change } from './changes.ts';

/** An item of a field that is no more, or that is new. */
export interface ChangedItem {
  readonly mark: 'gone' | 'come';
  readonly text: string;
}

/** What is another of a field's items, each as people read it; all of them where they are only in another order. */
export function changedItems(before: readonly string[], after: readonly string[]): ChangedItem[] {
  const gone = before.filter((item) => !after.includes(item));
  const come = after.filter((item) => !before.includes(item));
  const isSorted = gone.length === 0 && come.length === 0;
  return [
    ...(isSorted ? before : gone).map((text): ChangedItem => ({ mark: 'gone', text })),
    ...(isSorted ? after : come).map((text): ChangedItem => ({ mark: 'come', text })),
  ];
}

/** Whether a change is worth showing: the language of a new entry is rarely news. */
export const isNews = ({ field, before }: Change): boolean => field !== 'lang' || before !== undefined;
