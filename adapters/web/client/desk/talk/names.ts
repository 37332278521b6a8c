import type { Server } from './server.ts';

/** What people are called: asked of the server once for each, and for all at once that a view shows. */
export interface NameBook {
  /** What somebody is called; nothing where it isn't known, or not yet. */
  of(person: string): string | undefined;
  /** Makes sure that it is asked for. */
  want(person: string): void;
  /** @returns what ends it. */
  onChange(listener: () => void): () => void;
}

export function nameBookWith({ look }: Pick<Server, 'look'>): NameBook {
  const known = new Map<string, string | undefined>();
  const listeners = new Set<() => void>();
  let wanted: string[] = [];

  async function ask(): Promise<void> {
    const of = wanted;
    wanted = [];
    const path = `/people/names?of=${encodeURIComponent(of.join(','))}`;
    const { data } = await look<{ names: Record<string, string> }>(path);
    for (const person of of) known.set(person, data?.names[person]);
    for (const listener of listeners) listener();
  }

  return {
    of: (person) => known.get(person),
    want(person) {
      if (known.has(person)) return;
      known.set(person, undefined);
      // What is drawn together is asked for together.
      if (wanted.length === 0) setTimeout(() => void ask());
      wanted.push(person);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
