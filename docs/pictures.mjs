import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withCamera } from './pictures/camera.mjs';
import { discordPage } from './pictures/discord-page.mjs';
import { loadBot } from './pictures/load-bot.mjs';
import { scenes } from './pictures/scenes.mjs';
import { slackPage } from './pictures/slack-page.mjs';
import { terminalPage } from './pictures/terminal-page.mjs';

/**
 * Takes the pictures of the README and of docs/discord.md anew: `npm run pictures`, with Debian's chromium, pngquant, fonts-dejavu, fonts-lato and
 * fonts-noto-core. `npm run pictures -- --all` also takes those of every scene, into a folder that it names.
 */

const IMAGES = fileURLToPath(new URL('images', import.meta.url));
const PAGES = { slack: slackPage, discord: discordPage };

/** What the README shows of the chats, by the scenes' names. */
const IN_README = { 'slack-comparison': 'slack.png', 'discord-comparison': 'discord.png' };

const ask = await loadBot();

await withCamera(async (takePicture) => {
  const take = async (scene, path) =>
    takePicture(PAGES[scene.platform](scene, await ask(scene)), path, scene.device);
  const terminal = await terminalPage('difference between microservise and API');
  await takePicture(terminal, join(IMAGES, 'answer.png'));
  for (const scene of scenes.filter(({ name }) => name in IN_README))
    await take(scene, join(IMAGES, IN_README[scene.name]));
  // What docs/discord.md shows: the picture that the bot itself draws.
  const [{ files }] = await ask({ text: 'REST vs gRPC vs GraphQL', addressed: true, pictured: true });
  const [, drawn] = Object.values(files)[0].split(',');
  await writeFile(join(IMAGES, 'discord-picture.png'), Buffer.from(drawn, 'base64'));
  if (!process.argv.includes('--all')) return;
  const folder = await mkdtemp(join(tmpdir(), 'differentia-pictures-'));
  for (const scene of scenes) await take(scene, join(folder, `${scene.name}.png`));
  console.log(folder);
});
