import { useEffect, useRef } from 'react';

type Keys = Readonly<Record<string, () => unknown>>;

/** Does something upon single keys, unless somebody writes or a dialog is open. */
export function useKeys(keys: Keys): void {
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof Element && target.matches('input, textarea, select')) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const act = newest.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** The item after or before one; the first or last, where there is none. */
export function beside<Item>(
  items: readonly Item[],
  current: Item | undefined,
  by: 1 | -1,
): Item | undefined {
  const index = current === undefined ? -1 : items.indexOf(current);
  return items[Math.max(0, Math.min(items.length - 1, index + by))];
}
