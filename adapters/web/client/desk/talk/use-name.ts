import { useEffect, useSyncExternalStore } from 'react';
import { useDesk } from './desk-context.tsx';

/** What somebody is called, once that is known. */
export function useName(person: string): string | undefined {
  const { names } = useDesk();
  useEffect(() => names.want(person), [names, person]);
  return useSyncExternalStore(names.onChange, () => names.of(person));
}
