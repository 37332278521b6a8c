import type { z } from 'zod';

/**
 * What can still be checked against other entries of an entry that its own schema refuses: the same with its faulty texts
 * replaced, else without its faulty fields. Nobody gets to see it.
 * @param data what the schema refused; not changed.
 */
export function salvage<T>(schema: z.ZodType<T>, data: unknown, error: z.ZodError): T | undefined {
  const patched = structuredClone(data);
  const cut = structuredClone(data) as Record<PropertyKey, unknown>;
  for (const { path, ...issue } of error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    for (const key of unknown) {
      delete (at(patched, path) as Record<string, unknown>)[key];
      delete (at(cut, path) as Record<string, unknown>)[key];
    }
    const [field] = path;
    if (unknown.length > 0 || field === undefined) continue;
    if (path.length === 1 && !REQUIRED.has(field)) delete (patched as Record<PropertyKey, unknown>)[field];
    else replaceText(patched, path);
    delete cut[field];
    // Without what it is a kind of, every characteristic would look out of place.
    if (field === 'broader') delete cut.characteristics;
  }
  const result = schema.safeParse(patched);
  return result.success ? result.data : schema.safeParse(cut).data;
}

/** Fields without which there is no entry. */
const REQUIRED = new Set<PropertyKey>(['prefLabel', 'definition', 'gist']);

/** Puts a text that is like no other in the place of the one at `path`. */
function replaceText(data: unknown, path: readonly PropertyKey[]): void {
  const holder = at(data, path.slice(0, -1)) as Record<PropertyKey, unknown> | undefined;
  const last = path.at(-1);
  if (last !== undefined && typeof holder?.[last] === 'string') holder[last] = `? ${path.join(' ')}`;
}

const at = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);
