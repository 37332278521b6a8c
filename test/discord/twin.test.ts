import { join } from 'node:path';
import { ChannelType, InteractionType } from 'discord.js';
import { DigitalDiscord } from 'discord-digital-twin';
import pino from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { connectDiscord } from '../../adapters/discord/discord.ts';
import { Conversation } from '../../src/conversation/conversation.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { openTeam } from '../../src/team/open-team.ts';
import { samplePacks } from '../sample-glossary.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The bot, connected to it: a server with a channel, and a person. */
async function connectedToTwin() {
  const discord = new DigitalDiscord({
    channels: [{ name: 'general', type: ChannelType.GuildText }],
    users: [{ username: 'Ada' }],
    // Left to itself, it shares its memory with the one of the test before.
    dbUrl: `file:${join(await temporaryFolder(), 'twin.sqlite')}`,
  });
  await discord.start();
  onTestFinished(async () => {
    await discord.stop();
    await discord.prisma.$disconnect();
  });
  const { id } = await discord.prisma.channel.findFirstOrThrow();
  const user = await discord.getFirstNonBotUserId();
  const store = await openSqlite(join(await temporaryFolder(), 'store.sqlite'));
  onTestFinished(() => store.close());
  const conversation = await Conversation.open(openTeam(store, samplePacks));
  const platform = connectDiscord(
    { token: discord.botToken, apiUrl: discord.restUrl },
    { conversation, log: pino({ level: 'silent' }) },
  );
  onTestFinished(() => platform.close());
  await platform.start();
  await vi.waitUntil(() => platform.isReady());
  const channel = discord.channel(id);
  return { discord, channel, user: user ?? '', ada: channel.user(user ?? '') };
}

const shown = ({ components }: { readonly components?: unknown }): string => JSON.stringify(components ?? []);

/** What the button of that label says when it is pressed. */
const tokenOf = (message: { readonly components?: unknown }, label: string): string =>
  shown(message).split(`"label":"${label}","custom_id":"`)[1]?.split('"')[0] ?? '';

/** It tells of no mentions, knows neither RESUME nor files nor who installed an app, and refuses nothing: the rest our own simulator does. */
describe('before discord-digital-twin, another’s idea of Discord, the bot', () => {
  it('answers a question, follows its edit, and takes the answer away with it', async () => {
    const { channel, ada, discord } = await connectedToTwin();
    const { id: messageId } = await ada.sendMessage({
      content: 'what’s the difference between coffee and tea?',
    });
    const { id, components } = await channel.waitForBotReply();
    expect(JSON.stringify(components)).toContain('Coffee vs Tea');
    await ada.editMessage({ messageId, content: 'what’s the difference between coffee and lemonade?' });
    const edited = await channel.waitForMessage({
      predicate: (each) => shown(each).includes('Coffee vs Lemonade'),
    });
    expect(edited.id).toBe(id);
    await ada.deleteMessage({ messageId });
    await vi.waitUntil(async () => (await channel.getMessages()).length === 0);
    expect(await discord.prisma.message.count()).toBe(0);
  });

  it('registers its commands, completes what is typed, and answers a command and the press of a button', async () => {
    const { channel, ada, discord, user } = await connectedToTwin();
    await vi.waitUntil(async () => (await discord.prisma.applicationCommand.count()) === 4);
    const channelId = channel.channelId;
    const typed = [{ name: 'term', type: 3, value: 'ja', focused: true }];
    const data = { id: '1', name: 'define', type: 1, options: typed };
    const type = InteractionType.ApplicationCommandAutocomplete;
    const { id: interactionId } = await discord.simulateInteraction({ type, channelId, userId: user, data });
    await channel.waitForInteractionAck({ interactionId });
    const { data: choices } = await discord.prisma.interactionResponse.findUniqueOrThrow({
      where: { interactionId },
    });
    expect(JSON.parse(String(choices))).toMatchObject({
      choices: [{ name: 'Java (drink)' }, { name: 'Java (island)' }],
    });

    const asked = await ada.runSlashCommand({
      name: 'define',
      options: [{ name: 'term', type: 3, value: 'java' }],
    });
    const { messageId } = await channel.waitForInteractionAck({ interactionId: asked.id });
    const [choice] = await channel.getMessages();
    expect([choice?.id, choice?.flags]).toEqual([messageId, (1 << 15) | (1 << 6)]);
    await ada.clickButton({ messageId: messageId ?? '', customId: tokenOf(choice ?? {}, 'Java (island)') });
    const picked = await channel.waitForMessage({
      predicate: (each) => tokenOf(each, 'Share to channel') !== '',
    });
    expect(picked.id).toBe(messageId);
    await ada.clickButton({ messageId: picked.id, customId: tokenOf(picked, 'Share to channel') });
    await channel.waitForMessage({ predicate: (each) => shown(each).includes('Shared by') });
  });
});
