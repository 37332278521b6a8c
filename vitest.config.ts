import { defineConfig } from 'vitest/config';
import { SlowestFirst } from './test/slowest-first.ts';
import { workplace } from './test/workplace.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/workplace.ts', 'test/build.ts'],
    // A terminal's settings would change what the program prints.
    env: { COLUMNS: '80', NO_COLOR: '1', TMPDIR: workplace() },
    // For what hangs: on a machine that others use as well, what starts processes takes long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Most of a test file's time is waiting, or loading what the file before it has loaded: each core has a process, which reads a
    // module once. So a test puts back what it changes of what all share, such as the clock.
    maxWorkers: '100%',
    isolate: false,
    sequence: { sequencer: SlowestFirst },
  },
});
