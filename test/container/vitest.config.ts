import { defineConfig } from 'vitest/config';

/** For check.sh, which has built the image and says where it is. */
export default defineConfig({
  test: {
    include: ['test/container/*.check.ts'],
    reporters: ['verbose'],
    bail: 1,
    fileParallelism: false,
    testTimeout: 60_000,
  },
});
