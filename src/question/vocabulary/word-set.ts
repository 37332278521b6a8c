/** The words of a text, as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The phrases of a text, which commas part, as a set. */
export const phrases = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s*,\s*/));
