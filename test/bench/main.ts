import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isChild } from './in-child.ts';
import { lookupReport, type Size } from './lookup-report.ts';
import { type PlatformsSize, platformsReport } from './platforms/platforms-report.ts';
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
  platforms: { type: 'boolean', default: false },
  events: { type: 'string', default: '100000' },
} as const;

/** Sentences written for this project: what is measured where no other file is named. */
const SENTENCES = fileURLToPath(new URL('../../test/question/sentences.jsonl', import.meta.url));

/** For so long a server is asked the same. */
const SECONDS = 2;

/** As many as the tables need. */
const LEAST_WORKSPACES = 100;
const LEAST_EVENTS = 20;

interface Asked {
  readonly quick: boolean;
  readonly questions?: string;
  /** Whether teams’ glossaries alone are measured; and in how many workspaces. */
  readonly teams: boolean;
  readonly workspaces: string;
  /** Whether the web adapter alone is measured. */
  readonly web: boolean;
  /** Whether the chat platforms alone are measured; and over how many events memory is watched. */
  readonly platforms: boolean;
  readonly events: string;
}

/** What is measured is printed as Markdown, under the command that measured it. */
async function print({ quick, questions, teams, workspaces, web, platforms, events }: Asked): Promise<void> {
  const sentences = readSentences(questions ?? SENTENCES);
  const many = Number(workspaces);
  if (!Number.isSafeInteger(many) || many < LEAST_WORKSPACES)
    throw new Error(`--workspaces takes a number from ${LEAST_WORKSPACES} on.`);
  const watched = Number(events);
  if (!Number.isSafeInteger(watched) || watched < LEAST_EVENTS)
    throw new Error(`--events takes a number from ${LEAST_EVENTS} on.`);
  const command = [
    'npm run bench',
    ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : []),
  ].join(' ');
  const [processor, ...others] = cpus();
  const machine = `Node.js ${process.version} on ${others.length + 1} × ${processor?.model.trim()}`;
  console.log(`# Benchmarks\n\nPrinted by \`${command}\` with ${machine}.`);
  const alone = teams || web || platforms;
  if (questions === undefined && !alone)
    for await (const part of lookupReport(quick ? QUICK : FULL)) console.log(`\n${part}`);
  if (!alone) {
    console.log('\n## Understanding\n');
    printUnderstanding(measureUnderstanding(sentences));
  }
  if (teams || (questions === undefined && !quick && !alone))
    for await (const part of teamsReport({ workspaces: many })) console.log(`\n${part}`);
  if (web || (questions === undefined && !quick && !alone))
    console.log(`\n${await webReport({ seconds: SECONDS })}`);
  if (platforms || (questions === undefined && !quick && !alone))
    for await (const part of platformsReport(platformsSize(watched))) console.log(`\n${part}`);
}

/** As many authors as a large server has; fewer events, fewer of everything. */
const platformsSize = (many: number): PlatformsSize => ({
  events: Math.min(2_000, many),
  rounds: 3,
  many,
  authors: Math.min(40_000, many),
});

if (!(await isChild()))
  try {
    await print(parseArgs({ options: OPTIONS }).values);
  } catch (error) {
    console.error(`The benchmark can’t be run: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
