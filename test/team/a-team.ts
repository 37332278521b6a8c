import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Entry } from '../../src/glossary/entry.ts';
import type { Store } from '../../src/store/store.ts';
import type { Actor, Deed } from '../../src/team/actor.ts';
import { openTeam } from '../../src/team/open-team.ts';
import type { Team } from '../../src/team/team.ts';
import { samplePacks } from '../sample-glossary.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Times count from here, so that all of a test is on one day. */
export const NOON = Date.UTC(2026, 10, 23, 12);
export const TODAY = '2026-11-23';

export const ada: Actor = { person: 'slack:ada', isWorkspaceAdmin: false, name: 'Ada' };
export const bob: Actor = { person: 'slack:bob', isWorkspaceAdmin: false, name: 'Bob' };
export const eve: Actor = { person: 'slack:eve', isWorkspaceAdmin: false, name: 'Eve' };
/** Administers the workspace. */
export const root: Actor = { person: 'slack:root', isWorkspaceAdmin: true, name: 'Root' };

export interface ATeam extends Team {
  readonly glossary: string;
  /** A deed of somebody's, each later than the ones before. */
  by(actor: Actor, deed?: Partial<Deed>): Deed;
}

/** A team on a store of its own, whose editor is Ada. */
export async function aTeam(packs = samplePacks): Promise<ATeam> {
  const file = join(await temporaryFolder(), 'differentia.db');
  return teamOn(await open(file), packs);
}

/** A team that a workspace of a store has. */
export async function teamOn(store: Store, packs = samplePacks, workspace = 'slack:T1'): Promise<ATeam> {
  const glossary = await store.glossaries.of(workspace, NOON);
  await store.people.setRole(glossary, ada.person, 'editor');
  const team = openTeam(store, packs);
  onTestFinished(() => team.overlays.close());
  let at = NOON;
  return {
    ...team,
    glossary,
    by: (actor, deed) => ({ glossary, actor, at: at++, ...deed }),
  };
}

/** How upkeep does things that all go well. */
export const ALL_WELL = {
  signal: new AbortController().signal,
  failed(error: unknown): void {
    throw error;
  },
} as const;

/** An entry as the packs have it. */
export const inPacks = ({ packs }: ATeam, id: string): Entry | undefined => packs.of(null).glossary.entry(id);

/** The same without what the glossary keeps by itself. */
export function edited(entry: Entry | undefined): Record<string, unknown> {
  const { updated: _, contributors: __, ...rest } = entry ?? ({} as Entry);
  return rest;
}

/** What is to be told to people, to whom and what. */
export async function notices({ store }: ATeam): Promise<unknown[]> {
  const pending = await store.notices.pending('slack', 100);
  return pending.map(({ person, body }) => ({ person, ...(body as object) }));
}
