import type { Kysely } from 'kysely';
import type { Senses } from '../../team/senses.ts';
import { kept } from '../kept.ts';
import type { Schema } from '../schema.ts';

export const sqlSenses = (database: Kysely<Schema>): Senses => ({
  async prefer(workspace, channel, label, entry) {
    const place = { workspace: kept(workspace), channel: kept(channel), label: kept(label) };
    if (entry === undefined)
      await database
        .deleteFrom('senses')
        .where('workspace', '=', place.workspace)
        .where('channel', '=', place.channel)
        .where('label', '=', place.label)
        .execute();
    else
      await database
        .insertInto('senses')
        .values({ ...place, entry: kept(entry) })
        .onConflict((conflict) =>
          conflict.columns(['workspace', 'channel', 'label']).doUpdateSet({ entry: kept(entry) }),
        )
        .execute();
  },

  async preferred(workspace, channel, label) {
    const sense = await database
      .selectFrom('senses')
      .where('workspace', '=', kept(workspace))
      .where('channel', '=', kept(channel))
      .where('label', '=', kept(label))
      .select('entry')
      .executeTakeFirst();
    return sense?.entry;
  },
});
