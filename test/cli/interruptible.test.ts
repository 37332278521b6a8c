import { describe, expect, it } from 'vitest';
import { interruptible } from '../../adapters/cli/interruptible.ts';

/** Sends this process a signal, as far as the newest listener sees. */
const told = (name: NodeJS.Signals): void => void process.listeners(name).at(-1)?.(name);

describe('work that can be called off', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('ends at %s with what the person is told, whatever breaks then', async (name, exitCode) => {
    const before = process.listenerCount(name);
    const work = interruptible('Nothing was done.', async (signal) => {
      told(name);
      expect(signal.aborted).toBe(true);
      throw new Error('a stream was cut off');
    });
    await expect(work).rejects.toMatchObject({ message: 'Nothing was done.', exitCode });
    expect(process.listenerCount(name)).toBe(before);
  });

  it('counts as done where it was done by then', async () => {
    const work = interruptible('Nothing was done.', async () => {
      told('SIGINT');
      return 'done';
    });
    expect(await work).toBe('done');
  });
});
