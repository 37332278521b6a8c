import type { Command } from 'commander';
import type { Expected } from '../../../../src/team/setting.ts';
import { SETTINGS, setSetting, settingsAt } from '../../../../src/team/settings.ts';
import { type Acting, example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { columns, mustBeKept, type Place, say, show, tell } from './place.ts';

type Name = keyof typeof SETTINGS;

const MEANINGS: Readonly<Record<Name, string>> = {
  unasked: 'answers plain questions for a difference though nobody asked the bot',
  share: 'shows the answer to a command to all, not to the asker alone',
  lang: 'the language that the bot itself speaks; “asker”: that of whoever asks',
  packs: 'the packs that the team has turned on',
  pictures: 'whether comparisons come as pictures as well, on Discord: when asked for, always, never',
  pictureLook: 'how those pictures look: dark or light',
  suggesting: 'who may suggest',
  suggestionsPerDay: 'how many suggestions a person may make a day; editors as many as they like',
  reportsPerDay: 'how many reports a person may make a day; editors as many as they like',
  notices: 'tells people in private what came of what they suggested or asked for, and what is overdue',
};

interface Options {
  readonly channel?: string;
}

const CHANNEL = ['--channel <id>', 'for one channel of the workspace, such as C024BE91L'] as const;

/** What admins can set. */
export const settings: Register = (parent, acting) => {
  const group = parent
    .command('settings')
    .description('list what is set for the glossary, or for a channel; or set it')
    .helpCommand(false)
    .option(...CHANNEL)
    .addHelpText(
      'after',
      example('settings', 'settings set unasked off --channel C024BE91L', 'settings reset unasked'),
    )
    .action(
      acting(async (place, { channel }: Options) => {
        const { team, glossary } = place;
        const at = { glossary, channel: channelIn(place, channel) };
        const values = await settingsAt(team.store, at);
        if (place.json) return tell(place, { kind: 'settings', settings: values });
        const given = { ...(await team.store.settings.all({ glossary })), ...(await narrow(place, at)) };
        const names = Object.keys(SETTINGS) as Name[];
        const rows = names.map((name) => [
          place.page.style.label(name),
          `${valueText(values[name])}${Object.hasOwn(given, name) ? '' : place.page.style.quiet(' (default)')}`,
          place.page.style.quiet(MEANINGS[name]),
        ]);
        show(place, columns(rows, place.page));
      }),
    );
  set(group, acting);
  reset(group, acting);
};

const narrow = (place: Place, at: Parameters<typeof settingsAt>[1]) =>
  at.channel === undefined ? {} : place.team.store.settings.all(at);

function set(group: Command, acting: Acting): void {
  group
    .command('set')
    .description('set something, for the glossary or for a channel')
    .argument('<name>', Object.keys(SETTINGS).join(', '))
    .argument('<value>', 'on or off, a number, a word; packs by their ids with commas, “all” or “none”')
    .option(...CHANNEL)
    .addHelpText('after', example('settings set suggesting editors', 'settings set packs software'))
    .action(
      acting.beginning(async (place, { channel }: Options, name: string, text: string) => {
        const expected = Object.hasOwn(SETTINGS, name) ? SETTINGS[name as Name].expected : undefined;
        const value = valueFrom(text, expected);
        const change = { channel: channelIn(place, channel), name, value };
        conclude(place, await setSetting(place.team, place.deed(), change), () =>
          say(place, `${name}: ${valueText(value)}${whereText(channel)}.`),
        );
      }),
    );
}

function reset(group: Command, acting: Acting): void {
  group
    .command('reset')
    .description('take back what was set')
    .argument('<name>', Object.keys(SETTINGS).join(', '))
    .option(...CHANNEL)
    .addHelpText('after', example('settings reset suggesting'))
    .action(
      acting(async (place, { channel }: Options, name: string) => {
        mustBeKept(place);
        const change = { channel: channelIn(place, channel), name, value: undefined };
        conclude(place, await setSetting(place.team, place.deed(), change), () =>
          say(place, `${name} is not set any more${whereText(channel)}.`),
        );
      }),
    );
}

const channelIn = ({ workspace }: Place, id: string | undefined) =>
  id === undefined ? undefined : { workspace, id };

const whereText = (channel: string | undefined): string =>
  channel === undefined ? '' : ` in the channel ${channel}`;

const SAID: Readonly<Record<string, boolean>> = {
  on: true,
  yes: true,
  true: true,
  off: false,
  no: false,
  false: false,
};

/** What somebody typed, as it is kept; what is none stays as it was typed, and is refused. */
function valueFrom(text: string, expected: Expected | undefined): unknown {
  const word = text.trim();
  switch (expected?.kind) {
    case 'yesNo':
      return SAID[word.toLowerCase()] ?? word;
    case 'count':
      return /^\d+$/.test(word) ? Number(word) : word;
    case 'someOf':
      if (word === 'all') return null;
      return word === 'none' ? [] : word.split(',').map((each) => each.trim());
    default:
      return word;
  }
}

function valueText(value: unknown): string {
  if (value === null) return 'all';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ');
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}
