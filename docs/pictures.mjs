import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withCamera } from './pictures/camera.mjs';
import { discordPage } from './pictures/discord-page.mjs';
import { discordWindowPage } from './pictures/discord-window-page.mjs';
import { loadBot, loadDiscordWindows, loadSite, loadWindows } from './pictures/load-bot.mjs';
import { scenes } from './pictures/scenes.mjs';
import { slackPage } from './pictures/slack-page.mjs';
import { slackWindowPage } from './pictures/slack-window-page.mjs';
import { terminalPage } from './pictures/terminal-page.mjs';

/**
 * Takes the pictures of the README, of docs/slack.md and of docs/discord.md anew: `npm run pictures`, with Debian's chromium, pngquant, fonts-dejavu, fonts-lato and
 * fonts-noto-core. `npm run pictures -- --all` also takes those of every scene, into a folder that it names.
 */

const IMAGES = fileURLToPath(new URL('images', import.meta.url));
const PAGES = { slack: slackPage, discord: discordPage };

/** What the README shows of the chats, by the scenes' names. */
const IN_README = { 'slack-comparison': 'slack.png', 'discord-comparison': 'discord.png' };

/** What docs/slack.md shows of windows, by their names. */
const IN_SLACK = { home: 'slack-home.png', review: 'slack-review.png' };

/** What docs/discord.md shows of forms and panels, by their names. */
const IN_DISCORD = { form: 'discord-form.png', review: 'discord-review.png' };

/** What the README shows of the pages: where, once what is there, and how large the window is. */
const SITE = {
  'playground.png': {
    at: '/?q=microservise%20vs%20api',
    until: '.frame.discord',
    width: 1280,
    height: 940,
    scale: 1.25,
  },
  'playground-phone.png': {
    at: '/?q=what%20is%20a%20port%3F',
    until: '.slack button',
    width: 360,
    height: 740,
    scale: 1.5,
    colorScheme: 'dark',
  },
  'desk.png': { at: '/desk', until: 'article .facts .named', width: 1180, height: 720, scale: 1 },
};

const ask = await loadBot();
const windows = await loadWindows();
const discordWindows = await loadDiscordWindows();

await withCamera(async (takePicture, visit) => {
  const take = async (scene, path) =>
    takePicture(PAGES[scene.platform](scene, await ask(scene)), path, scene.device);
  const terminal = await terminalPage('difference between microservise and API');
  await takePicture(terminal, join(IMAGES, 'answer.png'));
  for (const scene of scenes.filter(({ name }) => name in IN_README))
    await take(scene, join(IMAGES, IN_README[scene.name]));
  for (const window of windows.filter(({ name }) => name in IN_SLACK))
    await takePicture(slackWindowPage(window), join(IMAGES, IN_SLACK[window.name]));
  for (const window of discordWindows.filter(({ name }) => name in IN_DISCORD))
    await takePicture(discordWindowPage(window), join(IMAGES, IN_DISCORD[window.name]));
  // What docs/discord.md shows: the picture that the bot itself draws.
  const [{ files }] = await ask({ text: 'REST vs gRPC vs GraphQL', addressed: true, pictured: true });
  const [, drawn] = Object.values(files)[0].split(',');
  await writeFile(join(IMAGES, 'discord-picture.png'), Buffer.from(drawn, 'base64'));
  const site = await loadSite();
  for (const [name, { at, ...window }] of Object.entries(SITE))
    await visit(site.url + at, join(IMAGES, name), window);
  await site.close();
  if (!process.argv.includes('--all')) return;
  const folder = await mkdtemp(join(tmpdir(), 'differentia-pictures-'));
  for (const scene of scenes) await take(scene, join(folder, `${scene.name}.png`));
  for (const [page, platform, all] of [
    [slackWindowPage, 'slack', windows],
    [discordWindowPage, 'discord', discordWindows],
  ])
    for (const window of all)
      for (const device of ['desktop', 'phone']) {
        const name = [`${platform}-window`, window.name, ...(device === 'phone' ? [device] : [])].join('-');
        await takePicture(page(window, device), join(folder, `${name}.png`), device);
      }
  console.log(folder);
});
