import { z } from 'zod';
import { slug } from '../glossary/fields.ts';
import { LANGUAGES } from '../messages/languages.ts';
import type { Records } from '../store/store.ts';
import type { SettingsChannel, SettingsOf, StoredSetting } from '../store/team/settings.ts';
import type { Deed } from './actor.ts';
import { noteDeed } from './deeds.ts';
import { type Again, transactOnce } from './once.ts';
import type { Packs } from './packs.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import { count, type Expected, oneOf, type Setting, yesNo } from './setting.ts';
import type { Team } from './team.ts';

const packs: Setting<readonly string[] | null> = {
  schema: z.array(slug).max(50).nullable(),
  expected: { kind: 'someOf', choices: [] },
  fallback: null,
  perChannel: false,
};

/** The language of whoever asks. */
export const ASKERS = 'asker';

/** What there is to set. */
export const SETTINGS = {
  /** Whether the bot answers explicit questions for a difference that nobody put to it. */
  unasked: yesNo(true),
  /** Whether the answer to a command is shown to all, rather than to the asker alone. */
  share: yesNo(false),
  /** The language that the bot itself speaks: everybody's own, or one to all. */
  lang: oneOf([ASKERS, ...LANGUAGES], { fallback: ASKERS, perChannel: true }),
  /** The packs that the team has turned on; nothing stands for all. */
  packs,
  /** Whether comparisons are shown as pictures as well, where a chat has no tables. */
  pictures: oneOf(['asked', 'always', 'never'], { fallback: 'asked', perChannel: true }),
  pictureLook: oneOf(['dark', 'light'], { fallback: 'dark', perChannel: false }),
  suggesting: oneOf(['everyone', 'editors'], { fallback: 'everyone', perChannel: false }),
  /** How many suggestions a person may make within a day; editors as many as they like. */
  suggestionsPerDay: count(1_000, 20),
  reportsPerDay: count(1_000, 10),
  /** Whether people are told in private what came of what they suggested or asked for, and what is overdue. */
  notices: yesNo(true, false),
} as const;

type SettingName = keyof typeof SETTINGS;
export type SettingValues = {
  readonly [Name in SettingName]: z.infer<(typeof SETTINGS)[Name]['schema']>;
};

/** The one language that the bot speaks to all; nothing where it speaks to everybody in their own. */
export const spokenLanguage = ({ lang }: Pick<SettingValues, 'lang'>): string | undefined =>
  lang === ASKERS ? undefined : lang;

/** The language of what is added to a glossary, where nobody says another. */
export const entryLanguage = (settings: Pick<SettingValues, 'lang'>): string =>
  spokenLanguage(settings) ?? 'en';

const NAMES = Object.keys(SETTINGS) as SettingName[];

/** What was set somewhere, by name. */
type Given = Readonly<Record<string, unknown>>;

/** What holds: what is set for a channel, else for the glossary, else what holds by itself. */
function valuesOf(wide: Given, narrow: Given = {}): SettingValues {
  const values = NAMES.map((name) => {
    const { schema, fallback, perChannel } = SETTINGS[name];
    // What an earlier version of the program allowed may be no value any more.
    const set = [...(perChannel ? [narrow[name]] : []), wide[name]]
      .map((value) => (value === undefined ? undefined : schema.safeParse(value)))
      .find((result) => result?.success);
    return [name, set === undefined ? fallback : set.data];
  });
  return Object.fromEntries(values) as SettingValues;
}

/** What holds in a glossary, or in a channel of it. */
export async function settingsAt(
  { settings }: Pick<Records, 'settings'>,
  { glossary, channel }: SettingsOf,
): Promise<SettingValues> {
  const wide = await settings.all({ glossary });
  return valuesOf(wide, channel === undefined ? {} : await settings.all({ glossary, channel }));
}

/** What holds in a glossary, and in a channel of it, as of all that was set there. */
export type SettingsIn = (channel?: SettingsChannel) => SettingValues;

export function settingsIn(all: readonly StoredSetting[]): SettingsIn {
  const given = new Map<string, Record<string, unknown>>();
  for (const { channel, name, value } of all) {
    const key = keyOf(channel);
    given.set(key, { ...given.get(key), [name]: value });
  }
  const wide = given.get(keyOf(undefined)) ?? {};
  const values = valuesOf(wide);
  return (channel) => {
    const narrow = channel === undefined ? undefined : given.get(keyOf(channel));
    return narrow === undefined ? values : valuesOf(wide, narrow);
  };
}

const keyOf = (channel: SettingsChannel | undefined): string =>
  channel === undefined ? '' : JSON.stringify([channel.workspace, channel.id]);

export type SettingOutcome =
  | { readonly kind: 'set'; readonly name: SettingName }
  | { readonly kind: 'noSuchSetting'; readonly names: readonly SettingName[] }
  | { readonly kind: 'notPerChannel'; readonly name: SettingName }
  | { readonly kind: 'badValue'; readonly name: SettingName; readonly expected: Expected }
  | Again;

/** Sets something; without a value it holds again what held by itself. Every process goes by it within a second. */
export const setSetting = (
  { store, packs: all }: Pick<Team, 'store' | 'packs'>,
  deed: Deed,
  { channel, name, value }: SettingChange,
): Promise<SettingOutcome | NotAllowed> =>
  transactOnce<SettingOutcome | NotAllowed>(store, deed, async (records) => {
    const hindrance = await notAllowed(records, deed, 'admin');
    if (hindrance !== undefined) return hindrance;
    const known = NAMES.find((each) => each === name);
    if (known === undefined) return { kind: 'noSuchSetting', names: NAMES };
    if (channel !== undefined && !SETTINGS[known].perChannel) return { kind: 'notPerChannel', name: known };
    const checked = check(known, value, all);
    if (checked.expected !== undefined) return { kind: 'badValue', name: known, expected: checked.expected };
    await records.changes.bump(deed.glossary);
    await records.settings.set({ glossary: deed.glossary, channel }, known, checked.value);
    const about = { name: known, value: checked.value, channel: channel?.id };
    await noteDeed(records, deed, { did: 'set', about });
    return { kind: 'set', name: known };
  });

interface SettingChange {
  readonly channel?: SettingsOf['channel'];
  readonly name: string;
  readonly value: unknown;
}

/** The value as it is kept, or what it should be. */
function check(
  name: SettingName,
  value: unknown,
  { ids }: Pick<Packs, 'ids'>,
): { readonly value: unknown; readonly expected?: never } | { readonly expected: Expected } {
  if (value === undefined) return { value };
  const { schema, expected } = SETTINGS[name];
  const result = schema.safeParse(value);
  const isRight =
    result.success && !(Array.isArray(result.data) && result.data.some((id) => !ids.includes(id)));
  if (isRight) return { value: result.data };
  return { expected: expected.kind === 'someOf' ? { ...expected, choices: ids } : expected };
}
