import { describe, expect, it } from 'vitest';
import { commandsOf } from '../../adapters/discord/hear/commands.ts';
import { messagesIn } from '../../src/messages/languages.ts';
import { dayOf } from '../../src/team/day.ts';
import { isJson, type Json, objectsIn } from '../simulators/discord/json.ts';
import { buttonsOf, type ConnectedBot, connectedBot, textOf } from './connected-bot.ts';

const german = messagesIn('de');

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const COMMAND_NAME = /^(?!.*\p{Lu})[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** The languages in which a command has names. */
const LOCALES = Object.keys(commandsOf()[0]?.name_localizations ?? {});

const registrations = ({ discord }: ConnectedBot) =>
  discord.answered.filter(({ route }) => route === 'PUT /applications/:application/commands');

async function offered({ discord, channel, ada }: ConnectedBot, text: string) {
  const commanded = { name: 'define', options: { term: text }, user: ada, channel };
  const interaction = discord.autocomplete(commanded, 'term');
  const { data } = await discord.until(() => interaction.response);
  return (data.choices as { readonly name: string }[]).map(({ name }) => name);
}

describe('an answer to a command', () => {
  it('is shown to everybody where it isn’t to be hidden', async () => {
    const { command } = await connectedBot();
    const { message } = await command('define', { term: 'tea', hide: false });
    expect(message.readBy).toBeUndefined();
    expect(buttonsOf(message)).not.toContain('Share to channel');
  });

  it('is hidden where that is asked for, whatever the server has set, and notifies nobody', async () => {
    const bot = await connectedBot();
    const { command, discord, guild, ada, team } = bot;
    const glossary = await team.store.glossaries.of(`discord:${guild.id}`, 1);
    await team.store.settings.set({ glossary }, 'share', true);
    const grace = discord.addPerson('Grace');
    const { message } = await command('define', { term: 'tea', hide: true, mention: grace.id });
    expect(message.readBy).toBe(ada);
    expect(textOf(message)).not.toContain(grace.id);
    expect(discord.pings).toEqual([]);
  });

  it('is pointed out to one person, who alone is notified', async () => {
    const { command, discord } = await connectedBot();
    const grace = discord.addPerson('Grace');
    const { message } = await command('difference', { first: 'coffee', second: 'tea', mention: grace.id });
    expect(message.readBy).toBeUndefined();
    expect(textOf(message)).toContain(`<@${grace.id}>`);
    expect(textOf(message)).toContain('Leaves');
    expect(discord.pings).toEqual([`<@${grace.id}>`]);
    expect(discord.refused).toEqual([]);
  });

  it('notifies nobody where nothing is known, nor a bot', async () => {
    const { command, discord, ada } = await connectedBot();
    const grace = discord.addPerson('Grace');
    const { message } = await command('define', { term: '@everyone', mention: grace.id });
    expect(message.readBy).toBe(ada);
    await command('define', { term: 'tea', mention: discord.addBot('Beep').id });
    expect(discord.pings).toEqual([]);
  });
});

describe('the choices for a term', () => {
  it('are names, then other names, and then what the text is said of', async () => {
    const bot = await connectedBot();
    expect((await offered(bot, 'espresso'))[0]).toBe('Espresso');
    expect(await offered(bot, 'joe')).toEqual(['Joe']);
    expect(await offered(bot, 'decaf')).toContain('Coffee');
  });

  it('begin with what the place asks for most, where nothing is typed', async () => {
    const bot = await connectedBot();
    const before = await offered(bot, '');
    const glossary = await bot.team.store.glossaries.of(`discord:${bot.guild.id}`, 1);
    const { statistics } = bot.team.store;
    for (const entry of ['lemonade', 'gone', 'research', 'research'])
      await statistics.count(glossary, dayOf(Date.now()), 'asked', entry);
    const after = await offered(bot, '');
    expect(after.slice(0, 2)).toEqual(['Research', 'Lemonade']);
    expect([...after].sort()).toEqual([...before].sort());
  });
});

describe('the commands', () => {
  it('are registered at the first start, and left alone at the next', async () => {
    const bot = await connectedBot();
    await bot.settled();
    expect(registrations(bot)).toHaveLength(1);
    expect(bot.written()).toContain('"added":["define","difference","glossary","Explain terms"]');
    await bot.restart();
    await bot.discord.until(() => bot.written().includes('registered already'));
    expect(registrations(bot)).toHaveLength(1);
  });

  it('are registered anew where Discord has others, and the log says which', async () => {
    const bot = await connectedBot();
    const { discord } = bot;
    const [define = {}, ...rest] = discord.world.commands.slice(0, -1);
    const stale: Json = { ...define, name: 'old' };
    discord.world.commands = [{ ...define, description: 'other' }, ...rest, stale];
    await bot.restart();
    await discord.until(() => registrations(bot).length === 2);
    await discord.until(() => bot.written().includes('"removed":["old"]'));
    expect(bot.written()).toContain('"added":["Explain terms"],"changed":["define"],"removed":["old"]');
    expect(discord.world.commands.map(({ name }) => name)).not.toContain('old');
  });

  it('are registered where Discord doesn’t say what it has', async () => {
    const bot = await connectedBot();
    bot.discord.failNext('GET /applications/:application/commands', { kind: 'error', code: 50001 });
    await bot.restart();
    await bot.discord.until(() => registrations(bot).length === 2);
  });

  it('have names and descriptions in each language', async () => {
    const { discord } = await connectedBot();
    const [define = {}, , glossary = {}, explain = {}] = discord.world.commands;
    expect(define).toMatchObject({
      name_localizations: { de: 'definition' },
      description_localizations: { de: german.say('command.define') },
      options: [{ name: 'term', name_localizations: { de: 'begriff' } }, {}, {}],
    });
    expect(explain).toMatchObject({ name_localizations: { de: 'Begriffe erklären' } });
    const history = objectsIn(glossary.options).find(({ name }) => name === 'history');
    expect(history).toMatchObject({ name_localizations: { de: 'verlauf' } });
    expect(discord.refused).toEqual([]);
  });

  it.each(LOCALES)('have names that Discord takes, each but once, in %s', (locale) => {
    const check = (siblings: readonly Json[]): void => {
      const names = siblings.map(({ name, name_localizations }) =>
        isJson(name_localizations) && locale in name_localizations ? name_localizations[locale] : name,
      );
      expect(new Set(names).size).toBe(names.length);
      for (const each of siblings) {
        // A message's command may be called anything.
        if (each.type !== 3) expect(names[siblings.indexOf(each)]).toMatch(COMMAND_NAME);
        check(objectsIn(each.options));
      }
    };
    check(objectsIn(commandsOf()));
  });

  it('are called in answers what the person calls them', async () => {
    const bot = await connectedBot();
    const { discord, ada, command } = bot;
    discord.speak(ada, 'de');
    const { message } = await command('glossary help', {});
    expect(textOf(message)).toContain('/glossar verlauf');
    expect(textOf(message)).toContain('/definition BEGRIFF');
    expect(textOf(message)).not.toContain('/define');
  });
});
