import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandsOf } from '../../adapters/discord/hear/commands.ts';
import { invitation } from '../../adapters/discord/setup/invitation.ts';
import { differentia, jsonLines } from '../cli/differentia.ts';
import { DiscordSimulator } from '../simulators/discord/discord-simulator.ts';
import { objectsIn } from '../simulators/discord/json.ts';

let discord: DiscordSimulator;
const run = (args: readonly string[], token = discord.settings.token) =>
  differentia(['discord', ...args], '', { DISCORD_TOKEN: token, DISCORD_API_URL: discord.rest.api });

beforeAll(async () => {
  discord = await DiscordSimulator.start();
  discord.addGuild('Engines', discord.addPerson('Ada'));
});
afterAll(() => discord.close());

it('“differentia discord invite” prints the address alone, of a given application or of the token’s', async () => {
  const ofToken = invitation(discord.bot.id, 'server');
  expect(await run(['invite'])).toEqual({ exitCode: 0, out: `${ofToken}\n`, err: '' });
  const given = await run(['invite', '118000000000000000', '--user'], '');
  expect(given.out).toBe(`${invitation('118000000000000000', 'person')}\n`);
  expect((await run(['invite', 'differentia'])).exitCode).toBe(2);
});

it('“differentia discord check” says line by line what is missing, and ends with 1 until nothing is', async () => {
  const before = await run(['check']);
  expect(before.exitCode).toBe(1);
  expect(before.out).toMatch(/^✓ DISCORD_TOKEN is accepted[\s\S]*\n✗ The commands aren’t registered/);
  discord.world.commands = objectsIn(commandsOf());
  const after = await run(['check', '--json']);
  expect(after.exitCode).toBe(0);
  expect(jsonLines(after)).toContainEqual({
    state: 'right',
    text: 'The commands are registered as this version has them.',
  });
});

it('“differentia discord check” without a token says where to get one', async () => {
  const { exitCode, err } = await run(['check'], '');
  expect([exitCode, err]).toEqual([2, expect.stringContaining('docs/discord.md')]);
});
