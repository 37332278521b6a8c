import de from './de.json' with { type: 'json' };
import { english, type Messages, messagesOf } from './messages.ts';

/** The words of each language that the bot speaks. */
const SPOKEN: ReadonlyMap<string, Messages> = new Map(
  [english, messagesOf('de', de)].map((messages) => [messages.lang, messages]),
);

/** The tags of those languages, "en". */
export const LANGUAGES: readonly string[] = [...SPOKEN.keys()];

/** The same by the language alone, whatever the country: who reads Portuguese is served by that of Brazil. */
const BY_LANGUAGE: ReadonlyMap<string, Messages> = new Map(
  [...SPOKEN].map(([tag, messages]) => [new Intl.Locale(tag).language, messages]),
);

/**
 * What the bot says in a language, or in the one that comes nearest to it; in English where it speaks none such.
 * @param tag of BCP 47, as platforms give it: "de-AT". One that is malformed is no language.
 */
export const messagesIn = (tag: string | undefined): Messages =>
  SPOKEN.get(tag ?? '') ?? BY_LANGUAGE.get(languageOf(tag)) ?? english;

function languageOf(tag = ''): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return '';
  }
}
