import { readdir, readFile } from 'node:fs/promises';
import { ApplicationFlags, PermissionsBitField } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { commandsOf } from '../../adapters/discord/hear/commands.ts';
import { applicationOf } from '../../adapters/discord/setup/application-of.ts';
import { checkConfiguration } from '../../adapters/discord/setup/check.ts';
import { invitation } from '../../adapters/discord/setup/invitation.ts';
import { CALLS } from '../../adapters/discord/setup/uses.ts';
import { DiscordSimulator } from '../simulators/discord/discord-simulator.ts';
import { objectsIn } from '../simulators/discord/json.ts';
import type { Settings } from '../simulators/discord/settings.ts';

/** The calls that the adapter makes, as it is written. */
async function called(): Promise<Set<string>> {
  const files = await readdir('adapters/discord', { recursive: true });
  const texts = await Promise.all(
    files.filter((file) => file.endsWith('.ts')).map((file) => readFile(`adapters/discord/${file}`, 'utf8')),
  );
  const names = texts.flatMap((text) =>
    [...text.matchAll(/\b((?:message|messages|channel|interaction|direct|users)\.([a-zA-Z]+))\(/g)]
      .filter(([, , method = '']) => !/^(?:is[A-Z]|say$|has$|values$|list$)/.test(method))
      .map(([, name = '']) => name),
  );
  return new Set(names);
}

describe('what the bot is said to use of Discord', () => {
  it('is what is called, and no more', async () => {
    expect([...(await called())].sort()).toEqual(Object.keys(CALLS).sort());
  });
});

describe('the invitation', () => {
  it('asks a server for the permissions that a call needs, and for no others', () => {
    const { searchParams } = new URL(invitation('118', 'server'));
    const asked = new PermissionsBitField(BigInt(searchParams.get('permissions') ?? 0)).toArray();
    expect(asked.sort()).toEqual([...new Set(Object.values(CALLS).flat())].sort());
    expect(Object.fromEntries(searchParams)).toMatchObject({
      client_id: '118',
      integration_type: '0',
      scope: 'bot applications.commands',
    });
  });

  it('asks a person for no permission', () => {
    const { searchParams } = new URL(invitation('118', 'person'));
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: '118',
      integration_type: '1',
      scope: 'applications.commands',
    });
  });

  it('is of the application that the token is of', async () => {
    const { discord, settings } = await simulated();
    expect(await applicationOf(settings)).toBe(discord.bot.id);
    await expect(applicationOf({ ...settings, token: 'MTA0.other.token' })).rejects.toThrow('DISCORD_TOKEN');
    await expect(applicationOf({ ...settings, apiUrl: NOWHERE })).rejects.toThrow('can’t be asked');
  });
});

const NOWHERE = 'http://127.0.0.1:9/api';

async function simulated(given: Partial<Settings> = {}) {
  const discord = await DiscordSimulator.start(given);
  onTestFinished(() => discord.close());
  return { discord, settings: { token: discord.settings.token, apiUrl: discord.rest.api } };
}

/** A bot that is registered and in one server. */
async function configured(given: Partial<Settings> = {}) {
  const { discord, settings } = await simulated(given);
  discord.world.commands = objectsIn(commandsOf());
  discord.addGuild('Engines', discord.addPerson('Ada'));
  return { discord, settings };
}

const textsOf = (findings: Awaited<ReturnType<typeof checkConfiguration>>, state: string) =>
  findings.filter((finding) => finding.state === state).map(({ text }) => text);

describe('the check of a live configuration', () => {
  it('finds nothing wrong where nothing is', async () => {
    const { discord, settings } = await configured();
    const findings = await checkConfiguration(settings);
    expect(findings.map(({ state }) => state)).toEqual(findings.map(() => 'right'));
    expect(textsOf(findings, 'right').join()).toContain(discord.bot.id);
    expect(JSON.stringify(findings)).not.toContain(settings.token);
  });

  it('says what to look at where the bot doesn’t read along, and isn’t to be added by people', async () => {
    const { settings } = await configured({
      messageContent: false,
      application: { integration_types_config: { '0': {} } },
    });
    const findings = await checkConfiguration(settings);
    expect(textsOf(findings, 'wrong')).toEqual([]);
    expect(textsOf(findings, 'unknown')).toEqual([
      expect.stringMatching(/Message Content intent is off.*under Bot/),
      expect.stringMatching(/User Install/),
    ]);
  });

  it('holds what is set here against where interactions go', async () => {
    const publicKey = 'ab'.repeat(32);
    const { settings } = await configured();
    const keyed = { ...settings, publicKey };
    expect(textsOf(await checkConfiguration(keyed), 'wrong')).toEqual([
      expect.stringMatching(/DISCORD_PUBLIC_KEY.*\/discord\/interactions.*General Information/),
    ]);
    for (const [path, state] of [
      ['/discord/interactions', 'right'],
      ['/interactions', 'wrong'],
    ] as const) {
      const application = { interactions_endpoint_url: `https://example.org${path}` };
      const other = await configured({ application });
      const findings = await checkConfiguration({ ...other.settings, publicKey });
      expect(textsOf(findings, state).join()).toContain(`https://example.org${path}`);
    }
  });

  it('takes the intent of a bot in many servers for what it is', async () => {
    const flags = ApplicationFlags.GatewayMessageContent;
    const { settings } = await configured({ messageContent: false, application: { flags } });
    expect(textsOf(await checkConfiguration(settings), 'unknown')).toEqual([]);
  });

  it('says of each thing that is wrong what to do', async () => {
    const { discord, settings } = await configured({
      permissions: new PermissionsBitField(['ViewChannel', 'SendMessages']).bitfield.toString(),
      application: { interactions_endpoint_url: 'https://example.org', bot_require_code_grant: true },
    });
    discord.world.commands = discord.world.commands.slice(1);
    expect(textsOf(await checkConfiguration(settings), 'wrong')).toEqual([
      expect.stringMatching(/Interactions Endpoint URL.*General Information/),
      expect.stringMatching(/code grant.*under Bot/),
      expect.stringMatching(/not registered: define\): start the bot/),
      expect.stringMatching(
        /In Engines .* lacks Attach Files, Read Message History, Send Messages in Threads: .*https:/,
      ),
    ]);
  });

  it('lets an administrator do everything, and leads a bot that is nowhere to a server', async () => {
    const administrator = new PermissionsBitField('Administrator').bitfield.toString();
    const { discord, settings } = await configured({ permissions: administrator });
    expect(textsOf(await checkConfiguration(settings), 'wrong')).toEqual([]);
    for (const guild of discord.world.guilds.values()) guild.withBot = false;
    expect(textsOf(await checkConfiguration(settings), 'wrong')).toEqual([
      expect.stringContaining(`no server: add it to one at ${invitation(discord.bot.id, 'server')}`),
    ]);
  });

  it('says so where the token is refused, or Discord can’t be reached', async () => {
    const { settings } = await simulated();
    const refused = await checkConfiguration({ ...settings, token: 'MTA0.other.token' });
    expect(textsOf(refused, 'wrong')).toEqual([expect.stringContaining('DISCORD_TOKEN: copy it anew')]);
    const lost = await checkConfiguration({ ...settings, apiUrl: NOWHERE });
    expect(textsOf(lost, 'wrong')).toEqual([expect.stringContaining('can’t be asked now')]);
  });
});
