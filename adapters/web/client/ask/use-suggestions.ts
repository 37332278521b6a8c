import { useEffect, useState } from 'react';
import { complete } from '../talk/server.ts';

/** So long, in milliseconds, nothing must have been typed before the server is asked. */
const PAUSE = 120;
const SHORTEST = 2;

/** What a text that is being typed may become; none while nothing is typed. */
export function useSuggestions(typed: string | undefined): readonly string[] {
  const [found, setFound] = useState<{ readonly to: string; readonly texts: readonly string[] }>();
  useEffect(() => {
    if (typed === undefined || typed.trim().length < SHORTEST) return;
    const outdated = new AbortController();
    const timer = setTimeout(async () => {
      const texts = await complete(typed, outdated.signal);
      if (!outdated.signal.aborted) setFound({ to: typed, texts: texts.filter((each) => each !== typed) });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      outdated.abort();
    };
  }, [typed]);
  return typed !== undefined && found?.to === typed ? found.texts : [];
}
