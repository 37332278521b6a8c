import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const built = new URL('../../dist/', import.meta.url);

/** The bot of `sent.ts`. */
export const loadBot = async () => (await bundled('sent')).bot(built);

/** What people see of the bot of `slack-windows.ts`. */
export const loadWindows = async () => (await bundled('slack-windows')).windows(built);

/** The pages of `web-site.ts`, which listen. */
export const loadSite = async () => (await bundled('web-site')).webSite(built);

/** What people see of the bot of `discord-windows.ts`. */
export const loadDiscordWindows = async () => (await bundled('discord-windows')).discordWindows(built);

/** A module of this folder. It is bundled first: the oldest Node that is served runs no TypeScript. */
async function bundled(name) {
  const file = here(`../../node_modules/.cache/differentia/${name}.js`);
  await build({
    input: here(`${name}.ts`),
    platform: 'node',
    external: (id) => !/^(?:\.|\/)/.test(id),
    output: { file, format: 'esm', codeSplitting: false },
  });
  return import(file);
}
