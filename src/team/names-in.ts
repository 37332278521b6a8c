/** The contributors that the plain data of an entry names. */
export function namesIn(data: unknown): readonly string[] {
  const { contributors } = (data ?? {}) as { readonly contributors?: unknown };
  return Array.isArray(contributors) ? contributors.filter((name) => typeof name === 'string') : [];
}

/** The same data, where names are among its contributors without them. */
export function withoutNames<T>(data: T, names: ReadonlySet<string>): T {
  const left = namesIn(data).filter((name) => !names.has(name));
  return left.length === namesIn(data).length ? data : { ...data, contributors: left };
}
