import { IntlMessageFormat } from 'intl-messageformat';
import { keyOfCommandWord, withCommands } from './command-names.ts';
import en from './en.json' with { type: 'json' };
import type { MessageKey } from './message-key.ts';

/** What a message's placeholders stand for. */
type Values = Readonly<Record<string, string | number | boolean>>;

/** The words that the bot itself says, in one language. */
export interface Messages {
  /** The language: "pt-BR". */
  readonly lang: string;
  /** A message of the catalogue, its placeholders filled. Values go in as they are, markup and all. */
  say(key: MessageKey, values?: Values): string;
  /** "a, b, and c", as the language lists things. */
  list(items: readonly string[], type?: 'and' | 'or'): string;
  /** A calendar day, "2026-11-23", as the language writes it; what is none stays as it is. */
  day(day: string): string;
  /** A command as who reads it knows it, from its English words: "/glossary history". */
  command(english: string): string;
  /** What the language calls a language, by its tag. */
  languageName(tag: string): string;
}

/** Messages by their keys, in ICU message format. */
type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;

/**
 * Messages of a catalogue; one that it lacks is said in English. A message is parsed when it is first said.
 * @param names of the language in which who reads them knows the bot's commands.
 */
export function messagesOf(lang: string, catalogue: Catalogue, names: Catalogue = en): Messages {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  /** Those that are said as they are, made into text once. */
  const plain = new Map<MessageKey, string>();
  const lists = new Map<'and' | 'or', Intl.ListFormat>();
  const nameOf = (word: string): string => {
    const key = keyOfCommandWord(word);
    return (key && names[key]) ?? word;
  };
  const messageIn = (tag: string, text: string): IntlMessageFormat =>
    new IntlMessageFormat(withCommands(text, nameOf), tag, undefined, { ignoreTag: true });
  let days: Intl.DateTimeFormat | undefined;
  const formatOf = (key: MessageKey): IntlMessageFormat => {
    const own = catalogue[key];
    const known = parsed.get(key) ?? (own === undefined ? messageIn('en', en[key]) : messageIn(lang, own));
    parsed.set(key, known);
    return known;
  };
  return {
    lang,
    say(key, values) {
      if (values !== undefined) return String(formatOf(key).format({ ...values }));
      const text = plain.get(key) ?? String(formatOf(key).format({}));
      plain.set(key, text);
      return text;
    },
    list(items, type = 'and') {
      const format =
        lists.get(type) ??
        new Intl.ListFormat(lang, { type: type === 'and' ? 'conjunction' : 'disjunction' });
      lists.set(type, format);
      return format.format(items);
    },
    day: (day) => {
      const at = Date.parse(day);
      if (Number.isNaN(at)) return day;
      days ??= new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
      return days.format(at);
    },
    command: (words) => withCommands(words, nameOf),
    languageName: (tag) => new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag,
  };
}

export const english: Messages = messagesOf('en', en);
