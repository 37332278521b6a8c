import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { howToInstall, indexOf, isInstalled } from '../corpora.ts';
import { inChild } from '../in-child.ts';
import { count, megabytes, time } from '../markdown.ts';
import { tell } from '../tell.ts';
import type { ImportTimes } from './measure-import.ts';
import type { WorkspacesMeasured } from './measure-workspaces.ts';
import type { Rate } from './measure-writes.ts';
import { importTable, memoryTable, workspacesTable, writesTable } from './teams-tables.ts';
import { ENGINES } from './with-store.ts';

/** Entries of its own that a workspace has. */
const OWN = 500;
const EMPTY = 2_000;
/** Workspaces that are asked once while they are cold. */
const COLD = 1_500;
const MEGABYTES = 256;

const INTRODUCTION = `Glossaries of teams’ own over the shipped packs, with ${OWN} made-up entries each. PostgreSQL is on the same machine, and set as
it comes. All who write do so in one glossary: who changes it waits for who changed it before.`;

const ABOUT_QUESTIONS = `A name of the team’s own is asked for; for comparison a name in the packs, where no team has laid anything over them. At a cold
question the team’s entries are read from SQLite first, at a warm one they are in memory. Definitions are indexed when somebody
first asks by a description: what overlays take then is “searched”.`;

/** Measures teams’ glossaries, and gives what there is to say of them as Markdown, part by part. */
export async function* teamsReport({ workspaces }: { workspaces: number }): AsyncIterable<string> {
  yield `## Teams\n\n${INTRODUCTION}`;
  const writes: (readonly [string, readonly Rate[]])[] = [];
  for (const engine of ENGINES) {
    tell(`writes, ${engine}`);
    const rates = await inChild('writes', { engine });
    if (rates !== undefined) writes.push([engine, rates]);
  }
  yield `### Writes\n\n${writesTable(writes)}`;
  yield `### Import\n\n${await importPart()}`;
  yield `### Questions\n\n${await questionsPart(workspaces)}`;
}

async function importPart(): Promise<string> {
  if (!isInstalled('foldoc')) return howToInstall('foldoc');
  const imports: (readonly [string, ImportTimes])[] = [];
  for (const engine of ENGINES) {
    tell(`import, ${engine}`);
    const took = await inChild('import', { engine, path: indexOf('foldoc') });
    if (took !== undefined) imports.push([engine, took]);
  }
  const [, { entries, added } = { entries: 0, added: 0 }] = imports[0] ?? [];
  return `${count(entries)} entries of foldoc, of which ${count(added)} are added.\n\n${importTable(imports)}`;
}

async function questionsPart(workspaces: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'differentia-bench-'));
  try {
    const measured: (readonly [string, WorkspacesMeasured])[] = [];
    const made: string[] = [];
    for (const [many, entries] of [
      [EMPTY, 0],
      [workspaces, OWN],
    ] as const) {
      const what = `${count(many)} workspaces of ${entries} entries`;
      const asked = { address: join(folder, `${entries}.db`), workspaces: many, entries };
      tell(`making ${what}`);
      const took = await inChild('makeWorkspaces', asked);
      const { size } = await stat(asked.address);
      made.push(`${what} were made in ${time(took)}: ${megabytes(size)}.`);
      tell(`asking in ${what}`);
      const cold = Math.min(COLD, many - 50);
      measured.push([what, await inChild('workspaces', { ...asked, cold, megabytes: MEGABYTES })]);
    }
    return [ABOUT_QUESTIONS, made.join('\n'), workspacesTable(measured), memoryTable(measured)].join('\n\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
