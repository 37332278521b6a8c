import { describe, expect, it } from 'vitest';
import { concept, packsOf } from '../sample-glossary.ts';
import { buttonsOf, connectedBot, textOf } from './connected-bot.ts';

const CHOICES = 8;

describe('a command', () => {
  it('is offered in servers, to the bot alone, and to who added the bot for themselves', async () => {
    const { discord } = await connectedBot();
    expect(
      discord.world.commands.map(({ name, contexts, integration_types }) => [
        name,
        contexts,
        integration_types,
      ]),
    ).toEqual([
      ['define', [0, 1, 2], [0, 1]],
      ['difference', [0, 1, 2], [0, 1]],
      ['glossary', [0, 1], [0]],
      ['Explain terms', [0, 1, 2], [0, 1]],
    ]);
    expect(discord.world.commands[0]?.options).toMatchObject([
      { name: 'term', required: true, autocomplete: true, max_length: 100 },
      { name: 'hide' },
      { name: 'mention' },
    ]);
    expect(discord.refused).toEqual([]);
  });

  it('is answered at once, to the asker alone', async () => {
    const { command, ada, discord } = await connectedBot();
    const { message } = await command('define', { term: 'cofee' });
    expect(textOf(message)).toContain('Coffee is a thing.');
    expect(message.readBy).toBe(ada);
    expect(discord.answered.filter(({ path }) => path.endsWith('/callback'))).toHaveLength(1);
    expect(discord.refused).toEqual([]);
  });

  it('compares up to four terms', async () => {
    const { command } = await connectedBot();
    const options = { first: 'coffee', second: 'tea', third: 'lemonade', fourth: 'espresso' };
    const { message } = await command('difference', options);
    expect(textOf(message)).toContain('Coffee vs Tea vs Lemonade vs Espresso');
  });

  it('works where the bot may not write, and in direct messages', async () => {
    const { command, discord, guild, ada } = await connectedBot();
    const quiet = discord.addChannel(guild, 'announcements', 'none');
    expect(textOf((await command('define', { term: 'tea' }, quiet)).message)).toContain('Tea is a thing.');
    const direct = discord.directWith(ada);
    expect(textOf((await command('define', { term: 'tea' }, direct)).message)).toContain('Tea is a thing.');
  });

  it('offers what the text may become', async () => {
    const { discord, channel, ada } = await connectedBot();
    const interaction = discord.autocomplete(
      { name: 'difference', options: { first: 'coffee', second: 'te' }, user: ada, channel },
      'second',
    );
    const { type, data } = await discord.until(() => interaction.response);
    expect(type).toBe(CHOICES);
    expect(data.choices).toContainEqual({ name: 'Tea', value: 'Tea' });
  });

  it('offers nothing, rather than to fail', async () => {
    const bot = await connectedBot();
    const { discord, channel, ada, conversation } = bot;
    conversation.complete = () => {
      throw new Error('out of order');
    };
    const interaction = discord.autocomplete(
      { name: 'define', options: { term: 'te' }, user: ada, channel },
      'term',
    );
    const { data } = await discord.until(() => interaction.response);
    expect(data.choices).toEqual([]);
    await discord.until(() => bot.log.some(({ event }) => event === 'interaction'));
  });

  it('offers no label that is too long for a choice', async () => {
    const [long, sense] = ['x'.repeat(75), 'y'.repeat(40)];
    const packs = packsOf([concept('one', long, { sense }), concept('other', long, { sense: 'z' })]);
    const { discord, channel, ada } = await connectedBot({ packs });
    const interaction = discord.autocomplete(
      { name: 'define', options: { term: 'x' }, user: ada, channel },
      'term',
    );
    const { data } = await discord.until(() => interaction.response);
    expect(data.choices).toEqual([{ name: `${long} (z)`, value: `${long} (z)` }]);
    expect(discord.refused).toEqual([]);
  });
});

describe('a button', () => {
  it('shares what only the asker saw, in the asker’s name, and goes', async () => {
    const { command, press, discord, channel } = await connectedBot();
    const { message } = await command('define', { term: 'coffee' });
    expect(buttonsOf(message)[0]).toBe('Share to channel');
    await press(message, 'Share to channel');
    const sent = discord.sentIn(channel);
    expect(sent.map((shared) => [shared.readBy, buttonsOf(shared)])).toEqual([[undefined, []]]);
    expect(textOf(sent[0] ?? message)).toContain('Shared by Ada');
  });

  it('says so where sharing fails', async () => {
    const { command, press, discord, channel, ada } = await connectedBot();
    const { message } = await command('define', { term: 'coffee' });
    discord.failNext('POST /webhooks/:application/:token', { kind: 'error', code: 50013 });
    await press(message, 'Share to channel');
    const [, told] = discord.sentIn(channel);
    expect(told?.readBy).toBe(ada);
    expect(told && textOf(told)).toContain('I couldn’t post here.');
  });

  it('picks a sense, in place of the choice', async () => {
    const { ask, press, discord, channel } = await connectedBot();
    const { answer } = await ask('java');
    await press(answer, 'Java (island)');
    expect(textOf(answer)).toContain('Java is a thing.');
    expect(discord.sentIn(channel)).toEqual([answer]);
  });

  it('picks a sense for the asker of a command alone', async () => {
    const { command, press, discord, channel } = await connectedBot();
    const { message } = await command('define', { term: 'java' });
    await press(message, 'Java (drink)');
    expect(discord.sentIn(channel)).toEqual([message]);
    expect(buttonsOf(message)[0]).toBe('Share to channel');
  });

  it('takes an answer away that nobody asked the bot for', async () => {
    const { say, press, discord, channel, settled } = await connectedBot();
    say('coffee vs tea?');
    const answer = await discord.until(() => discord.sentIn(channel)[0]);
    await settled();
    await press(answer, 'Not now', discord.addPerson('Grace'));
    expect(discord.sentIn(channel)).toEqual([]);
  });

  it('keeps the bot quiet in a channel, and says so to who pressed it', async () => {
    const { say, press, discord, channel, settled, ada } = await connectedBot();
    say('coffee vs tea?');
    const answer = await discord.until(() => discord.sentIn(channel)[0]);
    await settled();
    await press(answer, 'Stay quiet in this channel');
    const [told, ...more] = discord.sentIn(channel);
    expect(more).toEqual([]);
    expect(told?.readBy).toBe(ada);
    expect(told && textOf(told)).toContain('only when I’m asked');
  });

  it('that is pressed twice does what it does once', async () => {
    const { command, press, discord, channel } = await connectedBot();
    const { message } = await command('define', { term: 'coffee' });
    const button = buttonsOf(message)[0] ?? '';
    await Promise.all([press(message, button), press(message, button)]);
    expect(discord.sentIn(channel).filter(({ readBy }) => readBy === undefined)).toHaveLength(1);
  });

  it('is heard, though Discord tells of it twice', async () => {
    const bot = await connectedBot();
    const { command, press, discord, channel, settled } = bot;
    const { message } = await command('define', { term: 'coffee' });
    await press(message, 'Share to channel');
    discord.gateway.redeliver('INTERACTION_CREATE', 2);
    await settled();
    expect(discord.sentIn(channel)).toHaveLength(1);
    expect(bot.log.filter(({ level }) => level >= 40)).toEqual([]);
  });
});
