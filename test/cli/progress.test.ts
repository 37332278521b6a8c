import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../adapters/cli/progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a piece of work shows that takes `milliseconds` for each of four steps. */
function shown(milliseconds: number, isTerminal: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY: true });
  const progress = new Progress(4, { stream, isTerminal, width: 80, colour: false });
  for (const _ of progress.over([1, 2, 3, 4])) vi.advanceTimersByTime(milliseconds);
  return String(stream.read() ?? '');
}

describe('a progress bar', () => {
  it('shows how far work has come that lasts over a second', () => {
    expect(shown(600, true)).toContain('50 %');
  });

  it('leaves the terminal as it is, however the process ends', () => {
    // What turns the wrapping of lines off.
    expect(shown(600, true)).not.toContain('\u001b[?7l');
  });

  it('ends with the work, also where that is given up', () => {
    const stream = Object.assign(new PassThrough(), { isTTY: true });
    const progress = new Progress(4, { stream, isTerminal: true, width: 80, colour: false });
    const finish = vi.spyOn(progress, 'finish');
    for (const item of progress.over([1, 2, 3, 4])) if (item === 2) break;
    expect(finish).toHaveBeenCalledOnce();
  });

  it('is not shown for short work', () => {
    expect(shown(100, true)).toBe('');
  });

  it('is not shown where nobody looks', () => {
    expect(shown(600, false)).toBe('');
  });
});
