import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import hi from './hi.json' with { type: 'json' };
import ja from './ja.json' with { type: 'json' };
import { english, type Messages, messagesOf } from './messages.ts';
import ptBr from './pt-BR.json' with { type: 'json' };

/** A catalogue for each language that the bot speaks. */
const CATALOGUES = { en, de, es, fr, hi, ja, 'pt-BR': ptBr } as const;

type Language = keyof typeof CATALOGUES;

const TAGS = Object.keys(CATALOGUES) as Language[];

/** The tags of those languages, "en". */
export const LANGUAGES: readonly string[] = TAGS;

/** By the language alone, whatever the country: who reads Portuguese is served by that of Brazil. */
const BY_LANGUAGE: ReadonlyMap<string, Language> = new Map(
  TAGS.map((tag) => [new Intl.Locale(tag).language, tag]),
);

/** Those that were needed so far, by the languages that they are in. */
const made = new Map<string, Messages>([['en en', english]]);

/**
 * What the bot says in a language, or in the one that comes nearest to it; in English where it speaks none such.
 * @param tag of BCP 47, as platforms give it: "de-AT". One that is malformed is no language.
 * @param commandsIn the language in which the bot's commands are known to who reads it; English where they have but one name.
 */
export function messagesIn(tag: string | undefined, commandsIn?: string): Messages {
  const [lang, naming] = [nearestTo(tag), nearestTo(commandsIn)];
  const key = `${lang} ${naming}`;
  const messages = made.get(key) ?? messagesOf(lang, CATALOGUES[lang], CATALOGUES[naming]);
  made.set(key, messages);
  return messages;
}

/** A language and a country: "en-US". */
const COMMON = /^([a-z]{2})-[A-Z]{2}$/;

/** The language that the bot speaks of those of a tag; English where that is none. */
function nearestTo(tag = 'en'): Language {
  const same = TAGS.find((each) => each === tag);
  if (same !== undefined) return same;
  // What most people have is read without asking ICU, which takes long.
  const [, common] = COMMON.exec(tag) ?? [];
  if (common !== undefined) return BY_LANGUAGE.get(common) ?? 'en';
  try {
    return BY_LANGUAGE.get(new Intl.Locale(tag).language) ?? 'en';
  } catch {
    return 'en';
  }
}
