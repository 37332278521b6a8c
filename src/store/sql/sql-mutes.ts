import type { Kysely } from 'kysely';
import type { Mutes } from '../mutes.ts';
import { kept } from './kept.ts';
import type { Schema } from './schema.ts';

export const sqlMutes = (database: Kysely<Schema>): Mutes => ({
  async has(workspace, channel) {
    const mute = await database
      .selectFrom('mutes')
      .where('workspace', '=', kept(workspace))
      .where('channel', '=', kept(channel))
      .select('at')
      .executeTakeFirst();
    return mute !== undefined;
  },

  async set(workspace, channel, muted, at) {
    const place = { workspace: kept(workspace), channel: kept(channel) };
    if (muted)
      await database
        .insertInto('mutes')
        .values({ ...place, at })
        .onConflict((conflict) => conflict.columns(['workspace', 'channel']).doUpdateSet({ at }))
        .execute();
    else
      await database
        .deleteFrom('mutes')
        .where('workspace', '=', place.workspace)
        .where('channel', '=', place.channel)
        .execute();
  },
});
