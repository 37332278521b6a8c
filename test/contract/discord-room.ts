import { buttonsOf, connectedBot, textOf } from '../discord/connected-bot.ts';
import { pingsIn } from '../simulators/discord/pings.ts';
import type { Interaction, Message } from '../simulators/discord/world.ts';
import type { Manner, Room } from './room.ts';

/** A channel of Discord. */
export async function discordRoom(): Promise<Room> {
  const bot = await connectedBot();
  const { discord, team, guild, channel, ada, settled } = bot;
  const direct = discord.directWith(ada);
  const another = discord.addBot('Another');
  const standing = (): Message[] => [...discord.sentIn(channel), ...discord.sentIn(direct)];
  let shownLast: Interaction | undefined;
  const isWhisper = ({ readBy }: Message): boolean => readBy !== undefined;

  const said = (text: string, { toBot, inPrivate, goingOn, as }: Manner = {}): Message => {
    const last = standing().findLast((message) => !isWhisper(message));
    return discord.say({
      channel: inPrivate ? direct : channel,
      author: as === undefined ? ada : as === 'the bot' ? discord.bot : another,
      content: toBot ? `<@${discord.bot.id}> ${text}` : text,
      ...(goingOn && last && { repliesTo: last, channel: last.channel }),
    });
  };

  return {
    team,
    workspace: `discord:${guild.id}`,
    channel: channel.id,
    platform: bot.platform,
    person: `discord:${ada.id}`,
    async say(text, manner) {
      const message = said(text, manner);
      await settled();
      return { said: message };
    },
    async sayAll(texts, manner) {
      for (const text of texts) said(text, manner);
      await settled();
    },
    async edit({ said }, text) {
      const message = said as Message;
      const mention = `<@${discord.bot.id}> `;
      discord.edit(message, message.content.startsWith(mention) ? mention + text : text);
      await settled();
    },
    async remove({ said }) {
      discord.delete(said as Message);
      await settled();
    },
    async deliverAgain() {
      // The last but one: the bot's own answer comes back to it as well.
      discord.gateway.redeliver('MESSAGE_CREATE', 2);
      await settled();
    },
    async command(name, text) {
      const names = name === 'define' ? ['term'] : ['first', 'second', 'third', 'fourth'];
      const terms = text.split(', ').map((term, index) => [names[index], term]);
      await bot.command(name, Object.fromEntries(terms));
    },
    async press(button) {
      const under = standing().findLast((message) => buttonsOf(message).includes(button));
      if (under === undefined) throw new Error(`there is no button “${button}”`);
      shownLast = await bot.press(under, button);
    },
    async throwOut() {
      discord.expel(guild);
      await settled();
    },
    async fillIn(values) {
      if (shownLast === undefined) throw new Error('there is no form');
      const sent = discord.submit(shownLast, values);
      await discord.until(() => sent.response);
      await settled();
    },
    reaction: () => standing().filter(isWhisper).map(shown).at(-1)?.text ?? '',
    inPrivate() {
      const last = discord.sentIn(direct).at(-1);
      return last === undefined ? '' : textOf(last);
    },
    answers: () =>
      standing()
        .filter((message) => !isWhisper(message))
        .map(shown),
    whispers: () => standing().filter(isWhisper).map(shown),
    refuseNext: () => discord.failNext('POST /channels/:channel/messages', { kind: 'error', code: 50013 }),
    complaints: () => [
      ...discord.refused.map(({ path }) => `${path} was refused`),
      ...discord.answered.flatMap(({ body }) => pingsIn(body)),
    ],
  };
}

const shown = (message: Message) => ({ text: textOf(message), buttons: buttonsOf(message) });
