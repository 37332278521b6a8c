import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { build } from 'rolldown';

/**
 * The program as a few files, of which a process reads those that it needs: it starts in a fraction of the time that its
 * several thousand modules take. Only what is native, or would be, stays outside.
 */
const { output } = await build({
  input: { differentia: 'adapters/main.ts', picture: 'adapters/picture/worker.ts' },
  platform: 'node',
  external: ['libsql', '@resvg/resvg-js', 'zlib-sync', 'bufferutil', 'utf-8-validate'],
  transform: { target: 'node20' },
  // discord.js evaluates code that is sent to shards, and none is.
  checks: { eval: false },
  // Without hashes, so that a process finds its parts again when the program was built anew meanwhile.
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name].js' },
});

const made = new Set(output.map(({ fileName }) => fileName));
for (const name of await readdir('dist/chunks'))
  if (!made.has(`chunks/${name}`)) await rm(`dist/chunks/${name}`);

// What pictures are written with: the two weights that they use.
const fonts = 'node_modules/@fontsource/noto-sans';
await mkdir('dist/fonts', { recursive: true });
for (const name of await readdir(`${fonts}/files`))
  if (/-[47]00-normal\.woff$/.test(name)) await cp(`${fonts}/files/${name}`, `dist/fonts/${name}`);
await cp(`${fonts}/LICENSE`, 'dist/fonts/LICENSE');
