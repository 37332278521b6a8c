import { Locale, type LocalizationMap } from 'discord.js';
import type { Subcommand } from '../../../src/conversation/glossary/subcommand.ts';
import { keyOfCommandWord } from '../../../src/messages/command-names.ts';
import { LANGUAGES, messagesIn } from '../../../src/messages/languages.ts';
import { english } from '../../../src/messages/messages.ts';

type MessageKey = Subcommand['summary'];

/** Discord has Spanish of Spain and of Latin America; its other languages go by the tags that the bot's go by. */
const LOCALES: Readonly<Record<string, readonly Locale[]>> = { es: [Locale.SpanishES, Locale.SpanishLATAM] };

/** What the languages say in place of the English, by Discord's names for them. */
function inLanguages(key: MessageKey): LocalizationMap {
  const others = LANGUAGES.filter((lang) => lang !== 'en').flatMap((lang) => {
    const text = messagesIn(lang, lang).say(key);
    return (LOCALES[lang] ?? [lang]).map((locale) => [locale, text]);
  });
  return Object.fromEntries(others.filter(([, text]) => text !== english.say(key)));
}

/** What the languages call a command, a subcommand or an option. */
export function namesOf(name: string): { name_localizations?: LocalizationMap } {
  const key = keyOfCommandWord(name);
  const names = key === undefined ? {} : inLanguages(key);
  return Object.keys(names).length === 0 ? {} : { name_localizations: names };
}

/** A command, a subcommand or an option, by its name and by what is said of it. */
export const named = (name: string, summary: MessageKey) => ({
  name,
  ...namesOf(name),
  description: english.say(summary),
  description_localizations: inLanguages(summary),
});
