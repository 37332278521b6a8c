/** A word, with a dot before it (.NET) and symbols after it (C++, C#, A*) where they are part of the name; or a run of symbols. */
const TOKEN =
  /(?<![^\s])\.(?=\p{L})[\p{L}\p{N}\p{M}]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\+\+|[#*+]+(?![\p{L}\p{N}]))?|[^\p{L}\p{N}\s]+/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Symbols that are a name beside words as well: "== in Java". Others only stand between words, or around them. */
const OPERATOR = /^(?:[=!]==?|<=>|&&|\|\||:=)$/;

/** Most labels, and most of what is typed: nothing but the case is to be changed. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

/** What stands on a letter, which is left out by many who type (é); elsewhere than on letters of these scripts, it is a letter: की isn't क. */
const MARKED = /(\p{L}?)(\p{M}+)/gu;
const MAY_LACK_MARKS =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/u;
const VARIATION = /\p{Variation_Selector}+/gu;
/** Zero-width, bidirectional and other format characters. */
const INVISIBLE = /[\p{Cf}\p{Cc}]+/gu;
/** NFKC would make letters of them: "tm". */
const REGISTERED = /[™®©℠]/gu;
/** "C #" and "C ++" are C# and C++. */
const SPACED_SYMBOL = /(?<=\p{L}) (?=(?:#|\+\+)(?: |$))/gu;
/** "B+tree" is a B+ tree, and no B-tree. */
const JOINED_PLUS = /(?<![\p{L}\p{N}\p{M}])\p{L}\+(?=\p{L}{3})/gu;
const APOSTROPHES = /['’‘`´ʼ]/gu;

/**
 * The key under which a label is found: lower case, words of letters and digits joined by single spaces. Names
 * that are more than words survive: "C++", "C#", ".NET", "A*" and "== in Java" stay as they are, "TCP/IP" is "tcp ip".
 * Applied twice it gives the same. Linear in the length of `text`; text without any word or symbol gives "".
 */
export function normalize(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const folded = text
    .replace(REGISTERED, ' ')
    .normalize('NFKC')
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKED, withoutMarks)
    .normalize('NFC')
    .replace(APOSTROPHES, '')
    .replace(SPACED_SYMBOL, '')
    .replace(JOINED_PLUS, '$& ');
  const tokens = [...folded.matchAll(TOKEN)].map((match) => match[0]);
  const words = tokens.filter((token) => WORD.test(token) || OPERATOR.test(token));
  return (words.length > 0 ? words : tokens).join(' ');
}

const withoutMarks = (_: string, letter: string, marks: string): string =>
  letter === '' || MAY_LACK_MARKS.test(letter) ? letter : letter + marks.replace(VARIATION, '');

/** The key without its spaces: "loadbalancer" for "Load balancer", "load-balancer" and "LoadBalancer" alike. */
export const squash = (key: string): string => key.replaceAll(' ', '');
