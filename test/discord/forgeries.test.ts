import { describe, expect, it } from 'vitest';
import { english } from '../../src/messages/messages.ts';
import { upkeep } from '../../src/team/upkeep.ts';
import type { Json } from '../simulators/discord/json.ts';
import type { Message } from '../simulators/discord/world.ts';
import { buttonOf, type ConnectedBot, connectedBot, textOf } from './connected-bot.ts';

const YEAR = 365 * 24 * 60 * 60_000;
const PICK = 'Java (island)';

/** Another server, where the bot has said something that somebody has changed the button of. */
function forged({ discord }: ConnectedBot, token: string) {
  const eve = discord.addPerson('Eve');
  const channel = discord.addChannel(discord.addGuild('Others', eve), 'general');
  const button = { type: 2, style: 1, label: 'Press me', custom_id: token };
  const components: Json[] = [{ type: 1, components: [button] }];
  const message: Message = discord.world.addMessage({ channel, author: discord.bot, components });
  return { eve, channel, message };
}

async function changed({ team }: ConnectedBot, guild: string): Promise<unknown[]> {
  const glossary = await team.store.glossaries.of(`discord:${guild}`, Date.now());
  const revisions: unknown[] = [];
  for await (const revision of team.store.revisions.since(glossary, 0)) revisions.push(revision);
  return revisions;
}

describe('a press', () => {
  it.each([
    ['with a token of the bot’s from another server', (token: string) => token],
    ['with a token that was changed', (token: string) => `${token.slice(0, -1)}!`],
    ['with a token that was made up', () => 'A'.repeat(100)],
    ['with nothing that looks like one', () => '__proto__'],
  ])('%s does nothing, and who pressed is told', async (_, forge) => {
    const bot = await connectedBot();
    const { ask, discord, channel, press } = bot;
    const { answer } = await ask('java');
    const before = textOf(answer);
    const { eve, message, channel: elsewhere } = forged(bot, forge(buttonOf(answer, PICK)));
    await press(message, 'Press me', eve);
    expect(textOf(answer)).toBe(before);
    expect(discord.sentIn(channel)).toEqual([answer]);
    const [, told, ...more] = discord.sentIn(elsewhere);
    expect([told?.readBy, told && textOf(told), more]).toEqual([eve, english.say('press.refused'), []]);
    expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
    expect(discord.refused).toEqual([]);
  });

  it('of what was no button is left alone', async () => {
    const bot = await connectedBot();
    const { ask, discord, settled } = bot;
    const { answer } = await ask('java');
    const options = [{ label: 'x', value: 'x' }];
    const select = { type: 3, custom_id: buttonOf(answer, PICK), options };
    const { eve, message } = forged(bot, 'x');
    message.components = [{ type: 1, components: [select] }];
    discord.choose(message, select.custom_id, eve, ['x']);
    await settled();
    expect(textOf(answer)).toContain('several meanings');
    expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
    await ask('coffee');
  });

  it('of a button whose answer was forgotten says that it is too old', async () => {
    const bot = await connectedBot();
    const { ask, press, discord, channel, team } = bot;
    const { answer } = await ask('java');
    const failed = (_: string, error: unknown) => expect.unreachable(String(error));
    const { signal } = new AbortController();
    await upkeep(team, { graceDays: 30, at: Date.now() + YEAR, signal, failed });
    await press(answer, PICK);
    const [, told] = discord.sentIn(channel);
    expect(told && textOf(told)).toBe(english.say('press.tooOld'));
    expect(textOf(answer)).toContain('several meanings');
  });
});

describe('a form', () => {
  it.each([
    ['with a token that was made up', () => 'A'.repeat(100)],
    ['with nothing that looks like one', () => 'constructor'],
    ['of another server', (token: string) => token],
  ])('%s changes nothing', async (_, forge) => {
    const bot = await connectedBot();
    const { discord, channel, ada, settled, guild } = bot;
    const asked = discord.command({ name: 'glossary add', options: {}, user: ada, channel });
    await discord.until(() => asked.response);
    const { response } = asked;
    if (response === undefined) throw new Error('no form was shown');
    const { eve, channel: elsewhere } = forged(bot, 'x');
    const token = forge(String(response.data.custom_id));
    const shown = { ...asked, user: eve, channel: elsewhere };
    const data = { ...response.data, custom_id: token };
    const sent = discord.submit(
      { ...shown, response: { ...response, data } },
      { name: 'Matcha', definition: 'Ground tea.' },
    );
    await discord.until(() => sent.response);
    await settled();
    expect(sent.message && textOf(sent.message)).toBe(english.say('press.refused'));
    const others = elsewhere.guild;
    expect([await changed(bot, guild.id), others && (await changed(bot, others.id))]).toEqual([[], []]);
    expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
  });
});
