import { once } from 'node:events';
import { forkTask } from '../in-child.ts';
import type { Said, Usage, WhichBot } from './run-bot.ts';

/** A bot in a process of its own. */
export interface BotProcess {
  /** Where it listens; empty where it doesn't. */
  readonly address: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

export async function startBot(which: WhichBot): Promise<BotProcess> {
  const child = forkTask('bot', which);
  const gone = once(child, 'exit');
  const next = async () => {
    const ended = gone.then(([code]) => {
      throw new Error(`A bot ended with ${code}.`);
    });
    ended.catch(() => {});
    const [message] = await Promise.race([once(child, 'message'), ended]);
    return message;
  };
  const say = (said: Said) => void child.send(said);
  const { address } = (await next()) as { readonly address: string };
  return {
    address,
    async usage() {
      const answer = next();
      say('usage');
      return (await answer) as Usage;
    },
    async stop() {
      say('stop');
      await gone;
    },
  };
}
