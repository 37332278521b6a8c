import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Reading } from '../../src/question/question.ts';
import { likeliest } from '../../src/question/readings.ts';

const sentenceSchema = z.object({
  text: z.string(),
  /** Whether it asks for a difference, for a meaning, or for neither. */
  kind: z.enum(['diff', 'define', 'none']),
  /** What it asks about. */
  operands: z.array(z.string()),
});

/** A sentence, and what people say that it asks. */
export type LabelledSentence = z.infer<typeof sentenceSchema>;

/** Shares from 0 to 1. */
interface Measured {
  readonly sentences: number;
  /** Of those understood as this kind, how many are of it. */
  readonly precision: number;
  /** Of those of this kind, how many are understood as such. */
  readonly recall: number;
  /** Of those found, how many name exactly the terms asked about. */
  readonly exact: number;
}

interface Miss {
  readonly sentence: LabelledSentence;
  readonly read: Read;
}

export interface Understanding {
  readonly diff: Measured;
  readonly define: Measured;
  /** How many sentences ask neither, and the share of them that are left alone. */
  readonly none: { readonly sentences: number; readonly recall: number };
  readonly misses: readonly Miss[];
}

type Read = Pick<LabelledSentence, 'kind' | 'operands'>;

/** The sentences of a file with one `{"text","kind","operands"}` a line. */
export const readSentences = (file: string): LabelledSentence[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => sentenceSchema.parse(JSON.parse(line)));

/** How well the grammar alone understands sentences. */
export function measureUnderstanding(sentences: readonly LabelledSentence[]): Understanding {
  const cases = sentences.map((sentence): Miss => ({ sentence, read: readOf(likeliest(sentence.text)) }));
  const none = cases.filter(({ sentence }) => sentence.kind === 'none');
  return {
    diff: measure('diff', cases),
    define: measure('define', cases),
    none: { sentences: none.length, recall: share(none, ({ read }) => read.kind === 'none') },
    misses: cases.filter(({ sentence, read }) => read.kind !== sentence.kind || !sameTerms(sentence, read)),
  };
}

const readOf = (reading: Reading | undefined): Read => {
  if (reading === undefined) return { kind: 'none', operands: [] };
  return { kind: reading.kind === 'compare' ? 'diff' : 'define', operands: [...reading.terms] };
};

function measure(kind: 'diff' | 'define', cases: readonly Miss[]): Measured {
  const ofKind = cases.filter(({ sentence }) => sentence.kind === kind);
  const read = cases.filter((each) => each.read.kind === kind);
  const found = ofKind.filter((each) => each.read.kind === kind);
  return {
    sentences: ofKind.length,
    precision: share(read, ({ sentence }) => sentence.kind === kind),
    recall: share(ofKind, (each) => each.read.kind === kind),
    exact: share(found, (each) => sameTerms(each.sentence, each.read)),
  };
}

const share = <T>(all: readonly T[], holds: (each: T) => boolean): number =>
  all.length === 0 ? 1 : all.filter(holds).length / all.length;

const sameTerms = (a: Read, b: Read): boolean =>
  a.operands.map(bare).join('\n') === b.operands.map(bare).join('\n');

/** A term without what may be said or left out: case, quotes, an article, and what narrows it. */
const bare = (term: string): string =>
  term
    .toLowerCase()
    .replace(/["'`“”‘’]/g, '')
    .replace(/^(?:the|an?) /, '')
    .replace(/ (?:in|for|on|with|from|within|inside|using|when|while|at|of) .*$/, '')
    .replace(/ \([^)]*\)$/, '')
    .trim();

/** Prints what was measured as a table, and what was misunderstood under it. */
export function printUnderstanding({ diff, define, none, misses }: Understanding): void {
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  const row = (name: string, { sentences, precision, recall, exact }: Measured) =>
    `| ${name} | ${sentences} | ${percent(precision)} | ${percent(recall)} | ${percent(exact)} |`;
  const lines = [
    '| asks for | sentences | precision | recall | terms exact |',
    '|---|---|---|---|---|',
    row('a difference', diff),
    row('a meaning', define),
    `| neither | ${none.sentences} | – | ${percent(none.recall)} | – |`,
  ];
  console.log(lines.join('\n'));
  if (misses.length > 0) console.log(['', 'Misunderstood:', ...misses.map(missLine)].join('\n'));
}

const missLine = ({ sentence, read }: Miss): string =>
  `- ${JSON.stringify(sentence.text)}: ${said(read)}, should be ${said(sentence)}`;

const said = ({ kind, operands }: Read): string => [kind, ...operands].join(' / ');
