import { describe, expect, it } from 'vitest';
import type { Message } from '../simulators/discord/world.ts';
import { buttonsOf, type ConnectedBot, connectedBot, textOf } from './connected-bot.ts';

async function explained({ discord, ada, settled }: ConnectedBot, message: Message): Promise<Message> {
  const interaction = discord.messageCommand('Explain terms', ada, message);
  await discord.until(() => interaction.response);
  await settled();
  if (interaction.message === undefined) throw new Error('no message came back');
  return interaction.message;
}

/** A server that the bot is no member of, where Ada uses it as an app of her own. */
function elsewhere({ discord, ada }: ConnectedBot) {
  const guild = discord.addGuild('Elsewhere', ada, { withBot: false });
  return { guild, channel: discord.addChannel(guild, 'general') };
}

describe('“Explain terms” in the menu of a message', () => {
  it('says to who used it alone what the terms in it mean, and pings nobody', async () => {
    const bot = await connectedBot();
    const message = bot.discord.say({
      channel: bot.channel,
      author: bot.discord.addPerson('Grace'),
      content: '@everyone **Espresso** or `lemonade`?',
    });
    const shown = await explained(bot, message);
    expect(shown.readBy).toBe(bot.ada);
    expect(textOf(shown)).toMatch(/Espresso[\s\S]*is a thing[\s\S]*Lemonade/);
    expect(bot.discord.pings).toEqual([]);
    expect(bot.discord.refused).toEqual([]);
  });

  it('reads what apps post, and says so where nothing is known', async () => {
    const bot = await connectedBot();
    const posted = bot.discord.post(bot.channel, 'News', '');
    bot.discord.unfurl(posted, { title: 'Lemonade', description: 'A day in summer' });
    expect(textOf(await explained(bot, posted))).toContain('Lemonade');
    const other = bot.say('We meet at noon.');
    expect(textOf(await explained(bot, other))).toContain('none of the terms');
  });

  it('works where the bot may not write', async () => {
    const bot = await connectedBot();
    const quiet = bot.discord.addChannel(bot.guild, 'announcements', 'none');
    expect(textOf(await explained(bot, bot.say('Espresso!', quiet)))).toContain('Espresso');
  });
});

describe('who added the bot for themselves', () => {
  it('is answered in servers that it isn’t in, from what is shipped alone', async () => {
    const bot = await connectedBot();
    const { guild, channel } = elsewhere(bot);
    const { message } = await bot.command('define', { term: 'tea' }, channel);
    expect(textOf(message)).toContain('Tea is a thing.');
    expect(buttonsOf(message)).toEqual(['Share to channel']);
    const known = (await bot.team.store.glossaries.known(10)).map(({ workspace }) => workspace);
    expect(known).not.toContain(`discord:${guild.id}`);
    expect(textOf(await explained(bot, bot.say('A lemonade.', channel)))).toContain('Lemonade');
    expect(bot.discord.refused).toEqual([]);
  });

  it('is answered among people, and shares it with them', async () => {
    const bot = await connectedBot();
    const channel = bot.discord.addPrivate(bot.ada, bot.discord.addPerson('Grace'));
    const { message } = await bot.command('difference', { first: 'coffee', second: 'tea' }, channel);
    expect(textOf(message)).toContain('Leaves');
    await bot.press(message, 'Share to channel');
    const [shared] = bot.discord.sentIn(channel).filter(({ readBy }) => readBy === undefined);
    expect(shared && textOf(shared)).toContain('Shared by Ada');
  });

  it('is offered no server’s own glossary where the bot isn’t', async () => {
    const bot = await connectedBot();
    const { channel } = elsewhere(bot);
    expect(() => bot.discord.command({ name: 'glossary', user: bot.ada, channel })).toThrow('member');
  });

  it('is told so where Discord takes no further message of a guest', async () => {
    const bot = await connectedBot();
    const { channel } = elsewhere(bot);
    const { message } = await bot.command('define', { term: 'tea' }, channel);
    bot.discord.failNext('POST /webhooks/:application/:token', { kind: 'error', code: 40094 });
    await bot.press(message, 'Share to channel');
    const told = bot.discord.sentIn(channel).at(-1);
    expect(told?.readBy).toBe(bot.ada);
    expect(told && textOf(told)).toContain('couldn’t post');
  });
});
