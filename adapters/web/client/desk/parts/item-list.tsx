import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import { beside, useKeys } from './use-keys.ts';

interface ItemListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  keyOf(item: Item): string;
  readonly children: (item: Item) => ReactNode;
}

/** Things that wait, one after the other; the keys go from one to the next. */
export function ItemList<Item>({ label, items, keyOf, children }: ItemListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => {
    const go = (by: 1 | -1) => () => {
      const rows = [...(list.current?.children ?? [])];
      const here = rows.find((row) => row.contains(document.activeElement));
      const next = beside(rows, here, by);
      if (next instanceof HTMLElement) next.focus();
    };
    return { j: go(1), k: go(-1), ArrowDown: go(1), ArrowUp: go(-1) };
  }, []);
  const { j, k } = keys;
  useKeys({ j, k });
  // Elsewhere on the page the arrows scroll it.
  const press = (event: KeyboardEvent) => {
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (!isArrow || !(event.target instanceof HTMLLIElement)) return;
    event.preventDefault();
    keys[event.key as 'ArrowDown' | 'ArrowUp']();
  };
  return (
    <ul className="items" ref={list} aria-label={label} onKeyDown={press}>
      {items.map((item) => (
        <li key={keyOf(item)} className="item" tabIndex={-1}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
