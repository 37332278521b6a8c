/** Data as it is stored: JSON escapes NUL and halves of surrogate pairs, so that whatever a person typed is kept. */
export const toJson = (data: unknown): string | null => JSON.stringify(data) ?? null;

export const fromJson = <T = unknown>(json: string | null): T | undefined =>
  json === null ? undefined : JSON.parse(json);
