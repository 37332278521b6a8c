import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { connectDiscord } from '../../adapters/discord/discord.ts';
import { Conversation } from '../../src/conversation/conversation.ts';
import { loadCompiled } from '../../src/glossary/pack/compiled.ts';
import { english } from '../../src/messages/messages.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { openTeam } from '../../src/team/open-team.ts';
import { Packs } from '../../src/team/packs.ts';
import { DiscordSimulator } from '../../test/simulators/discord/discord-simulator.ts';
import type { Interaction, Message, User } from '../../test/simulators/discord/world.ts';

/** What one person sees of the bot: a form, or a message for them alone. */
interface Seen {
  readonly name: string;
  readonly kind: 'modal' | 'message';
  /** A form as Discord is told of it, or components. */
  readonly view: unknown;
}

/**
 * The bot's forms on Discord, and what it shows one person: the real bot, driven over the wire.
 * @param built the folder of the program that was built.
 */
export async function discordWindows(built: URL): Promise<readonly Seen[]> {
  const folder = await mkdtemp(join(tmpdir(), 'differentia-windows-'));
  const discord = await DiscordSimulator.start();
  const [mira, eve] = [discord.addPerson('Mira'), discord.addPerson('Eve')];
  const channel = discord.addChannel(discord.addGuild('Engines', mira), 'general');
  const store = await openSqlite(join(folder, 'differentia.db'));
  const packs = new Packs(loadCompiled(await readFile(new URL('packs.json', built), 'utf8')), english);
  const conversation = await Conversation.open(openTeam(store, packs));
  const platform = connectDiscord(
    { token: discord.settings.token, apiUrl: discord.rest.api },
    { conversation, log: pino({ level: 'fatal' }) },
  );
  await platform.start();
  await discord.until(() => platform.isReady() && discord.world.commands.length > 0);
  const seen: Seen[] = [];
  const settled = async (interaction: Interaction) => {
    await discord.until(() => interaction.response);
    await conversation.idle();
    await discord.settled();
    return interaction;
  };
  const glossary = (name: string, options: Record<string, string> = {}, user: User = mira) =>
    settled(discord.command({ name: `glossary ${name}`, options, user, channel }));
  const submit = (shown: Interaction, values: Record<string, string>) =>
    settled(discord.submit(shown, values));
  const press = (message: Message | undefined, label: string, user: User = mira) => {
    const found = message && JSON.stringify(message.components).split(`"label":"${label}","custom_id":"`)[1];
    if (message === undefined || found === undefined) throw new Error(`there is no button “${label}”`);
    return settled(discord.press(message, found.split('"')[0] ?? '', user));
  };
  const message = (name: string, of: Message | undefined) =>
    seen.push({ name, kind: 'message', view: structuredClone(of?.components) });
  const save = async (values: Record<string, string>) => {
    const sent = await submit(await glossary('add'), values);
    return press(sent.message, 'Save');
  };

  const form = await glossary('add');
  seen.push({ name: 'form', kind: 'modal', view: form.response?.data });
  const written = {
    name: 'Wake list',
    definition: 'Whom to call at night when a service misbehaves, in turn.',
  };
  const sent = await submit(form, written);
  message('more', sent.message);
  message('saved', (await press(sent.message, 'Save')).message ?? sent.message);
  await save({ name: 'Blue book', definition: 'The steps to take when a service misbehaves.' });
  const suggested = await glossary('suggest', { term: 'semaphore' }, eve);
  const values = { definition: 'A counter of permits, which threads wait for before they go on.' };
  const panel = (await submit(suggested, values)).message;
  await press(panel, 'Suggest', eve);
  for (const name of ['review', 'requests', 'roles', 'settings', 'stats', 'menu', 'help'])
    message(name, (await glossary(name)).message);
  message('history', (await glossary('history', { term: 'wake list' })).message);
  const content = 'We put gRPC behind the load balancer, with a circuit breaker per shard.';
  const posted = discord.say({ channel, author: eve, content });
  message('explain', (await settled(discord.messageCommand('Explain terms', mira, posted))).message);

  await platform.close();
  await discord.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
  return seen;
}
