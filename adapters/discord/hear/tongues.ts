/** In which language people use Discord, by their ids: it tells so only of those who give a command or press a button. */
export interface Tongues {
  set(user: string, lang: string): void;
  get(user: string): string | undefined;
}

const MOST_REMEMBERED = 10_000;

/** Remembers those who did so last. */
export function tonguesOf(): Tongues {
  const langs = new Map<string, string>();
  return {
    set(user, lang) {
      // Put last, the one that was heard of longest ago is the first to go.
      langs.delete(user);
      const [oldest] = langs.keys();
      if (langs.size >= MOST_REMEMBERED && oldest !== undefined) langs.delete(oldest);
      langs.set(user, lang);
    },
    get: (user) => langs.get(user),
  };
}
