/** What may be logged of a sign-in that failed: by which fault. Errors of the libraries hold tokens, and what people are called. */
export function failureOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { code } = error as { code?: unknown };
  const word = 'error' in error && typeof error.error === 'string' ? error.error.slice(0, 80) : undefined;
  return [error.name, code, word].filter((part) => typeof part === 'string').join(' ');
}
