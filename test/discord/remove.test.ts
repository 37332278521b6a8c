import { describe, expect, it } from 'vitest';
import { buttonsOf, connectedBot, textOf } from './connected-bot.ts';

describe('an answer that somebody asked for', () => {
  it('is taken away by who asked, and follows no edit after that', async () => {
    const { press, discord, channel, settled } = await connectedBot();
    const grace = discord.addPerson('Grace');
    const content = `<@${discord.bot.id}> what is coffee?`;
    const question = discord.say({ channel, author: grace, content });
    const answer = await discord.until(() => discord.sentIn(channel)[0]);
    await settled();
    await press(answer, 'Delete', grace);
    expect(discord.sentIn(channel)).toEqual([]);
    discord.edit(question, `<@${discord.bot.id}> what is tea?`);
    await settled();
    expect(discord.answered.filter(({ status }) => status === 404)).toEqual([]);
  });

  it('is not taken away by anybody else, who is told why', async () => {
    const { guild, ask, press, discord, channel } = await connectedBot();
    const other = discord.addPerson('Grace');
    guild.members.push(other);
    const { answer } = await ask('what is coffee?');
    await press(answer, 'Delete', other);
    const [left, told] = discord.sentIn(channel);
    expect(left).toBe(answer);
    expect(told?.readBy).toBe(other);
    expect(told && textOf(told)).toContain('Only who asked me');
  });

  it('is taken away by who may manage messages', async () => {
    const { say, press, discord, guild, ada, channel, settled } = await connectedBot();
    const grace = discord.addPerson('Grace');
    discord.say({ channel, author: grace, content: `<@${discord.bot.id}> what is coffee?` });
    const answer = await discord.until(() => discord.sentIn(channel)[0]);
    await settled();
    say('I keep order here.');
    expect(guild.owner).toBe(ada);
    await press(answer, 'Delete', ada);
    expect(discord.sentIn(channel)).toEqual([]);
  });

  it('by a command that shows everybody isn’t taken away by anybody else', async () => {
    const { command, press, discord, channel } = await connectedBot();
    const { message } = await command('define', { term: 'tea', hide: false });
    const other = discord.addPerson('Grace');
    await press(message, 'Delete', other);
    expect(discord.sentIn(channel)).toContain(message);
    await press(message, 'Delete');
    expect(discord.sentIn(channel)).not.toContain(message);
  });

  it('has no such button where only the asker sees it', async () => {
    const { command } = await connectedBot();
    expect(buttonsOf((await command('define', { term: 'tea' })).message)).not.toContain('Delete');
  });

  it('goes on to be the asker’s after somebody else made a choice', async () => {
    const { press, discord, channel, settled, ada } = await connectedBot();
    const grace = discord.addPerson('Grace');
    discord.say({ channel, author: grace, content: `<@${discord.bot.id}> java` });
    const answer = await discord.until(() => discord.sentIn(channel)[0]);
    await settled();
    await press(answer, 'Java (island)', ada);
    expect(buttonsOf(answer)).toContain('Delete');
    await press(answer, 'Delete', grace);
    expect(discord.sentIn(channel)).toEqual([]);
  });
});
