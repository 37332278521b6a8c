import { useEffect, useState } from 'react';
import { useDesk } from '../talk/desk-context.tsx';

const WAIT = 150;

/** Names of entries that a text may become. */
export function useNames(text: string): readonly string[] {
  const { server } = useDesk();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    const waiting = setTimeout(async () => {
      const found = await server.look<{ names: readonly string[] }>(
        `/names?q=${encodeURIComponent(text)}`,
        leaving.signal,
      );
      if (!leaving.signal.aborted) setNames(found.data?.names ?? []);
    }, WAIT);
    return () => {
      clearTimeout(waiting);
      leaving.abort();
    };
  }, [server, text]);
  return names;
}
