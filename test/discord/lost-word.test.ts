import { describe, expect, it } from 'vitest';
import { type ConnectedBot, connectedBot, textOf } from './connected-bot.ts';

/** Discord does what it is asked for, and the word of that is lost on the way. */
const LOST = { kind: 'drop', applied: true } as const;
const UNAVAILABLE = { kind: 'status', status: 503, applied: true } as const;
const CALLBACK = 'POST /interactions/:interaction/:token/callback';

const CSV = `kind,id,lang,prefLabel,definition
concept,flat-white,en,Flat white,Coffee with little milk.`;

/** Whatever came of it, nothing of the log is a warning, and Discord took no answer twice. */
const isQuiet = ({ log }: ConnectedBot) => expect(log.filter(({ level }) => level >= 40)).toEqual([]);

describe('an answer to Discord of which the word was lost that it arrived', () => {
  it.each([
    ['dropped', LOST],
    ['broken', UNAVAILABLE],
  ])('is followed by what was announced by it: %s', async (_, failure) => {
    const bot = await connectedBot();
    const { discord, command, press } = bot;
    const file = discord.handIn('glossary.csv', new TextEncoder().encode(CSV));
    discord.failNext(CALLBACK, failure);
    const { message } = await command('glossary import', { file });
    expect(textOf(message)).toContain('What glossary.csv does');
    discord.failNext(CALLBACK, failure);
    await press(message, 'Import 1 entry');
    expect(textOf(message)).toContain('Imported');
    isQuiet(bot);
  });

  it('is given once, and buttons under it work', async () => {
    const bot = await connectedBot();
    const { discord, command, press, channel } = bot;
    discord.failNext(CALLBACK, LOST);
    const { message } = await command('define', { term: 'java' });
    discord.failNext(CALLBACK, LOST);
    await press(message, 'Java (drink)');
    expect(discord.sentIn(channel)).toEqual([message]);
    discord.failNext(CALLBACK, LOST);
    await press(message, 'Share to channel');
    const toAll = () => discord.sentIn(channel).filter(({ readBy }) => readBy === undefined);
    expect(toAll()).toHaveLength(1);
    discord.failNext(CALLBACK, LOST);
    await command('define', { term: 'tea', hide: false });
    expect(toAll()).toHaveLength(2);
    isQuiet(bot);
  });

  it('may be a form, which comes back filled in', async () => {
    const bot = await connectedBot();
    const { discord, ada, channel, settled } = bot;
    discord.failNext(CALLBACK, LOST);
    const asked = discord.command({ name: 'glossary add', options: {}, user: ada, channel });
    await discord.until(() => asked.response);
    await settled();
    discord.failNext(CALLBACK, LOST);
    const sent = discord.submit(asked, { name: 'Flat white', definition: 'Coffee with little milk.' });
    await discord.until(() => sent.response);
    await settled();
    expect(sent.message && textOf(sent.message)).toContain('Flat white');
    isQuiet(bot);
  });

  it('is as good as given where every repetition fails as well', async () => {
    const { discord, ada, channel, settled } = await connectedBot();
    const file = discord.handIn('glossary.csv', new TextEncoder().encode(CSV));
    discord.failNext(CALLBACK, LOST, LOST, LOST);
    const asked = discord.command({ name: 'glossary import', options: { file }, user: ada, channel });
    await discord.until(() => asked.message && textOf(asked.message).includes('What glossary.csv does'));
    await settled();
  });
});
