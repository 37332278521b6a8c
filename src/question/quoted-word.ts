import type { Word } from './words.ts';

/** What stands in quotes or brackets at `start`, as one word, if anything does. */
export const quotedWord = (source: string, start: number, previous: Word | undefined): Word | undefined =>
  quoted(source, start) ?? inBracket(source, start) ?? spaced(source, start, previous);

/** '("X")': the quoted stretch in it. */
const inBracket = (source: string, start: number): Word | undefined =>
  source[start] === '(' ? quoted(source, start + 1) : undefined;

/** A stretch in quotes that opens at `start` and closes, before a space or punctuation, on the same line. */
function quoted(source: string, start: number): Word | undefined {
  const open = source[start] ?? '';
  const close = CLOSING[open];
  if (close === undefined) return undefined;
  const doubled = source.startsWith(open + open, start) ? 2 : 1;
  const inside = source.slice(start + doubled, start + doubled + LONGEST_QUOTE);
  const end = closingAt(inside, close.repeat(doubled));
  if (end === undefined) return undefined;
  const said = inside.slice(0, end).trim();
  const text = /["”]/.test(close) ? said.replace(PUNCTUATION_INSIDE, '') : said;
  // "__init__" is a name.
  if (open === '_' && doubled === 2 && !/\s/.test(text)) return undefined;
  const from = start + doubled + inside.slice(0, end).indexOf(text);
  const after = source.slice(from + text.length, start + doubled + end + doubled);
  const punctuation =
    /^[,;:?!.…)]+/.exec(
      source.slice(start + doubled + end + doubled, start + doubled + end + doubled + 8),
    )?.[0] ?? '';
  return asWritten(text, from, after + punctuation);
}

function closingAt(inside: string, close: string): number | undefined {
  for (let at = inside.indexOf(close, 1); at !== -1; at = inside.indexOf(close, at + 1)) {
    const text = inside.slice(0, at);
    if (text.includes('\n')) return undefined;
    // "__str and __repr__" is not in italics.
    if (/[*_]/.test(close) && (/^\s/.test(text) || /\s$/.test(text))) return undefined;
    const next = inside[at + close.length];
    const closes = /["”»`」』]/.test(close) || next === undefined || /[\s,;:?!.…)]/.test(next);
    if (text.trim() !== '' && closes) return at;
  }
  return undefined;
}

/** 'What is a "working group?"' */
const PUNCTUATION_INSIDE = /(?<=[\p{L}\p{N}][\p{L}\p{N})])[?,]$/u;

/** "( cmd )" and "{ cmd; }", as one side of a comparison: the brackets are what is asked about. */
function spaced(source: string, start: number, previous: Word | undefined): Word | undefined {
  const close = BRACKETS[source[start] ?? ''];
  if (close === undefined || !/\s/.test(source[start + 1] ?? '') || previous === undefined) return undefined;
  if (previous.keyword !== 'between' && previous.keyword !== 'versus' && !/^(?:and|or)$/.test(previous.lower))
    return undefined;
  const run = source.slice(start, start + LONGEST_BRACKET);
  const end = run.indexOf(` ${close}`, 2);
  if (end === -1 || /[\n?]/.test(run.slice(0, end))) return undefined;
  const text = run.slice(0, end + 2);
  const after = /^[,;:?!.]*/.exec(run.slice(end + 2))?.[0] ?? '';
  return asWritten(text, start, after);
}

/** A stretch of the text that is one word, whatever it is made of. */
const asWritten = (text: string, start: number, after: string): Word => ({
  text,
  lower: text.toLowerCase(),
  quoted: true,
  acronym: false,
  keyword: undefined,
  start,
  end: start + text.length,
  after,
});

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '`': '`',
  "'": "'",
  '‘': '’',
  '*': '*',
  _: '_',
  '「': '」',
  '『': '』',
};

const LONGEST_QUOTE = 120;

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

const LONGEST_BRACKET = 40;
