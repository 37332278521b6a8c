import { z } from 'zod';
import {
  nameOfSetting,
  type SettingName,
  valueText,
} from '../../../../src/conversation/glossary/settings/setting-words.ts';
import type { Expected } from '../../../../src/team/setting.ts';
import { SETTINGS, setSetting, settingsAt } from '../../../../src/team/settings.ts';
import { type DeskApp, does, shows } from '../route.ts';

/** Something that admins can set. */
export interface ShownSetting {
  readonly name: string;
  readonly label: string;
  readonly value: unknown;
  /** Whether nobody has set it. */
  readonly isUsual: boolean;
  readonly expected: Expected;
  /** What its choices are called, in their order. */
  readonly choices: readonly string[];
  /** What is set for channels, where that is another thing. */
  readonly channels: readonly { readonly workspace: string; readonly id: string; readonly value: string }[];
}

const changeSchema = z.strictObject({
  name: z.string().max(40),
  /** Left out, it holds again what held by itself. */
  value: z.exactOptional(
    z.union([z.boolean(), z.number(), z.string().max(200), z.null(), z.array(z.string().max(120)).max(100)]),
  ),
  channel: z.exactOptional(z.strictObject({ workspace: z.string().max(200), id: z.string().max(200) })),
});

export function settings(app: DeskApp): void {
  shows(app, '/settings', async ({ team, glossary, messages }) => {
    const values = await settingsAt(team.store, { glossary });
    const all = await team.store.settings.everywhere(glossary);
    const shown = (Object.keys(SETTINGS) as SettingName[]).map((name): ShownSetting => {
      const { expected: given } = SETTINGS[name];
      const expected = given.kind === 'someOf' ? { ...given, choices: team.packs.ids } : given;
      const choices = 'choices' in expected ? expected.choices : [];
      const own = all.filter((each) => each.name === name);
      return {
        name,
        label: nameOfSetting(name, messages),
        value: values[name],
        isUsual: own.every(({ channel }) => channel !== undefined),
        expected,
        choices: choices.map((choice) => valueText(choice, messages)),
        channels: own.flatMap(({ channel, value }) =>
          channel === undefined ? [] : [{ ...channel, value: valueText(value, messages) }],
        ),
      };
    });
    return { settings: shown };
  });

  does(app, '/settings', changeSchema, async ({ team, deed, messages }, { name, value, channel }) => {
    const done = await setSetting(team, deed(), { name, value, channel });
    return done.kind === 'set' ? { says: messages.say('settings.done') } : done;
  });
}
