import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { DiscordSimulator } from '../simulators/discord/discord-simulator.ts';
import { OAUTH_CLIENT } from '../simulators/discord/oauth.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { Wanderer } from '../web/sign-in/wanderer.ts';
import { RunningService } from './running-service.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

it('who signs in stays so when the service is killed, and is known by what Discord says of its server', async () => {
  const discord = await DiscordSimulator.start();
  onTestFinished(() => discord.close());
  const [owner, bob] = [discord.addPerson('Ada'), discord.addPerson('Bob')];
  const guild = discord.addGuild('Tea lovers', owner);
  guild.members.push(bob);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    DISCORD_TOKEN: discord.settings.token,
    DISCORD_API_URL: discord.rest.api,
    DISCORD_CLIENT_ID: OAUTH_CLIENT.clientId,
    DISCORD_CLIENT_SECRET: OAUTH_CLIENT.clientSecret,
    PUBLIC_URL: url,
    PORT: String(port),
    DATA_DIR: await temporaryFolder(),
  };
  const first = new RunningService(env);
  await first.ready();
  const told = async (browser: Wanderer) => (await browser.open(`${url}/sign-in`)).text;
  const signedIn = async (user: typeof bob) => {
    discord.oauth.consenting = user;
    const browser = new Wanderer();
    await browser.open(`${url}/sign-in/discord?to=/glossary`);
    return browser;
  };
  const [adas, bobs] = [await signedIn(owner), await signedIn(bob)];
  expect(await told(adas)).toContain('You are an admin');
  expect(await told(bobs)).toContain('You have no role');
  expect(await told(await signedIn(discord.addPerson('Eve')))).toContain('Sign in with Discord');
  first.kill('SIGKILL');
  await first.ended();

  const second = new RunningService(env);
  await second.ready();
  expect(await told(adas)).toContain('You are signed in as Ada');
  guild.members.splice(guild.members.indexOf(bob), 1);
  expect(await told(bobs)).toContain('Sign in with Discord');
  for (const { output } of [first, second])
    for (const secret of [OAUTH_CLIENT.clientSecret, ...adas.cookies('localhost').values()])
      expect(output).not.toContain(secret);
});
