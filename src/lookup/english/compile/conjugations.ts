import { doubles } from './doubles.ts';
import { ALSO_IRREGULAR_VERBS, formsByWord, IRREGULAR_VERBS } from './irregular.ts';
import { withS } from './plurals.ts';

const instead = formsByWord(IRREGULAR_VERBS);
const besides = formsByWord(ALSO_IRREGULAR_VERBS);

const THIRD_IN_OES = /^(?:(?:over|under|re|un|out)?do|(?:under|for)?go|echo|veto|torpedo|embargo)$/;
const KEEPS_E = /^(?:singe|tinge|swinge)$/;
/** They have "ageing" beside "aging". */
const KEEPS_OR_DROPS_E = /^(?:age|binge|cue|dequeue|enqueue|queue|whinge)$/;

/** The forms of a verb other than itself. `isVerb` tells which other words are verbs. */
export function conjugations(verb: string, isVerb: (word: string) => boolean): readonly string[] {
  const stems = stemsOf(verb, isVerb);
  return [
    THIRD_IN_OES.test(verb) ? `${verb}es` : withS(verb),
    ...stems.map((stem) => `${stem}ing`),
    ...(instead.get(verb) ?? pasts(verb, stems)),
    ...(besides.get(verb) ?? []),
  ];
}

function pasts(verb: string, stems: readonly string[]): string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/(?:[^aeiou]|qu)y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return stems.map((stem) => `${stem}ed`);
}

/** What -ing is put to: "mak", "ly", "runn", "panick"; two where both are written. */
function stemsOf(verb: string, isVerb: (word: string) => boolean): string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}y`];
  if (/[^eoy]e$/.test(verb) && verb.length > 2) {
    const dropped = verb.slice(0, -1);
    if (KEEPS_OR_DROPS_E.test(verb)) return [verb, dropped];
    return [KEEPS_E.test(verb) ? verb : dropped];
  }
  if (/ic$|^bivouac$/.test(verb)) return [`${verb}k`];
  const doubled = `${verb}${verb.at(-1)}`;
  const doubling = doubles(verb, isVerb);
  if (doubling === 'by some') return [verb, doubled];
  return [doubling === 'always' ? doubled : verb];
}
