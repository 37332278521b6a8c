import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type ChatInputCommandInteraction,
  type Client,
  type Interaction,
  MessageFlags,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { connected } from './connected.ts';
import { type DiscordSimulator, expire } from './discord-simulator.ts';

/** The next interaction that the client gets. */
const nextInteraction = (client: Client): Promise<Interaction> =>
  new Promise((resolve) => void client.once('interactionCreate', resolve));

const define = {
  name: 'define',
  description: 'Says what a term means',
  options: [
    {
      type: ApplicationCommandOptionType.String as const,
      name: 'term',
      description: 'The term',
      required: true,
      autocomplete: true,
    },
  ],
};

async function commanded(client: Client, act: () => unknown): Promise<ChatInputCommandInteraction> {
  const next = nextInteraction(client);
  act();
  const interaction = await next;
  if (!interaction.isChatInputCommand()) throw new Error('no slash command');
  return interaction;
}

describe('interactions', () => {
  it('want commands that are registered, with their options', async () => {
    const { sim, ann, channel, client } = await connected();
    const give = (options: Record<string, string>) =>
      sim.command({ name: 'define', options, user: ann, channel });
    expect(() => give({ term: 'x' })).toThrow(/No command define/);
    await client.application?.commands.set([define]);
    expect(() => give({})).toThrow(/wants its option term/);
    expect(() => give({ word: 'x' })).toThrow(/no option word/);
    const got = await commanded(client, () => give({ term: 'x' }));
    expect(got.options.getString('term')).toBe('x');
    expect(got.guildId).toBe(channel.guild?.id);
  });
  it('are answered to one person alone, once', async () => {
    const { sim, ann, channel, client, heard } = await connected();
    await client.application?.commands.set([define]);
    const given = { name: 'define', options: { term: 'x' }, user: ann, channel };
    const got = await commanded(client, () => sim.command(given));
    const { resource } = await got.reply({
      content: 'X is',
      flags: MessageFlags.Ephemeral,
      withResponse: true,
    });
    const [sent] = sim.sentIn(channel);
    expect(sent).toMatchObject({ content: 'X is', readBy: ann });
    expect(resource?.message?.id).toBe(sent?.id);
    await sim.settled();
    expect(heard).toEqual([]);
    got.replied = false;
    await expect(got.reply('again')).rejects.toMatchObject({ code: 40060 });
    got.replied = true;
    await got.editReply('X is something');
    expect((await got.fetchReply()).content).toBe('X is something');
    const more = await got.followUp('More');
    await got.deleteReply();
    await got.editReply({ message: more, content: 'Less' });
    expect(sim.sentIn(channel).map(({ content }) => content)).toEqual(['Less']);
  });
  it('are deferred, and filled in', async () => {
    const { sim, ann, channel, client } = await connected();
    await client.application?.commands.set([define]);
    const given = { name: 'define', options: { term: 'x' }, user: ann, channel };
    const got = await commanded(client, () => sim.command(given));
    await got.deferReply({ flags: MessageFlags.Ephemeral });
    expect(sim.sentIn(channel)[0]?.content).toBe('');
    await got.editReply({ flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: 'X is' }] });
    expect(sim.sentIn(channel)[0]).toMatchObject({
      readBy: ann,
      flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2,
    });
  });
  it('are unknown when the answer is late, and when their time is over', async () => {
    const { sim, ann, channel, client } = await connected({ responseDeadline: 0 });
    await client.application?.commands.set([define]);
    const given = { name: 'define', options: { term: 'x' }, user: ann, channel };
    const late = await commanded(client, () => sim.command(given));
    await expect(late.reply('X is')).rejects.toMatchObject({ code: 10062 });
    const other = await connected();
    await other.client.application?.commands.set([define]);
    const again = { name: 'define', options: { term: 'x' }, user: other.ann, channel: other.channel };
    let interaction: ReturnType<DiscordSimulator['command']> | undefined;
    const got = await commanded(other.client, () => {
      interaction = other.sim.command(again);
    });
    await got.reply('X is');
    if (interaction) expire(interaction);
    await expect(got.editReply('X was')).rejects.toMatchObject({ code: 50027 });
  });
  it('complete what is typed', async () => {
    const { sim, ann, channel, client } = await connected();
    await client.application?.commands.set([define]);
    client.on('interactionCreate', (got) => {
      if (got.isAutocomplete()) void got.respond([{ name: `${got.options.getFocused()}!`, value: 'x' }]);
    });
    const typed = sim.autocomplete({ name: 'define', options: { term: 'te' }, user: ann, channel }, 'term');
    const { data } = await sim.until(() => typed.response);
    expect(data.choices).toMatchObject([{ name: 'te!', value: 'x' }]);
  });
  it('reach an app that only the person installed, where the bot is not', async () => {
    const { sim, ann, client } = await connected();
    await client.application?.commands.set([define]);
    const elsewhere = sim.addChannel(sim.addGuild('Elsewhere', ann, { withBot: false }), 'general');
    for (const channel of [elsewhere, sim.addPrivate(ann, sim.addPerson('Bob'))]) {
      const given = { name: 'define', options: { term: 'x' }, user: ann, channel };
      const got = await commanded(client, () => sim.command(given));
      expect(got.guild).toBeNull();
      expect(got.authorizingIntegrationOwners).toMatchObject({ guildId: null, userId: ann.id });
      await got.reply('X is');
      for (let count = 0; count < 5; count += 1) await got.followUp('more');
      await expect(got.followUp('more')).rejects.toMatchObject({ code: 40094 });
    }
  });
  it('come from the menu of a message, whose text is there without the intent', async () => {
    const { sim, ann, channel, client } = await connected({}, false);
    await client.application?.commands.set([{ name: 'Explain', type: ApplicationCommandType.Message }]);
    const said = sim.say({ channel, author: ann, content: 'X vs Y' });
    const next = nextInteraction(client);
    sim.messageCommand('Explain', ann, said);
    const got = await next;
    expect(got.isMessageContextMenuCommand() && got.targetMessage.content).toBe('X vs Y');
  });
  it('come of pressed buttons, on messages that only one sees too', async () => {
    const { sim, ann, channel, client } = await connected();
    await client.application?.commands.set([define]);
    const given = { name: 'define', options: { term: 'x' }, user: ann, channel };
    const got = await commanded(client, () => sim.command(given));
    const button = { type: 2, style: 2, label: 'Share', custom_id: 'share' } as const;
    const choice = { type: 3, custom_id: 'pick', options: [{ label: 'A', value: 'a' }] } as const;
    await got.reply({
      flags: MessageFlags.Ephemeral,
      content: 'X is',
      components: [
        { type: 1, components: [button] },
        { type: 1, components: [choice] },
      ],
    });
    const [sent] = sim.sentIn(channel);
    if (!sent) throw new Error('nothing sent');
    expect(() => sim.press(sent, 'other', ann)).toThrow(/no other to press/);
    expect(() => sim.press(sent, 'share', sim.addPerson('Bob'))).toThrow(/does not see/);
    expect(() => sim.choose(sent, 'pick', ann, ['b'])).toThrow(/does not offer b/);
    const next = nextInteraction(client);
    sim.press(sent, 'share', ann);
    const pressed = await next;
    if (!pressed.isButton()) throw new Error('no button');
    await pressed.update({ content: 'Shared', components: [] });
    expect(sent).toMatchObject({ content: 'Shared', components: [] });
    await pressed.followUp('X is');
    expect(sim.sentIn(channel).map(({ readBy }) => readBy)).toEqual([ann, undefined]);
    await pressed.deleteReply();
    expect(sent.deleted).toBe(true);
  });
});
