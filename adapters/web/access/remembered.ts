const MOST_KEPT = 5_000;

/** What is found out of somebody in a workspace; nothing where it can't be found out at the moment. */
type Find<T> = (workspace: string, person: string) => Promise<T | undefined>;

/**
 * Finds something out, and remembers it for a while; not where nothing was found out. Who asks meanwhile waits for the same.
 * @param kept for how many milliseconds.
 */
export function remembered<T>(find: Find<T>, kept: number): Find<T> {
  const known = new Map<string, { readonly found: Promise<T | undefined>; readonly until: number }>();
  return (workspace, person) => {
    const key = `${workspace} ${person}`;
    const before = known.get(key);
    if (before !== undefined && before.until > Date.now()) return before.found;
    known.delete(key);
    const [oldest] = known.keys();
    if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
    const found = find(workspace, person)
      .catch(() => undefined)
      .then((value) => {
        if (value === undefined) known.delete(key);
        return value;
      });
    known.set(key, { found, until: Date.now() + kept });
    return found;
  };
}
