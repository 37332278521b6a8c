import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { openStudio } from '../../adapters/picture/studio.ts';
import type { Pictures } from '../../adapters/pictures.ts';
import { english } from '../../src/messages/messages.ts';
import { setSetting } from '../../src/team/settings.ts';
import { pngOf } from '../picture/png.ts';
import { comparison, concept, packsOf } from '../sample-glossary.ts';
import { nested } from '../simulators/discord/component-refusals.ts';
import { isJson, objectsIn } from '../simulators/discord/json.ts';
import type { Message } from '../simulators/discord/world.ts';
import { buttonsOf, type ConnectedBot, connectedBot, textOf } from './connected-bot.ts';

/** That of the built program. */
const studio = openStudio({
  worker: new URL('../../dist/picture.js', import.meta.url),
  fonts: 'dist/fonts',
  log: pino({ level: 'silent' }),
});

/** Whoever waits in a test waits as long as it takes. */
const pictures: Pictures = {
  ...studio,
  draw: (answer, how, messages) => studio.draw(answer, { ...how, patience: 60_000 }, messages),
};

/** What draws nothing. */
const broken: Pictures = { ...studio, draw: async () => undefined };

const { say } = english;
const QUESTION = 'difference between coffee and tea';
const AS_PICTURE = say('button.picture');
const WITHOUT = say('button.unpicture');

/** The pictures that a message shows, each of which was sent along with it, and no file beside them. */
function picturesOf({ attachments, components }: Message) {
  const items = components.flatMap(nested).flatMap(({ items: each }) => objectsIn(each));
  const shown = items.map(({ media }) => (isJson(media) ? media.url : undefined));
  expect(shown).toEqual(attachments.map(({ filename }) => `attachment://${filename}`));
  expect(items.map(({ description }) => description)).toEqual(attachments.map((each) => each.description));
  return attachments;
}

async function set({ team, guild, ada }: ConnectedBot, name: string, value: string): Promise<void> {
  const at = Date.now();
  const glossary = await team.store.glossaries.of(`discord:${guild.id}`, at);
  const deed = { glossary, actor: { person: `discord:${ada.id}`, isWorkspaceAdmin: true }, at };
  expect(await setSetting(team, deed, { name, value })).toEqual({ kind: 'set', name });
}

describe('a comparison as a picture', () => {
  it('comes beside its words where somebody asks for it, and goes again', async () => {
    const { ask, press } = await connectedBot({ pictures });
    const { answer } = await ask(QUESTION);
    const words = textOf(answer);
    expect(picturesOf(answer)).toEqual([]);
    await press(answer, AS_PICTURE);
    const [picture, ...others] = picturesOf(answer);
    expect(others).toEqual([]);
    expect(pngOf(picture?.bytes ?? new Uint8Array()).width).toBe(1000);
    expect(picture?.description).toContain('Made from – Coffee: Beans; Tea: Leaves');
    expect(textOf(answer)).toBe(words);
    expect(buttonsOf(answer)).not.toContain(AS_PICTURE);
    await press(answer, WITHOUT);
    expect(picturesOf(answer)).toEqual([]);
    expect(buttonsOf(answer)).toContain(AS_PICTURE);
  });

  it('is shared with the answer', async () => {
    const { command, press, discord, channel } = await connectedBot({ pictures });
    const { message } = await command('difference', { first: 'coffee', second: 'tea' });
    await press(message, AS_PICTURE);
    expect(picturesOf(message)).toHaveLength(1);
    await press(message, say('button.share'));
    const shared = discord.sentIn(channel).find(({ readBy }) => readBy === undefined);
    expect(shared && picturesOf(shared)).toHaveLength(1);
  });

  it('follows the question that it answers', async () => {
    const { ask, press, discord, settled } = await connectedBot({ pictures });
    const { question, answer } = await ask(QUESTION);
    await press(answer, AS_PICTURE);
    discord.edit(question, `<@${discord.bot.id}> difference between espresso and tea`);
    await settled();
    expect(picturesOf(answer).map(({ description }) => description)).toEqual([
      expect.stringContaining('colour of espresso'),
    ]);
    discord.edit(question, `<@${discord.bot.id}> what is tea?`);
    await settled();
    expect(picturesOf(answer)).toEqual([]);
    discord.edit(question, `<@${discord.bot.id}> ${QUESTION}`);
    await settled();
    expect(picturesOf(answer)).toHaveLength(1);
  });

  it('comes with each answer where that is set, in the look that is set, but never unasked', async () => {
    const bot = await connectedBot({ pictures });
    const { ask, command, say: write, discord, channel, settled } = bot;
    await set(bot, 'pictures', 'always');
    await set(bot, 'pictureLook', 'light');
    const [picture] = picturesOf((await ask(QUESTION)).answer);
    expect(pngOf(picture?.bytes ?? new Uint8Array()).at(1, 1)).toEqual([255, 255, 255]);
    const { message } = await command('difference', { first: 'coffee', second: 'tea' });
    expect(picturesOf(message)).toHaveLength(1);
    expect(picturesOf((await ask('what is tea?')).answer)).toEqual([]);
    write(`what is the ${QUESTION}?`);
    await settled();
    const unasked = discord.sentIn(channel).find((each) => buttonsOf(each).includes(say('button.dismiss')));
    expect(unasked && picturesOf(unasked)).toEqual([]);
  });

  it.each([
    ['that is switched off', async (bot: ConnectedBot) => set(bot, 'pictures', 'never'), {}],
    [
      'the bot may send no files',
      async (bot: ConnectedBot) => set(bot, 'pictures', 'always'),
      { permissions: '68608' },
    ],
    [
      'there are no glyphs for it',
      async () => undefined,
      { packs: packsOf([concept('tea', 'Tea'), concept('cha', '茶'), comparison(['tea', 'cha'])]) },
    ],
  ])('isn’t offered where %s', async (_, prepare, setting) => {
    const bot = await connectedBot({ pictures, ...setting });
    await prepare(bot);
    const { answer } = await bot.ask('packs' in setting ? 'difference between tea and 茶' : QUESTION);
    expect(textOf(answer)).toContain('Tea');
    expect(buttonsOf(answer)).not.toContain(AS_PICTURE);
    expect(picturesOf(answer)).toEqual([]);
  });

  it('holds up no answer: where it can’t be drawn the person is told, and may ask again', async () => {
    const bot = await connectedBot({ pictures: broken });
    await set(bot, 'pictures', 'always');
    const { answer } = await bot.ask(QUESTION);
    expect(picturesOf(answer)).toEqual([]);
    await bot.press(answer, AS_PICTURE);
    const told = bot.discord.sentIn(bot.channel).find(({ readBy }) => readBy !== undefined);
    expect(told && textOf(told)).toBe(say('picture.failed'));
    expect(buttonsOf(answer)).toContain(AS_PICTURE);
  });

  it('is there once where it is sent again', async () => {
    const { ask, press, discord } = await connectedBot({ pictures });
    const { answer } = await ask(QUESTION);
    const route = 'PATCH /webhooks/:application/:token/messages/:message';
    discord.failNext(route, { kind: 'status', status: 503 });
    await press(answer, AS_PICTURE);
    expect(discord.answered.filter((request) => request.route === route)).toHaveLength(2);
    expect(picturesOf(answer)).toHaveLength(1);
  });
});
