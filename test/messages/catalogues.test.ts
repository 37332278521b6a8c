import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyOfCommandWord } from '../../src/messages/command-names.ts';
import en from '../../src/messages/en.json' with { type: 'json' };
import { LANGUAGES } from '../../src/messages/languages.ts';
import { longestOf } from './limits.ts';
import { choicesIn, namesIn, parsed, variantsOf } from './message-parts.ts';

type Catalogue = Readonly<Record<string, string>>;

/** What stands on the web and in the terminal, which speak English. */
const NOT_IN_CHATS = /^(?:web|desk|log|access|playground|prompt)\./;

/** Names, marks, and what is made of placeholders: alike in all languages. */
const SAME_IN_ALL =
  /^(?:name\.\w+|title\.versus|home\.title|entry\.(?:title\.page|progress\.title)|composed\.gist\.kind)$/;
/** The words that a language has in common with English. */
const SAME: Readonly<Record<string, RegExp>> = {
  es: /^(?:answer\.minutes|form\.no|roles\.(?:admins|role\.(?:admin|editor)|title)|settings\.value\.off)$/,
  'pt-BR':
    /^(?:answer\.(?:minutes|tags)|entry\.field\.tags|glossary\.quoted|requests\.words|roles\.(?:admins|role\.(?:admin|editor)))$/,
  fr: /^(?:answer\.(?:minutes|sources|usage)|entry\.field\.(?:sources|usage)|history\.version|roles\.(?:admins|role\.admin)|table\.aspect)$/,
  de: /^(?:entry\.field\.(?:name|tags)|answer\.tags|export\.title|roles\.(?:admins|role\.admin))$/,
};

const catalogueOf = (lang: string): Catalogue =>
  JSON.parse(readFileSync(`src/messages/${lang}.json`, 'utf8'));

const inChats = Object.entries(en).filter(([key]) => !NOT_IN_CHATS.test(key));

it('each language has a file, and each file is of a language that the bot speaks', () => {
  const files = readdirSync('src/messages').filter((name) => name.endsWith('.json'));
  expect(files.sort()).toEqual(LANGUAGES.map((lang) => `${lang}.json`).sort());
});

it('commands are called in English what they are', () => {
  const names = Object.entries(en).filter(([key]) => key.startsWith('name.') && key !== 'name.explain');
  for (const [key, word] of names) expect(key).toBe(`name.${word}`);
  expect(names.map(([, word]) => keyOfCommandWord(word))).toEqual(names.map(([key]) => key));
});

it.each([...LANGUAGES])('in %s, what names something isn’t too long for where it stands', (lang) => {
  const tooLong = Object.entries(catalogueOf(lang)).flatMap(([key, text]) => {
    const most = NOT_IN_CHATS.test(key) ? undefined : longestOf(key);
    return most === undefined
      ? []
      : variantsOf(parsed(text)).flatMap((said) =>
          said.length > most ? [`${key}: ${said.length} of ${most}: ${said}`] : [],
        );
  });
  expect(tooLong).toEqual([]);
});

describe.each(LANGUAGES.filter((lang) => lang !== 'en'))('the words in %s', (lang) => {
  const catalogue = catalogueOf(lang);
  const both = inChats.flatMap(([key, english]) => {
    const own = catalogue[key];
    return own === undefined ? [] : [{ key, english, own }];
  });

  it('lack none, have none too many, and stand in the order of the alphabet', () => {
    expect(Object.keys(catalogue)).toEqual(inChats.map(([key]) => key));
  });

  it('say what the English ones say, by the same choices', () => {
    const wrong = both.flatMap(({ key, english, own }) => {
      const [names, ours] = [namesIn(parsed(english)), namesIn(parsed(own))];
      const lacking = [...names.shown].filter((name) => !ours.shown.has(name) && !ours.choosing.has(name));
      const strange = [...ours.shown, ...ours.choosing].filter(
        (name) => !names.shown.has(name) && !names.choosing.has(name),
      );
      const choices = new Map(choicesIn(parsed(english)).map((choice) => [choice.name, choice]));
      const others = choicesIn(parsed(own)).filter(
        ({ name, isPlural, options }) =>
          !isPlural && choices.has(name) && String(choices.get(name)?.options) !== String(options),
      );
      const faults = [
        ...lacking.map((name) => `lacks {${name}}`),
        ...strange.map((name) => `there is no {${name}}`),
        ...others.map(({ name, options }) => `${name} has other options: ${options}`),
      ];
      return faults.map((fault) => `${key}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });

  it('count as the language does', () => {
    // From a million on, which nothing here is counted up to, Romance languages count otherwise.
    const wanted = new Intl.PluralRules(lang)
      .resolvedOptions()
      .pluralCategories.filter((category) => category !== 'many');
    const wrong = both.flatMap(({ key, english, own }) => {
      const countsOne = (name: string) =>
        choicesIn(parsed(english)).some((each) => each.name === name && each.options.includes('one'));
      return choicesIn(parsed(own))
        .filter(({ isPlural }) => isPlural)
        .flatMap(({ name, options }) => [
          ...(countsOne(name) ? wanted : [])
            .filter((each) => !options.includes(each) && !(each === 'one' && options.includes('=1')))
            .map((each) => `${key}: ${name} lacks ${each}`),
          ...options
            .filter((each) => !each.startsWith('=') && !wanted.some((category) => category === each))
            .map((each) => `${key}: the language has no ${each}, ${name}`),
        ]);
    });
    expect(wrong).toEqual([]);
  });

  it('aren’t English', () => {
    const isWord = (text: string) => variantsOf(parsed(text)).some((said) => /\p{L}{2}/u.test(said));
    const same = both.filter(
      ({ key, english, own }) =>
        own === english && isWord(english) && !SAME_IN_ALL.test(key) && !SAME[lang]?.test(key),
    );
    expect(same.map(({ key, own }) => `${key}: ${own}`)).toEqual([]);
  });
});
