import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The bot of `sent.ts`. It is bundled first: the oldest Node that is served runs no TypeScript. */
export async function loadBot() {
  const file = here('../../node_modules/.cache/differentia/sent.js');
  await build({
    input: here('sent.ts'),
    platform: 'node',
    external: (id) => !/^(?:\.|\/)/.test(id),
    output: { file, format: 'esm' },
  });
  const { bot } = await import(file);
  return bot(new URL('../../dist/', import.meta.url));
}
