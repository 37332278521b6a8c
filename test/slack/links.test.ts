import { describe, expect, it, test } from 'vitest';
import { linkedIds } from '../../adapters/web/pages/linked-ids.ts';
import { publish } from '../../src/team/publish.ts';
import { ALICE, GENERAL, TEAM } from '../simulators/slack/identities.ts';
import { type Bot, PAGES, startedBot } from './bot.ts';

/** What is shown for links, by their addresses; nothing where nothing is. */
async function shown(bot: Bot, urls: readonly string[], channel = GENERAL, user = ALICE) {
  const before = bot.slack.callsOf('chat.unfurl').length;
  const posted = bot.slack.say({ text: urls.join(' '), user });
  bot.slack.windows.links(urls, { channel, ts: posted.ts }, user);
  await bot.quiet();
  const call = bot.slack.callsOf('chat.unfurl')[before];
  if (call !== undefined) expect(call.answer?.ok).toBe(true);
  return (call?.args.unfurls ?? {}) as Readonly<Record<string, object>>;
}

const own = { kind: 'concept', lang: 'en', id: 'matcha', prefLabel: 'Matcha', definition: 'Secret <!here>.' };

describe.each(['socket', 'http'] as const)('over %s', (way) => {
  test('a link to an entry or a comparison is shown with what it says, and no other link is', async () => {
    const bot = await startedBot(way);
    const urls = [
      `${PAGES}/glossary/tea`,
      `${PAGES}/glossary/coffee/vs/tea?q=x#there`,
      `${PAGES}/glossary/nonsense`,
      `${PAGES}/playground/`,
      'https://elsewhere.example.org/glossary/tea',
    ];
    const unfurls = await shown(bot, urls);
    expect(Object.keys(unfurls)).toEqual(urls.slice(0, 2));
    expect(JSON.stringify(unfurls[urls[0] ?? ''])).toContain('Tea is a thing.');
    expect(JSON.stringify(unfurls[urls[1] ?? ''])).toMatch(/Coffee vs Tea.*1 difference: Made from/);
  });
});

test('what is the team’s own is shown to the team, and to nobody else who may read along', async () => {
  const bot = await startedBot('socket');
  const glossary = await bot.store.glossaries.of(`slack:${TEAM}`, Date.now());
  const actor = { person: `slack:${ALICE}`, isWorkspaceAdmin: true };
  await publish(bot.team, { glossary, actor, at: Date.now() }, { data: own, base: 0 });
  const link = `${PAGES}/glossary/matcha`;
  const unfurls = await shown(bot, [link]);
  expect(JSON.stringify(unfurls)).toContain('Secret <!here>.');
  expect(JSON.stringify(unfurls)).not.toContain('mrkdwn');
  // Where nobody can tell who reads: a channel that the bot isn't in, and a message that isn't sent yet.
  expect(await shown(bot, [link], 'C0NOTIN')).toEqual({});
  expect(await shown(bot, [link], 'COMPOSER')).toEqual({});
  bot.slack.guests.add('U0GUEST');
  expect(await shown(bot, [link], GENERAL, 'U0GUEST')).toEqual({});
  const tea = `${PAGES}/glossary/tea`;
  expect(await shown(bot, [tea], 'COMPOSER')).toHaveProperty([tea]);
  expect(bot.slack.callsOf('chat.unfurl').at(-1)?.args).toMatchObject({ source: 'composer' });
});

it.each([
  ['/glossary/tea', ['tea']],
  ['/glossary/tea/history', ['tea']],
  ['/glossary/tea/vs/coffee/vs/r%26d', ['tea', 'coffee', 'r&d']],
  ['/glossary/', undefined],
  ['/glossary', undefined],
  ['/glossary/tea/and/coffee', undefined],
  ['/glossary/%ff', undefined],
  ['/glossaryx/tea', undefined],
])('the address %s names %j', (path, ids) => {
  expect(linkedIds(PAGES + path, PAGES)).toEqual(ids);
});

it('what is no address of the pages names nothing', () => {
  for (const address of ['', 'no address', 'https://glossary.example.org.evil.org/glossary/tea'])
    expect(linkedIds(address, PAGES)).toBeUndefined();
});
