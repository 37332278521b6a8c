import { isEnglishWord } from '../lookup/english/is-english-word.ts';
import { isCode, type Side } from './side.ts';
import { KIND_NOUNS, PROPER_KIND_NOUNS } from './vocabulary/noun-phrases.ts';
import { LANGUAGES, PRODUCTS } from './vocabulary/products.ts';
import type { Word } from './words.ts';

/** The last of several names without the nouns after it, which only say what kind of thing all of them are. */
type KindAfter = (others: readonly Side[], last: Side) => Side | undefined;

/** Names that are spelt as such: "page.tsx and layout.tsx files", "Pro and Team plan"; and "gif and png file types". */
export const withoutKindAfterNames: KindAfter = (others, last) => {
  const [name, ...rest] = last;
  const of = rest.findIndex((word) => word.lower === 'of');
  const kind = of === -1 ? rest : rest.slice(0, of);
  if (name === undefined || kind.length === 0 || !kind.every(isPlain) || repeats(others, last))
    return undefined;
  const names = [...others.map(([first]) => first), name];
  const areAll = (holds: (word: Word) => boolean) =>
    names.every((word) => word !== undefined && holds(word)) && others.every((side) => side.length === 1);
  const tail = kind.map((word) => word.lower).join(' ');
  const plural = /[^s]s$/.test(tail) || KIND_NOUNS.has(tail);
  const only =
    (FILE_KINDS.test(tail) && areAll(isPlain)) ||
    (plural && areAll((word) => isCode(word) || isCoined(word))) ||
    (PROPER_KIND_NOUNS.has(tail) && areAll(isProper));
  return only ? [name] : undefined;
};

/** Any names, where the noun says little else: "substring and substr methods". */
export const withoutKindAfterWords: KindAfter = (others, last) => {
  const noun = last.at(-1);
  if (
    noun === undefined ||
    last.length < 2 ||
    last[0]?.lower === 'other' ||
    !KIND_NOUNS.has(noun.lower) ||
    repeats(others, last)
  )
    return undefined;
  const isOnly = noun.lower.endsWith('s') || others.every((side) => side.every(isCode));
  return isOnly ? last.slice(0, -1) : undefined;
};

/** "Static methods and class methods" have the noun on both sides. */
const repeats = (others: readonly Side[], last: Side): boolean =>
  others.some((side) => side.at(-1)?.lower === last.at(-1)?.lower);

const FILE_KINDS = /^(?:file|image|document) (?:types?|formats?|extensions?)$/;

/** "Mouseover", "malloc", "linux-next": no word of English, and so a name. */
const isCoined = (word: Word): boolean =>
  !word.quoted &&
  /^\p{Ll}+(?:-\p{Ll}+)?$/u.test(word.text) &&
  (isOfFamily(word) ||
    word.lower.split('-').some((part) => part.length > 4 - Number(isPlain(word)) && !isEnglishWord(part)));

/** "Linux-next", but not "linux-based". */
const isOfFamily = ({ lower }: Word): boolean => {
  const [family = '', member] = lower.split('-');
  return (
    member !== undefined &&
    (LANGUAGES.has(family) || PRODUCTS.has(family)) &&
    !/^(?:based|free|like|native|specific|side|only|style|compatible)$/.test(member)
  );
};

const isPlain = (word: Word): boolean => !word.quoted && /^\p{Ll}+$/u.test(word.text);

/** "Pro", "i7", ".ttf". */
const isProper = (word: Word): boolean =>
  isCode(word) || PRODUCTS.has(word.lower) || /^[^\p{Ll}]|\d/u.test(word.text);
