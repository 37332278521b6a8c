import { buttonsOf, connectedBot, textOf } from '../discord/connected-bot.ts';
import { pingsIn } from '../simulators/discord/pings.ts';
import type { Interaction, Message } from '../simulators/discord/world.ts';
import type { Manner, Room, Who } from './room.ts';

interface Named {
  readonly name: string;
  readonly options?: readonly Named[];
}

interface FormField {
  readonly custom_id: string;
  readonly value?: string;
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
}

/** A channel of Discord. */
export async function discordRoom(): Promise<Room> {
  const bot = await connectedBot();
  const { discord, team, guild, channel, ada, settled } = bot;
  const direct = discord.directWith(ada);
  const another = discord.addBot('Another');
  const bob = discord.addPerson('Bob');
  const people = { admin: ada, guest: bob };
  const standing = (): Message[] => [...discord.sentIn(channel), ...discord.sentIn(direct)];
  let shownLast: Interaction | undefined;
  /** Gives a subcommand of /glossary, with its one option. */
  async function command(name: string, value: string, as: Who): Promise<void> {
    const registered = discord.world.commands.find((each) => each.name === 'glossary');
    const subcommands = (registered?.options ?? []) as readonly Named[];
    const [option] = subcommands.find((each) => each.name === name)?.options ?? [];
    const options = option === undefined || value === '' ? {} : { [option.name]: value };
    shownLast = discord.command({ name: `glossary ${name}`, options, user: people[as], channel });
    await discord.until(() => shownLast?.response);
    await settled();
  }
  const isWhisper = ({ readBy }: Message): boolean => readBy !== undefined;

  const said = (text: string, { toBot, inPrivate, goingOn, by = 'admin', as }: Manner = {}): Message => {
    const last = standing().findLast((message) => !isWhisper(message));
    return discord.say({
      channel: inPrivate ? direct : channel,
      author: as === undefined ? people[by] : as === 'the bot' ? discord.bot : another,
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
    async glossary(text, as) {
      const [name = '', ...rest] = text.split(' ');
      await command(name || 'menu', rest.join(' '), as);
    },
    async handIn({ name, content }, as) {
      await command('import', discord.handIn(name, content), as);
    },
    form() {
      const { data } = shownLast?.response ?? {};
      const labelled = (data?.components ?? []) as readonly { readonly component?: FormField }[];
      return Object.fromEntries(
        labelled.flatMap(({ component }) =>
          component === undefined
            ? []
            : [
                [
                  component.custom_id,
                  component.value ?? component.options?.find((each) => each.default)?.value ?? '',
                ],
              ],
        ),
      );
    },
    file: () =>
      new TextDecoder().decode(
        standing().findLast((each) => each.attachments.length > 0)?.attachments[0]?.bytes,
      ),
    async press(button, as) {
      const who = as && people[as];
      const under = standing().findLast(
        (message) => buttonsOf(message).includes(button) && (message.readBy ?? who ?? ada) === (who ?? ada),
      );
      if (under === undefined) throw new Error(`there is no button “${button}”`);
      shownLast = await bot.press(under, button, who);
    },
    async throwOut() {
      discord.expel(guild);
      await settled();
    },
    async speaks(who, lang) {
      discord.speak(people[who], lang);
      discord.speak(guild, lang);
      await settled();
    },
    async fillIn(values) {
      if (shownLast === undefined) throw new Error('there is no form');
      const sent = discord.submit(shownLast, values);
      await discord.until(() => sent.response);
      await settled();
    },
    pick: (who) => ({ value: people[who].id, name: people[who].name }),
    reaction: () => standing().filter(isWhisper).map(shown).at(-1)?.text ?? '',
    inPrivate(who = 'admin') {
      const last = discord.sentIn(discord.directWith(people[who])).at(-1);
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
