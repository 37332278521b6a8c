import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isChild } from './in-child.ts';
import { lookupReport, type Size } from './lookup-report.ts';
import { teamsReport } from './teams/teams-report.ts';
import { measureUnderstanding, printUnderstanding, readSentences } from './understanding.ts';
import { webReport } from './web/web-report.ts';

const FULL: Size = { perClass: 220, perClassOfSlow: 40, whole: true };

/** In less than a minute. */
const QUICK: Size = { perClass: 25, perClassOfSlow: 2, whole: false };

const OPTIONS = {
  quick: { type: 'boolean', default: false },
  questions: { type: 'string' },
  teams: { type: 'boolean', default: false },
  workspaces: { type: 'string', default: '1000' },
  web: { type: 'boolean', default: false },
} as const;

/** Sentences written for this project: what is measured where no other file is named. */
const SENTENCES = fileURLToPath(new URL('../../test/question/sentences.jsonl', import.meta.url));

/** For so long a server is asked the same. */
const SECONDS = 2;

/** As many as the tables need. */
const LEAST_WORKSPACES = 100;

interface Asked {
  readonly quick: boolean;
  readonly questions?: string;
  /** Whether teams’ glossaries alone are measured; and in how many workspaces. */
  readonly teams: boolean;
  readonly workspaces: string;
  /** Whether the web adapter alone is measured. */
  readonly web: boolean;
}

/** What is measured is printed as Markdown, under the command that measured it. */
async function print({ quick, questions, teams, workspaces, web }: Asked): Promise<void> {
  const sentences = readSentences(questions ?? SENTENCES);
  const many = Number(workspaces);
  if (!Number.isSafeInteger(many) || many < LEAST_WORKSPACES)
    throw new Error(`--workspaces takes a number from ${LEAST_WORKSPACES} on.`);
  const command = [
    'npm run bench',
    ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : []),
  ].join(' ');
  const [processor, ...others] = cpus();
  const machine = `Node.js ${process.version} on ${others.length + 1} × ${processor?.model.trim()}`;
  console.log(`# Benchmarks\n\nPrinted by \`${command}\` with ${machine}.`);
  const alone = teams || web;
  if (questions === undefined && !alone)
    for await (const part of lookupReport(quick ? QUICK : FULL)) console.log(`\n${part}`);
  if (!alone) {
    console.log('\n## Understanding\n');
    printUnderstanding(measureUnderstanding(sentences));
  }
  if (teams || (questions === undefined && !quick && !web))
    for await (const part of teamsReport({ workspaces: many })) console.log(`\n${part}`);
  if (web || (questions === undefined && !quick && !teams))
    console.log(`\n${await webReport({ seconds: SECONDS })}`);
}

if (!(await isChild()))
  try {
    await print(parseArgs({ options: OPTIONS }).values);
  } catch (error) {
    console.error(`The benchmark can’t be run: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
