import { useCallback, useEffect, useState } from 'react';
import { useDesk } from './desk-context.tsx';
import type { Problem } from './server.ts';

/** What is shown, once it is there. */
export interface Looked<Data> {
  readonly data?: Data | undefined;
  readonly problem?: Problem | undefined;
  /** Asks for it anew; what is shown stays until that has come. */
  readonly again: () => Promise<void>;
}

/** What the server shows under a path. */
export function useLook<Data>(path: string): Looked<Data> {
  const { server } = useDesk();
  const [found, setFound] = useState<{ path: string; data?: Data; problem?: Problem }>();
  const look = useCallback(
    async (signal?: AbortSignal) => {
      const outcome = await server.look<Data>(path, signal);
      if (!signal?.aborted) setFound({ path, ...outcome });
    },
    [server, path],
  );
  useEffect(() => {
    const leaving = new AbortController();
    void look(leaving.signal);
    return () => leaving.abort();
  }, [look]);
  const isThis = found?.path === path;
  return { data: isThis ? found.data : undefined, problem: isThis ? found.problem : undefined, again: look };
}
