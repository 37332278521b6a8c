import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { COVERED, type Coverage, coverageOf } from '../../../src/answer/coverage.ts';
import type { Resources } from '../../../src/answer/resources.ts';
import { confidenceIn } from '../../../src/conversation/confidence.ts';
import { reasonOf } from '../../../src/glossary/pack/reason.ts';
import { normalize } from '../../../src/lookup/normalize.ts';
import { type Question, questionSchema } from '../../../src/question/question.ts';
import { understand } from '../../../src/question/understand.ts';
import { EXIT, Failure } from '../../failure.ts';
import { openGlossary } from '../open-glossary.ts';
import { Progress } from '../progress.ts';
import { print, printJson, type Streams } from '../streams.ts';

interface Options {
  readonly json?: boolean;
  readonly limit: number;
  readonly data: readonly string[];
}

type Asked = Exclude<Question, { kind: 'help' }>;

/** A question with what it was found to mean, by whoever collected it. */
const lineSchema = z.object({
  text: z.string(),
  kind: z.enum(['diff', 'define', 'none']).optional(),
  operands: z.array(z.string()).optional(),
});

/** Says how well the questions of a file are answered, and what is missing most. */
export async function coverage(
  file: string,
  { json, limit, data }: Options,
  streams: Streams,
  shippedPacks: string,
): Promise<void> {
  const lines = (await read(file)).split(/\r?\n/).filter((line) => line.trim() !== '');
  const resources = await openGlossary(data, shippedPacks, streams);
  const found: { readonly asked: Asked; readonly coverage: Coverage }[] = [];
  for (const line of new Progress(lines.length, streams.err).over(lines)) {
    const asked = askedIn(line, resources);
    if (asked !== undefined) found.push({ asked, coverage: coverageOf(asked, resources) });
  }
  const of = (kind: Asked['kind']) => found.filter(({ asked }) => asked.kind === kind);
  const report = {
    lines: lines.length,
    differences: tally(of('compare')),
    definitions: tally(of('define')),
    missing: wanted(found.flatMap(({ coverage: { missing } }) => missing)).slice(0, limit),
    uncurated: wanted(
      of('compare')
        .filter(({ coverage: { covered } }) => ['composed', 'defined'].includes(covered))
        .map(({ asked }) => asked.terms.join(' vs ')),
    ).slice(0, limit),
  };
  if (json) printJson(streams.out, report);
  else print(streams.out, textOf(report));
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new Failure(`${file} can’t be read: ${reasonOf(error)}.`, EXIT.usage, { cause: error });
  }
}

/** The question of a line: as it is labelled there, or else as the text is understood. */
function askedIn(line: string, resources: Resources): Asked | undefined {
  const labelled = line.startsWith('{') ? lineSchema.safeParse(jsonIn(line)).data : undefined;
  const { text, kind, operands } = labelled ?? { text: line };
  if (kind === 'none') return undefined;
  if (kind !== undefined && operands !== undefined)
    return asAsked(
      questionSchema.safeParse({ kind: kind === 'diff' ? 'compare' : 'define', terms: operands }).data,
    );
  return asAsked(understand(text, { addressed: true }, confidenceIn(resources))?.question);
}

const asAsked = (question: Question | undefined): Asked | undefined =>
  question === undefined || question.kind === 'help' ? undefined : question;

function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function tally(found: readonly { readonly coverage: Coverage }[]) {
  const counts = Object.fromEntries(
    COVERED.map((covered) => [covered, found.filter(({ coverage }) => coverage.covered === covered).length]),
  );
  return { asked: found.length, ...counts } as Readonly<Record<'asked' | Coverage['covered'], number>>;
}

/** Texts with how often each is there, the most frequent first; what is the same but for case or punctuation is one. */
function wanted(texts: readonly string[]): { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    const known = counts.get(normalize(text)) ?? { text, count: 0 };
    counts.set(normalize(text), { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

interface Report {
  readonly differences: ReturnType<typeof tally>;
  readonly definitions: ReturnType<typeof tally>;
  readonly missing: ReturnType<typeof wanted>;
  readonly uncurated: ReturnType<typeof wanted>;
}

function textOf({ differences, definitions, missing, uncurated }: Report): string {
  const { curated, composed, related } = differences;
  return [
    `Differences: ${differences.asked}, of which ${shareOf(curated + composed + related, differences.asked)} are answered`,
    ...countsOf(differences),
    `Definitions: ${definitions.asked}, of which ${shareOf(definitions.defined, definitions.asked)} are answered`,
    ...countsOf(definitions),
    ...listOf('Missing terms, the most wanted first:', missing),
    ...listOf('Differences that nobody has written, the most wanted first:', uncurated),
  ].join('\n');
}

const shareOf = (count: number, all: number): string =>
  all === 0 ? 'none' : `${count} (${Math.round((100 * count) / all)} %)`;

const countsOf = (counts: Readonly<Record<string, number>>): string[] =>
  COVERED.filter((covered) => counts[covered] !== 0).map((covered) => `  ${covered}: ${counts[covered]}`);

const listOf = (heading: string, all: Report['missing']): string[] =>
  all.length === 0 ? [] : ['', heading, ...all.map(({ text, count }) => `  ${count} × ${text}`)];
