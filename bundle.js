import { build } from 'rolldown';

/**
 * The program as one file: it starts in half the time that its several hundred modules take. Only what is native, or would
 * be, stays outside.
 */
await build({
  input: 'adapters/main.ts',
  platform: 'node',
  external: ['libsql', 'zlib-sync', 'bufferutil', 'utf-8-validate'],
  transform: { target: 'node20' },
  // discord.js evaluates code for its sharding manager, which is not used.
  checks: { eval: false },
  output: { file: 'dist/differentia.js', format: 'esm', codeSplitting: false },
});
