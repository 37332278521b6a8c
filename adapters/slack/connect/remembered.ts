/** How long what was found out holds, in milliseconds. */
const KEPT = 5 * 60_000;
const MOST_KEPT = 1_000;

/** Finds something out by a key, and remembers it for a while; not where nothing was found out. Who asks meanwhile waits for the same. */
export function remembered<T>(
  find: (key: string) => Promise<T | undefined>,
): (key: string) => Promise<T | undefined> {
  const known = new Map<string, { readonly found: Promise<T | undefined>; readonly at: number }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined && Date.now() - before.at < KEPT) return before.found;
    // Put last, the one that was asked for longest ago is the first to go.
    known.delete(key);
    const [oldest] = known.keys();
    if (known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
    const found = find(key).then((value) => {
      if (value === undefined) known.delete(key);
      return value;
    });
    known.set(key, { found, at: Date.now() });
    return found;
  };
}
