import type { Resources } from '../../src/answer/resources.ts';
import { openGlossary } from './open-glossary.ts';
import type { Setting } from './setting.ts';
import { whichWorkspace } from './which-workspace.ts';
import { withTeam } from './with-team.ts';

/** Which glossary is asked: the packs alone, or with what a workspace has laid over them. */
export interface SeenOptions {
  readonly data: readonly string[];
  readonly workspace?: string;
}

/** What answers are made from at the moment. */
export type Seen = () => Promise<Resources>;

/** Lends out what answers are made from. Nothing is counted, and no workspace begins by being asked. */
export async function withSeen<T>(
  setting: Setting,
  { data, workspace }: SeenOptions,
  work: (seen: Seen) => Promise<T>,
): Promise<T> {
  if (workspace === undefined) {
    const resources = await openGlossary(data, setting.shippedPacks, setting.streams);
    return work(async () => resources);
  }
  return withTeam(setting, { data, use: 'looks' }, async ({ store, overlays }) => {
    const { glossary } = await whichWorkspace(store, { workspace }, false);
    return work(() => overlays.of(glossary));
  });
}
