import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Deed } from '../../src/team/actor.ts';
import { bundle } from '../store/writer-process.ts';
import type { Asked, Call, Outcome, Reply, RuleName } from './rules.ts';

/** A process of its own that does what the rules say. */
export interface RulesProcess {
  /** Does it there. Rejects where that fails, and with {@link Killed} where the process was killed before it said that it was done. */
  call<Name extends RuleName>(rule: Name, deed: Deed, asked: Asked<Name>): Promise<Outcome<Name>>;
  /** Kills it, whatever it is doing. @returns when it is gone, and all that it said was heard. */
  kill(): Promise<void>;
}

/** Nobody knows whether it was done. */
export class Killed extends Error {}

/** Builds the program of such processes once for all tests of a file. @returns what gives its path. */
export function rulesProgram(): () => string {
  let file = '';
  beforeAll(async () => {
    file = await bundle(new URL('rules-process.ts', import.meta.url));
  });
  afterAll(() => rm(file, { force: true }));
  return () => file;
}

/** Starts a process on the store at an address. It is ready when this resolves. */
export async function startRules(program: string, address: string): Promise<RulesProcess> {
  const child = fork(program, [address], { serialization: 'advanced', execArgv: [] });
  const waiting = new Map<number, { resolve(outcome: unknown): void; reject(error: Error): void }>();
  const gone = once(child, 'close');
  onTestFinished(() => void child.kill('SIGKILL'));
  child.on('message', (reply: Reply) => {
    const { resolve, reject } = waiting.get(reply.number) ?? {};
    waiting.delete(reply.number);
    if ('error' in reply) reject?.(new Error(reply.error));
    else resolve?.(reply.outcome);
  });
  void gone.then(() => {
    for (const { reject } of waiting.values()) reject(new Killed());
    waiting.clear();
  });
  const hears = (number: number): Promise<unknown> =>
    new Promise((resolve, reject) => waiting.set(number, { resolve, reject }));
  await hears(0);
  let count = 0;
  return {
    call(rule, deed, asked) {
      const number = ++count;
      const heard = hears(number);
      const call: Call = { number, rule, deed, asked };
      if (child.connected) child.send(call, () => {});
      else waiting.get(number)?.reject(new Killed());
      return heard as Promise<Outcome<typeof rule>>;
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
