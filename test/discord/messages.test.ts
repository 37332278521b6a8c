import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/messages/languages.ts';
import { pingsIn } from '../simulators/discord/pings.ts';
import { connectedBot, textOf } from './connected-bot.ts';

describe('a thread', () => {
  it('is as quiet as the channel that it belongs to', async () => {
    const { ask, say, press, settled, discord, channel } = await connectedBot();
    const thread = discord.addThread(channel, 'drinks');
    say('difference between coffee and tea?', thread);
    await settled();
    const [unasked] = discord.sentIn(thread);
    if (unasked === undefined) throw new Error('the bot did not speak');
    say('difference between coffee and lemonade?', channel);
    await settled();
    expect(discord.sentIn(channel)).toEqual([]);
    await press(unasked, 'Stay quiet in this channel');
    await ask('unmute', channel);
    await ask('mute', channel);
    const { length } = discord.sentIn(thread);
    say('difference between coffee and lemonade?', thread);
    await settled();
    expect(discord.sentIn(thread)).toHaveLength(length);
  });
});

describe('a message to the bot', () => {
  it('is answered by a reply that notifies nobody', async () => {
    const { ask, discord, channel } = await connectedBot();
    const { answer } = await ask('what is coffee?');
    expect(textOf(answer)).toContain('Coffee is a thing.');
    expect(answer.mentions).toEqual([]);
    expect(discord.sentIn(channel)).toHaveLength(1);
    expect(discord.refused).toEqual([]);
  });

  it('is answered in the language of the server, if that says one; else in the one in which its author was last heard', async () => {
    const { ask, command, discord, guild, channel, ada } = await connectedBot();
    const inFrench = messagesIn('fr').say('answer.characteristics');
    const characteristics = async () => textOf((await ask('what is coffee?', channel)).answer);
    discord.world.locales.set(ada.id, 'fr');
    expect(await characteristics()).toContain('Characteristics');
    await command('define', { term: 'tea' });
    expect(await characteristics()).toContain(inFrench);
    expect(textOf((await ask('what is coffee?', discord.directWith(ada))).answer)).toContain(inFrench);
    discord.speak(guild, 'es-ES');
    expect(await characteristics()).toContain(messagesIn('es').say('answer.characteristics'));
  });

  it('notifies nobody, whatever it holds', async () => {
    const { ask, discord, channel, ada } = await connectedBot();
    const hostile = `\`@everyone\` and \\<@${ada.id}>, \\@here`;
    await ask(`difference between ${hostile}`);
    expect(discord.answered.flatMap(({ body }) => pingsIn(body))).toEqual([]);
    expect(discord.sentIn(channel)).toHaveLength(1);
  });

  it('may mention the bot anywhere, and may be in bold', async () => {
    const { ask, discord } = await connectedBot();
    const { answer } = await ask(`**coffee** vs ||tea||, <@!${discord.bot.id}>?`);
    expect(textOf(answer)).toContain('Coffee vs Tea');
  });

  it('needs no mention where nobody else reads it', async () => {
    const { ask, discord, ada } = await connectedBot();
    const { answer } = await ask('tea', discord.directWith(ada));
    expect(textOf(answer)).toContain('Tea is a thing.');
  });

  it('goes on with what was asked before in its thread', async () => {
    const { ask, discord, channel } = await connectedBot();
    const thread = discord.addThread(channel, 'drinks');
    await ask('coffee vs tea', thread);
    const { answer } = await ask('and lemonade?', thread);
    expect(textOf(answer)).toContain('Lemonade');
    expect(answer.channel).toBe(thread);
  });

  it('may be a reply to the bot, which goes on from there', async () => {
    const { ask, discord, channel, ada } = await connectedBot();
    const { answer } = await ask('java');
    await ask('tea');
    const pick = discord.say({ channel, author: ada, content: '2', repliesTo: answer });
    const picked = await discord.until(() =>
      discord.sentIn(channel).find(({ reference }) => reference === pick),
    );
    expect(textOf(picked)).toContain('Java (island)');
  });

  it('is no mention of everyone, and no reply that tells the bot nothing', async () => {
    const { ask, discord, channel, ada, settled } = await connectedBot();
    const { answer } = await ask('coffee');
    discord.say({ channel, author: ada, content: '@everyone what is tea?' });
    discord.say({ channel, author: ada, content: 'what is tea?', repliesTo: answer, ping: false });
    await settled();
    expect(discord.sentIn(channel)).toEqual([answer]);
  });

  it('is answered once, though Discord tells of it again', async () => {
    const { ask, discord, channel, settled } = await connectedBot();
    await ask('coffee');
    discord.gateway.redeliver('MESSAGE_CREATE', 2);
    await settled();
    expect(discord.sentIn(channel)).toHaveLength(1);
  });

  it('is answered once when it arrives with a connection that is taken up again', async () => {
    const { say, discord, channel, settled, platform } = await connectedBot();
    discord.gateway.drop();
    const question = say(`<@${discord.bot.id}> coffee`);
    await discord.until(() => discord.gateway.resumed === 1 && platform.isReady());
    await discord.until(() => discord.sentIn(channel).length > 0);
    await settled();
    expect(discord.sentIn(channel).map(({ reference }) => reference)).toEqual([question]);
  });

  it('leaves no answer behind where it is deleted in between', async () => {
    const { discord, channel, say, settled } = await connectedBot();
    discord.failNext('POST /channels/:channel/messages', { kind: 'status', status: 502 });
    discord.delete(say(`<@${discord.bot.id}> coffee`));
    await settled();
    expect(discord.answered.filter(({ method }) => method === 'POST').map(({ status }) => status)).toEqual([
      502, 200,
    ]);
    expect(discord.sentIn(channel)).toEqual([]);
  });

  it('shows that the bot is at it where the answer takes a while', async () => {
    const { discord, ask } = await connectedBot();
    discord.failNext('POST /channels/:channel/typing', { kind: 'error', code: 50013 });
    discord.failNext('POST /channels/:channel/messages', { kind: 'delay', milliseconds: 700 });
    await ask('coffee');
    await ask('tea');
    const typing = discord.answered.filter(({ path }) => path.endsWith('/typing'));
    expect(typing.map(({ status }) => status)).toEqual([403]);
  });
});

