import type { Actor, Deed } from '../../../src/team/actor.ts';
import { ask, miss } from '../../../src/team/ask.ts';
import { DAY } from '../../../src/team/day.ts';
import { publish } from '../../../src/team/publish.ts';
import { report } from '../../../src/team/report.ts';
import { count } from '../../../src/team/statistics.ts';
import { suggest } from '../../../src/team/suggest.ts';
import type { Team } from '../../../src/team/team.ts';
import { setOwner } from '../../../src/team/verification.ts';
import { versionOf } from '../../../src/team/version.ts';

export const GRACE: Actor = {
  person: 'slack:U0GRACE',
  isWorkspaceAdmin: false,
  isOperator: true,
  name: 'Grace',
};
const LINUS: Actor = { person: 'slack:U0LINUS', isWorkspaceAdmin: false, name: 'Linus' };

/** A team's glossary, and what people do to it. */
export interface World {
  readonly team: Team;
  readonly glossary: string;
  by(actor: Actor, at?: number): Deed;
  /** What the team sees under an id, with some of its fields changed, and the version that it is. */
  changed(id: string, fields: object): Promise<{ data: Record<string, unknown>; base: number }>;
}

export async function worldOf(team: Team, workspace: string): Promise<World> {
  const glossary = await team.store.glossaries.of(workspace, 1);
  return {
    team,
    glossary,
    by: (actor, at = Date.now()) => ({ glossary, actor, at }),
    async changed(id, fields) {
      const { packs } = await team.overlays.at(glossary);
      const { entry, number } = await versionOf(team.store, packs.glossary, glossary, id);
      return { data: { ...entry, ...fields }, base: number };
    },
  };
}

/** Somebody suggests that an entry be another. @returns the suggestion's id. */
export async function suggestChange(
  world: World,
  id: string,
  fields: object,
  reason?: string,
): Promise<string> {
  const made = await suggest(world.team, world.by(LINUS), {
    kind: 'entry',
    ...(await world.changed(id, fields)),
    reason,
  });
  if (made.kind !== 'suggested') throw new Error(`it was not suggested: ${JSON.stringify(made)}`);
  return made.id;
}

/** An editor changes an entry. */
export async function publishChange(world: World, id: string, fields: object): Promise<void> {
  const done = await publish(world.team, world.by(GRACE), await world.changed(id, fields));
  if (done.kind !== 'published') throw new Error(`it was not published: ${JSON.stringify(done)}`);
}

/** Somebody wants a term, in some words. */
export async function want(world: World, text: string, words: string): Promise<void> {
  await miss(world.team, { glossary: world.glossary, text, at: Date.now() });
  await ask(world.team, world.by(LINUS), { text, words, isNamed: true, tell: true });
}

export const reportWrong = (world: World, entry: string, reason: string) =>
  report(world.team, world.by(LINUS), { entry, reason });

/** An entry should have been looked at by yesterday. */
export const letLapse = (world: World, entry: string) =>
  setOwner(world.team, world.by(GRACE, Date.now() - 200 * DAY), {
    entry,
    responsibility: { owner: LINUS.person, due: Date.now() - DAY },
  });

/** A month in which people asked every day, on most of them more than on the one before. */
export async function askForAMonth({ team, glossary }: World, entries: readonly string[]): Promise<void> {
  for (let day = 0; day < 30; day++) {
    const at = Date.now() - day * DAY;
    const entry = entries[day % entries.length];
    const answered = Array.from({ length: 3 + ((30 - day) % 7) }, () => ({ what: 'answered' as const }));
    const unanswered = Array.from({ length: day % 3 }, () => ({ what: 'unanswered' as const }));
    await count(team, { glossary, at, all: [...answered, ...unanswered, { what: 'asked', entry }] });
  }
}
