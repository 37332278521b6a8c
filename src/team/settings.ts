import { z } from 'zod';
import { lang, slug } from '../glossary/fields.ts';
import type { Records } from '../store/store.ts';
import type { SettingsOf } from '../store/team/settings.ts';
import type { Deed } from './actor.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import type { Team } from './team.ts';
import { transact } from './transact.ts';

interface Setting<T> {
  readonly schema: z.ZodType<T>;
  /** What holds where nobody has set it. */
  readonly fallback: T;
  /** Whether a channel may have its own. */
  readonly perChannel: boolean;
}

const setting = <T>(schema: z.ZodType<T>, fallback: T, perChannel = false): Setting<T> => ({
  schema,
  fallback,
  perChannel,
});

/** What there is to set. */
export const SETTINGS = {
  /** Whether the bot answers explicit questions for a difference that nobody put to it. */
  unasked: setting(z.boolean(), true, true),
  /** Whether the answer to a command is shown to all, rather than to the asker alone. */
  share: setting(z.boolean(), false, true),
  /** The language that the bot itself speaks. */
  lang: setting(lang, 'en', true),
  /** The packs that the team has turned on; nothing stands for all. */
  packs: setting(z.array(slug).max(50).nullable(), null),
  suggesting: setting(z.enum(['everyone', 'editors']), 'everyone'),
  /** How many suggestions a person may make within a day; editors as many as they like. */
  suggestionsPerDay: setting(z.int().min(0).max(1_000), 20),
  reportsPerDay: setting(z.int().min(0).max(1_000), 10),
} as const;

type SettingName = keyof typeof SETTINGS;
export type SettingValues = {
  readonly [Name in SettingName]: z.infer<(typeof SETTINGS)[Name]['schema']>;
};

const NAMES = Object.keys(SETTINGS) as SettingName[];

/** What holds at a place: what is set for the channel, else for the glossary, else what holds by itself. */
export async function settingsAt(
  { settings }: Pick<Records, 'settings'>,
  { glossary, channel }: SettingsOf,
): Promise<SettingValues> {
  const wide = await settings.all({ glossary });
  const narrow = channel === undefined ? {} : await settings.all({ glossary, channel });
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

export type SettingOutcome =
  | { readonly kind: 'set'; readonly name: SettingName }
  | { readonly kind: 'noSuchSetting'; readonly names: readonly SettingName[] }
  | { readonly kind: 'notPerChannel'; readonly name: SettingName }
  | { readonly kind: 'badValue'; readonly name: SettingName; readonly fallback: unknown };

/** Sets something; without a value it holds again what held by itself. */
export const setSetting = (
  { store }: Pick<Team, 'store'>,
  deed: Deed,
  { channel, name, value }: SettingChange,
): Promise<SettingOutcome | NotAllowed> =>
  transact<SettingOutcome | NotAllowed>(store, async (records) => {
    const hindrance = await notAllowed(records, deed, 'admin');
    if (hindrance !== undefined) return hindrance;
    const known = NAMES.find((each) => each === name);
    if (known === undefined) return { kind: 'noSuchSetting', names: NAMES };
    const { schema, perChannel, fallback } = SETTINGS[known];
    if (channel !== undefined && !perChannel) return { kind: 'notPerChannel', name: known };
    const result = value === undefined ? { success: true, data: undefined } : schema.safeParse(value);
    if (!result.success) return { kind: 'badValue', name: known, fallback };
    await records.settings.set({ glossary: deed.glossary, channel }, known, result.data);
    return { kind: 'set', name: known };
  });

interface SettingChange {
  readonly channel?: SettingsOf['channel'];
  readonly name: string;
  readonly value: unknown;
}
