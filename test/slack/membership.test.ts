import { describe, expect, it } from 'vitest';
import { TEAM } from '../simulators/slack/identities.ts';
import { newBot, startedBot } from './bot.ts';

const HERE = `slack:${TEAM}`;

it('calls people in Slack as others there do, and nobody where the bot isn’t', async () => {
  const { slack, platform } = await startedBot('http');
  expect(await platform.nameOf(HERE, 'slack:U_MEMBER')).toBe('Somebody U_MEMBER');
  expect(await platform.nameOf('slack:T0OTHER', 'slack:U_MEMBER')).toBeUndefined();
  slack.failNext('users.info', 'user_not_found');
  expect(await platform.nameOf(HERE, 'slack:U_UNKNOWN')).toBeUndefined();
});

describe('what somebody is in a workspace of Slack', () => {
  it('is what Slack says: an admin, a member, a guest, or nobody', async () => {
    const { slack, platform } = await startedBot('http');
    slack.admins.add('U_ADMIN');
    slack.guests.add('U_GUEST');
    slack.gone.add('U_GONE');
    expect(await platform.membershipOf(HERE, 'slack:U_ADMIN')).toBe('admin');
    expect(await platform.membershipOf(HERE, 'slack:U_MEMBER')).toBe('member');
    expect(await platform.membershipOf(HERE, 'slack:U_GUEST')).toBe('guest');
    expect(await platform.membershipOf(HERE, 'slack:U_GONE')).toBe('stranger');
    slack.failNext('users.info', 'user_not_found');
    expect(await platform.membershipOf(HERE, 'slack:U_UNKNOWN')).toBe('stranger');
  });

  it('is nobody where the bot isn’t', async () => {
    const { platform } = await startedBot('http');
    expect(await platform.membershipOf('slack:T0OTHER', 'slack:U_MEMBER')).toBe('stranger');
  });

  it('isn’t known where Slack doesn’t say, or the bot hasn’t started', async () => {
    const { slack, platform } = await startedBot('http');
    slack.failNext('users.info', 'missing_scope');
    expect(await platform.membershipOf(HERE, 'slack:U_MEMBER')).toBeUndefined();
    expect(await platform.membershipOf(HERE, 'slack:U_MEMBER')).toBe('member');
    expect(await (await newBot('http')).platform.membershipOf(HERE, 'slack:U_MEMBER')).toBeUndefined();
  });
});
