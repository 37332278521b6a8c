import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    // A terminal's settings would change what the program prints.
    env: { COLUMNS: '80', NO_COLOR: '1' },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
