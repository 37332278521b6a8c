import { english, type Messages } from './messages.ts';

/** A catalogue for each language that the bot speaks. */
const CATALOGUES: ReadonlyMap<string, Messages> = new Map([['en', english]]);

/** The tags of those languages, "en". */
export const LANGUAGES: readonly string[] = [...CATALOGUES.keys()];

/** What the bot says in a language; in English where it doesn't speak it. */
export const messagesIn = (lang: string): Messages => CATALOGUES.get(lang) ?? english;
