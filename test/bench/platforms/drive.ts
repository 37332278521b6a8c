import { setTimeout as pause } from 'node:timers/promises';
import { quantile } from '../quantile.ts';
import type { BotProcess } from './bot-process.ts';
import type { Whence } from './side.ts';

/** How a bot bore it: how much it did, how long its answers took, and what the processor worked on each; in milliseconds. */
export interface Borne {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly processor: number;
}

interface Driven {
  readonly bot: BotProcess;
  /** Asks something, and resolves once it is answered. */
  ask(text: string, whence: Whence): Promise<void>;
  readonly events: number;
  /** How many ask at once. */
  readonly connections: number;
  /** How many events begin within a second at the most. */
  readonly perSecond?: number;
}

const QUESTIONS = [
  'what is TCP?',
  'REST vs gRPC',
  'what is a semaphore?',
  'what’s the difference between TCP and UDP?',
  'process vs thread',
  'define Kubernetes',
];
const CHANNELS = 50;
const USERS = 200;

/** Asks a bot as fast as it answers. */
export async function drive({ bot, ask, events, connections, perSecond }: Driven): Promise<Borne> {
  const times: number[] = [];
  let next = 0;
  const before = await bot.usage();
  const since = performance.now();
  const askOn = async (): Promise<void> => {
    while (next < events) {
      const number = next++;
      const due = perSecond === undefined ? 0 : since + (number * 1000) / perSecond - performance.now();
      if (due > 0) await pause(due);
      const start = performance.now();
      const text = QUESTIONS[number % QUESTIONS.length] ?? '';
      await ask(text, { channel: number % CHANNELS, user: number % USERS });
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  const took = (performance.now() - since) / 1000;
  const after = await bot.usage();
  return {
    perSecond: events / took,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    processor: (after.processor - before.processor) / 1000 / events,
  };
}
