/** The day of a time in milliseconds since 1970: "2026-11-23". */
export const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The minute: "2026-11-23 14:05". */
export const minuteOf = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