describe('a message that doesn’t speak to the bot', () => {
  it('is answered where it asks for a difference outright', async () => {
    const { say, discord, channel } = await connectedBot();
    const question = say('what’s the difference between coffee and tea?');
    const [answer] = await discord.until(() => {
      const sent = discord.sentIn(channel);
      return sent.length > 0 && sent;
    });
    expect(answer?.reference).toBe(question);
  });

  it('is not read without the intent, and the operator is told once', async () => {
    const bot = await connectedBot({ messageContent: false });
    const { say, ask, discord, channel, settled } = bot;
    expect(discord.gateway.identified).toHaveLength(2);
    expect(bot.log.filter(({ level }) => level >= 40).map(({ msg }) => msg)).toEqual([
      expect.stringContaining('Message Content intent'),
    ]);
    say('what’s the difference between coffee and tea?');
    await settled();
    expect(discord.sentIn(channel)).toEqual([]);
    await ask('coffee');
    await ask('coffee', discord.directWith(discord.addPerson('Grace')));
  });

  it('is nothing that bots, webhooks or Discord itself write', async () => {
    const { discord, channel, ada, settled } = await connectedBot();
    const content = `<@${discord.bot.id}> coffee vs tea?`;
    discord.say({ channel, author: discord.addBot('Other'), content });
    discord.post(channel, 'Feed', content);
    discord.announce(channel, ada, 'joined');
    await settled();
    expect(discord.sentIn(channel)).toEqual([]);
  });
});

describe('what happens to a question later', () => {
  it('changes its answer', async () => {
    const { ask, discord, channel } = await connectedBot();
    const { question, answer } = await ask('what is coffee?');
    discord.edit(question, `<@${discord.bot.id}> what is tea?`);
    await discord.until(() => textOf(answer).includes('Tea is a thing.'));
    expect(discord.sentIn(channel)).toHaveLength(1);
  });

  it('makes it one, if the bot is mentioned only then', async () => {
    const { say, discord, channel, settled } = await connectedBot();
    const question = say('what is coffee?');
    await settled();
    discord.edit(question, `<@${discord.bot.id}> what is coffee?`);
    await discord.until(() => discord.sentIn(channel).length === 1);
  });

  it('is no change where only a link unfolds', async () => {
    const { ask, discord, settled } = await connectedBot();
    const { question } = await ask('what is coffee? https://example.org');
    discord.unfurl(question, { title: 'Example' });
    await settled();
    expect(discord.answered.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it('takes the answer away with it', async () => {
    const { ask, discord, channel } = await connectedBot();
    const { question } = await ask('coffee');
    discord.delete(question);
    await discord.until(() => discord.sentIn(channel).length === 0);
  });

  it('takes answers away with many at once', async () => {
    const { ask, discord, channel } = await connectedBot();
    const first = await ask('coffee');
    const second = await ask('tea');
    discord.delete(first.question, second.question);
    await discord.until(() => discord.sentIn(channel).length === 0);
  });

  it('reaches direct messages from before the bot was started anew', async () => {
    const { ask, discord, ada, restart } = await connectedBot();
    const direct = discord.directWith(ada);
    const { question, answer } = await ask('what is coffee?', direct);
    await restart();
    discord.edit(question, 'what is tea?');
    await discord.until(() => textOf(answer).includes('Tea is a thing.'));
    await restart();
    discord.delete(question);
    await discord.until(() => discord.sentIn(direct).length === 0);
  });
});
