import type { Word } from './words.ts';

/** The word as those around it have it: "VS Code" isn't "versus", and the "I" of "Type I" nobody. */
export function inContext(word: Word, previous: Word | undefined, source: string): Word {
  if (opposes(word, previous, source)) return { ...word, keyword: 'versus' };
  if (isNoun(word, previous, source)) return { ...word, keyword: 'difference' };
  if (isName(word, previous, source)) return { ...word, keyword: undefined };
  return isNumeral(word, previous, source) ? { ...word, acronym: true } : word;
}

/** "VPN v. Tor", "PCI v PCI express". */
const opposes = (word: Word, previous: Word | undefined, source: string): boolean =>
  word.text === 'v' &&
  !word.quoted &&
  /^\.?$/.test(word.after) &&
  previous !== undefined &&
  previous.keyword === undefined &&
  !/^(?:ctrl|cmd|press|hit|key|letter|the|a|of|is|with|and|or|\+)$/.test(previous.lower) &&
  !/^ +(?:flag|key|prefix|sign|shortcut|mode)\b/.test(source.slice(word.end, word.end + 12)) &&
  /^\.? +\p{L}/u.test(source.slice(word.end, word.end + 4));

/** "The different of A and B". */
const isNoun = (word: Word, previous: Word | undefined, source: string): boolean =>
  word.lower === 'different' &&
  !word.quoted &&
  /^(?:the|main|key|any|a)$/.test(previous?.lower ?? '') &&
  /^ (?:of|between) /.test(source.slice(word.end, word.end + 9));

/** "A type I error", but not "the type I need". */
const isNumeral = (word: Word, previous: Word | undefined, source: string): boolean =>
  word.text === 'I' &&
  !word.quoted &&
  NUMBERED.test(previous?.lower ?? '') &&
  !DOES_SOMETHING.test(source.slice(word.end, word.end + 12));

const NUMBERED =
  /^(?:type|class|phase|stage|level|grade|part|category|tier|war|generation|volume|group|schedule|title|article|section|form|chapter|mark)$/;

const DOES_SOMETHING =
  /^\s+(?:am|have|had|need|want|use|used|can|could|should|would|will|was|did|do|don't|get|got|see|saw|must|choose|chose|made|make|took|take|wrote|write)\b/;

/** The VS of "in VS", "CUDA and VS" and "VS Code" is a program. */
function isName(word: Word, previous: Word | undefined, source: string): boolean {
  if (word.keyword !== 'versus') return false;
  const isCode = /^\s+(?:code|codium|studio)\b/i.test(source.slice(word.end, word.end + 12));
  const within =
    previous !== undefined && /^(?:in|with|for|on|using|via|from|to|my|of)$/.test(previous.lower);
  if (word.text !== 'VS') return isCode && within;
  if (
    /^\s+(?:20\d\d|versions?|extensions?|solutions?|projects?|installers?)\b/.test(
      source.slice(word.end, word.end + 12),
    )
  )
    return true;
  return isCode || within || (previous !== undefined && BEFORE_PROGRAM.test(previous.lower));
}

const BEFORE_PROGRAM =
  /^(?:and|or|the|support|supports|ignore|install|upgrade|update|open|use|using|latest)$/;
