import type { Kysely } from 'kysely';
import type { Settings, SettingsOf } from '../../team/settings.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';

export const sqlSettings = (database: Kysely<Schema>): Settings => ({
  async all(of) {
    const { glossary, workspace, channel } = placeOf(of);
    const rows = await database
      .selectFrom('settings')
      .where('glossary', '=', glossary)
      .where('workspace', '=', workspace)
      .where('channel', '=', channel)
      .select(['name', 'value'])
      .execute();
    return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value)]));
  },

  async everywhere(glossary) {
    const rows = await database
      .selectFrom('settings')
      .where('glossary', '=', kept(glossary))
      .orderBy('workspace')
      .orderBy('channel')
      .orderBy('name')
      .select(['workspace', 'channel', 'name', 'value'])
      .execute();
    return rows.map(({ workspace, channel, name, value }) => ({
      ...((workspace !== '' || channel !== '') && { channel: { workspace, id: channel } }),
      name,
      value: JSON.parse(value),
    }));
  },

  async set(of, name, data) {
    const place = placeOf(of);
    const value = JSON.stringify(data) as string | undefined;
    if (value === undefined)
      await database
        .deleteFrom('settings')
        .where('glossary', '=', place.glossary)
        .where('workspace', '=', place.workspace)
        .where('channel', '=', place.channel)
        .where('name', '=', kept(name))
        .execute();
    else
      await database
        .insertInto('settings')
        .values({ ...place, name: kept(name), value })
        .onConflict((conflict) =>
          conflict.columns(['glossary', 'workspace', 'channel', 'name']).doUpdateSet({ value }),
        )
        .execute();
  },
});

const placeOf = ({ glossary, channel }: SettingsOf) => ({
  glossary: kept(glossary),
  workspace: kept(channel?.workspace ?? ''),
  channel: kept(channel?.id ?? ''),
});
