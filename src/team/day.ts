/** The calendar day of a time in milliseconds since 1970, in UTC: "2026-11-23". */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

export const DAY = 24 * 60 * 60 * 1000;
