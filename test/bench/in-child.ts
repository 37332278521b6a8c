import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { measureCompletion } from './measure-completion.ts';
import { measureEngine } from './measure-engine.ts';
import { measureRatio } from './measure-ratio.ts';
import { measureSynthetic } from './measure-synthetic.ts';
import { runBot } from './platforms/run-bot.ts';
import { measureImport } from './teams/measure-import.ts';
import { makeWorkspaces, measureWorkspaces } from './teams/measure-workspaces.ts';
import { measureWrites } from './teams/measure-writes.ts';
import { measureLoad } from './web/measure-load.ts';

/** What is measured in a process of its own, so that nothing is in its way or was done for it before. */
const TASKS = {
  engine: measureEngine,
  ratio: measureRatio,
  completion: measureCompletion,
  synthetic: measureSynthetic,
  writes: measureWrites,
  import: measureImport,
  makeWorkspaces,
  workspaces: measureWorkspaces,
  load: measureLoad,
  bot: runBot,
};

type Tasks = typeof TASKS;
type Asked<Name extends keyof Tasks> = Parameters<Tasks[Name]>[0];
type Result<Name extends keyof Tasks> = Awaited<ReturnType<Tasks[Name]>>;

const CHILD = 'BENCH_TASK';

/** Begins a task in a process of its own. */
export function forkTask<Name extends keyof Tasks>(name: Name, asked: Asked<Name>): ChildProcess {
  const child = fork(process.argv[1] ?? '', {
    serialization: 'advanced',
    execArgv: ['--expose-gc', '--max-old-space-size=8192'],
    env: { ...process.env, [CHILD]: name },
  });
  child.send(asked);
  return child;
}

/** Measures in a process of its own. */
export async function inChild<Name extends keyof Tasks>(
  name: Name,
  asked: Asked<Name>,
): Promise<Result<Name>> {
  const child = forkTask(name, asked);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`Measuring ${name} ended with ${code}.`);
  });
  const [result] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  return result as Result<Name>;
}

/** Does what a parent asks for, and is done; in the parent it returns at once that it isn't a child. */
export async function isChild(): Promise<boolean> {
  const name = process.env[CHILD];
  if (name === undefined || !Object.hasOwn(TASKS, name)) return false;
  const [asked] = await once(process, 'message');
  const measure = TASKS[name as keyof Tasks] as (asked: unknown) => Promise<unknown>;
  process.send?.(await measure(asked), () => process.disconnect());
  return true;
}
