import type { MessageKey } from './message-key.ts';

/** The words that commands are made of, and the messages that say what a language calls each. */
const WORDS = {
  define: 'name.define',
  difference: 'name.difference',
  glossary: 'name.glossary',
  'Explain terms': 'name.explain',
  menu: 'name.menu',
  add: 'name.add',
  suggest: 'name.suggest',
  edit: 'name.edit',
  history: 'name.history',
  requests: 'name.requests',
  review: 'name.review',
  settings: 'name.settings',
  roles: 'name.roles',
  stats: 'name.stats',
  import: 'name.import',
  export: 'name.export',
  link: 'name.link',
  help: 'name.help',
  term: 'name.term',
  first: 'name.first',
  second: 'name.second',
  third: 'name.third',
  fourth: 'name.fourth',
  hide: 'name.hide',
  mention: 'name.mention',
  name: 'name.name',
  file: 'name.file',
  format: 'name.format',
  code: 'name.code',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** The message that says what a language calls a command, a subcommand or an option; nothing where none does. */
export const keyOfCommandWord = (word: string): MessageKey | undefined =>
  Object.hasOwn(WORDS, word) ? WORDS[word as keyof typeof WORDS] : undefined;

/** A command in a text of the bot's own: "/define", "/glossary history". */
const COMMAND = /\/(define|difference|glossary)\b(?: ([a-z]+)\b)?/g;

/** The text with each command by the name that whoever reads it gives it. @param nameOf what is it called, of a word of those above. */
export const withCommands = (text: string, nameOf: (word: string) => string): string =>
  text.replaceAll(COMMAND, (_, command: string, word: string | undefined) =>
    word === undefined ? `/${nameOf(command)}` : `/${nameOf(command)} ${nameOf(word)}`,
  );
