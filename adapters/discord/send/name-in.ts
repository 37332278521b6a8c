import type { Repliable } from './interaction-surface.ts';

/** What others call a person, in the server where something is done if the person is known there; nothing where Discord doesn't say. */
export async function nameIn({ client, guild }: Repliable, person: string): Promise<string | undefined> {
  const [, id] = /^discord:(\d+)$/.exec(person) ?? [];
  if (id === undefined) return undefined;
  const known = guild?.members.cache.get(id)?.displayName;
  if (known !== undefined) return known;
  try {
    return (await client.users.fetch(id)).displayName;
  } catch {
    // Whoever it is may be gone from Discord; there is still the id.
    return undefined;
  }
}
