import type { Visit } from '../visit.ts';

/** What to call a person: by the name that the platform gives, else as it is kept. No mention, which would notify its bearer. */
export async function nameOf(person: string, { surface, by }: Visit): Promise<string> {
  if (person === by.id) return by.name;
  return (await surface.nameOf?.(person)) || person;
}
