import { describe, expect, it } from 'vitest';
import { connectedBot } from './connected-bot.ts';

it('calls people on Discord as others there do, and nobody where Discord doesn’t say', async () => {
  const { discord, platform, guild } = await connectedBot();
  const here = `discord:${guild.id}`;
  const owner = `discord:${guild.owner.id}`;
  expect(await platform.nameOf(here, owner)).toBe(guild.owner.name);
  expect(await platform.nameOf(here, 'discord:123')).toBeUndefined();
  expect(await platform.nameOf('discord:@me', owner)).toBeUndefined();
  expect(await platform.nameOf(here, 'slack:U1')).toBeUndefined();
  discord.failNext('GET /guilds/:guild/members/:member', { kind: 'status', status: 500 });
  expect(await platform.nameOf(here, owner)).toBeUndefined();
});

describe('what somebody is in a server of Discord', () => {
  it('is what Discord says: an admin, a member, or nobody', async () => {
    const { discord, platform, guild } = await connectedBot();
    const bob = discord.addPerson('Bob');
    const here = `discord:${guild.id}`;
    const of = (id: string) => platform.membershipOf(here, `discord:${id}`);
    expect(await of(guild.owner.id)).toBe('admin');
    expect(await of(bob.id)).toBe('stranger');
    guild.members.push(bob);
    expect(await of(bob.id)).toBe('member');
    guild.members.pop();
    expect(await of(bob.id)).toBe('stranger');
  });

  it('is nobody where the bot isn’t, or isn’t any more', async () => {
    const { discord, platform, guild, settled } = await connectedBot();
    const elsewhere = discord.addGuild('Elsewhere', guild.owner, { withBot: false });
    const owner = `discord:${guild.owner.id}`;
    expect(await platform.membershipOf(`discord:${elsewhere.id}`, owner)).toBe('stranger');
    discord.expel(guild);
    await settled();
    expect(await platform.membershipOf(`discord:${guild.id}`, owner)).toBe('stranger');
  });

  it('isn’t known where Discord doesn’t say', async () => {
    const { discord, platform, guild } = await connectedBot();
    const owner = `discord:${guild.owner.id}`;
    discord.failNext('GET /guilds/:guild/members/:member', { kind: 'status', status: 500 });
    expect(await platform.membershipOf(`discord:${guild.id}`, owner)).toBeUndefined();
    expect(await platform.membershipOf(`discord:${guild.id}`, owner)).toBe('admin');
    expect(await platform.membershipOf('discord:@me', owner)).toBe('stranger');
  });
});
