import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Deed } from '../../src/team/actor.ts';
import { eraseGone } from '../../src/team/erase-gone.ts';
import { exportOwn } from '../../src/team/export-own.ts';
import { undoImport } from '../../src/team/importing/undo.ts';
import { link, offerLink, unlink } from '../../src/team/link.ts';
import { openTeam } from '../../src/team/open-team.ts';
import { Places } from '../../src/team/places.ts';
import { publish } from '../../src/team/publish.ts';
import { restore } from '../../src/team/restore.ts';
import { setSetting } from '../../src/team/settings.ts';
import { hide, remove } from '../../src/team/take-away.ts';
import type { Team } from '../../src/team/team.ts';
import { openAt } from '../store/open-at.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ALL_WELL, edited, NOON, root } from './a-team.ts';
import { expectSeen } from './proof-apart-seen.ts';
import { entryOf, IDS, PACK_IDS, type PlainGlossary, packs, World } from './proof-apart-world.ts';
import { RULES } from './rules.ts';

const WORKSPACES = ['slack:T1', 'slack:T2', 'discord:3'];

const DEEDS = [
  ...(['publish', 'publish', 'publish', 'publish', 'hide', 'remove', 'restore', 'import', 'undo'] as const),
  ...(['link', 'unlink', 'packs', 'erase', 'ask', 'ask', 'ask'] as const),
];

const step = fc.record({
  what: fc.constantFrom(...DEEDS),
  workspace: fc.constantFrom(...WORKSPACES),
  other: fc.constantFrom(...WORKSPACES),
  id: fc.constantFrom(...IDS),
  ids: fc.subarray(IDS, { minLength: 1, maxLength: 4 }),
  packs: fc.option(fc.subarray(PACK_IDS)),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Teams on one store, beside what they should see. */
interface Teams {
  readonly team: Team;
  readonly places: Places;
  readonly world: World;
}

/** Who does it is named after the glossary, too. */
const byRoot = (glossary: string, { mark }: PlainGlossary): Deed & { readonly actor: Actor } => ({
  glossary,
  actor: { ...root, name: `Root ${mark}` },
  at: NOON,
});

/** Does it, in the store and in the plain lists. Where the rules refuse it, nothing is to be seen of it. */
async function take({ team, places, world }: Teams, { what, workspace, other, id, ids, packs: on }: Step) {
  const glossary = await team.store.glossaries.of(workspace, NOON);
  const plain = world.of(workspace, glossary);
  const versions = plain.of(id);
  const deed = byRoot(glossary, plain);
  const base = versions.length;

  switch (what) {
    case 'publish': {
      const entry = entryOf(id, plain.mark, world.nextVersion());
      const outcome = await publish(team, deed, { data: edited(entry), base });
      if (outcome.kind === 'published') versions.push({ stamp: stampIn(entry) });
      return;
    }
    case 'hide':
      if ((await hide(team, deed, { entry: id, base })).kind === 'hidden') versions.push('hidden');
      return;
    case 'remove':
      if ((await remove(team, deed, { entry: id, base })).kind === 'removed') versions.push('deleted');
      return;
    case 'restore': {
      const earlier = versions.at(-2);
      if (earlier === undefined) return;
      const outcome = await restore(team, deed, { entry: id, number: base - 1, base });
      if (['published', 'hidden', 'removed'].includes(outcome.kind)) versions.push(earlier);
      return;
    }
    case 'import': {
      const entries = ids.map((each) => entryOf(each, plain.mark, world.nextVersion()));
      const outcome = await RULES.import(team, deed, entries);
      if (outcome.kind !== 'imported' || outcome.added + outcome.changed === 0) return;
      const done: string[] = [];
      for await (const each of team.store.revisions.ofOrigin(glossary, `import ${outcome.id}`)) {
        const entry = entries.find((one) => one.id === each.entry);
        if (entry === undefined) throw new Error(each.entry);
        plain.of(each.entry).push({ stamp: stampIn(entry) });
        done.push(`${each.entry} ${each.number}`);
      }
      plain.imports.push({ id: outcome.id, entries: done });
      return;
    }
    case 'undo': {
      const imported = plain.imports.pop();
      if (imported === undefined) return;
      const outcome = await undoImport(team, deed, imported.id);
      expect(outcome.kind).toBe('undone');
      for (const each of imported.entries) {
        const [entry = '', number] = each.split(' ');
        const all = plain.of(entry);
        if (all.length === Number(number)) all.push(all.at(-2) ?? 'deleted');
      }
      return;
    }
    case 'link': {
      if (workspace === other) return;
      const theirs = await team.store.glossaries.of(other, NOON);
      const offer = await offerLink(team, byRoot(theirs, world.of(other, theirs)));
      const code = offer.kind === 'code' ? offer.code : '';
      const outcome = await link(team, deed, { workspace, code });
      expect(outcome.kind).toBe(theirs === glossary ? 'linkedAlready' : 'linked');
      world.link(workspace, other);
      return;
    }
    case 'unlink':
      await unlink(team, deed, workspace);
      world.unlink(workspace);
      return;
    case 'packs':
      expect((await setSetting(team, deed, { name: 'packs', value: on })).kind).toBe('set');
      plain.packs = on;
      return;
    case 'erase':
      await team.store.glossaries.setGone(workspace, NOON - 1);
      expect(await eraseGone(team, { ...ALL_WELL, graceDays: 0, at: NOON })).toEqual([workspace]);
      world.erase(workspace);
      return;
    case 'ask':
      await check({ team, places, world }, workspace);
  }
}

const stampIn = ({
  tags: [tag = ''],
  points,
}: {
  tags: readonly string[];
  points: readonly string[];
}): string => /of (\S+)\.$/.exec(points[0] ?? '')?.[1] ?? tag;

/** Asks in a workspace, and compares. */
async function check({ team, places, world }: Teams, workspace: string): Promise<void> {
  const { glossary = '', resources } = await places.at({ workspace, channel: 'c', outsiders: false }, NOON);
  expect(glossary).toBe(await team.store.glossaries.of(workspace, NOON));
  const plain = world.of(workspace, glossary);
  const { overlay } = await team.overlays.at(glossary);
  expectSeen(resources, overlay, plain, world);
  const exported = await exportOwn(team, byRoot(glossary, plain));
  const own = exported.kind === 'entries' ? exported.entries.map(({ id }) => id) : [];
  expect(own).toEqual(IDS.filter((id) => plain.isOwn(id)).sort());
}

describe('whatever is done in several workspaces', () => {
  it('a question is answered from what its own glossary has, and never from another’s', {
    timeout: 60_000,
  }, async () => {
    const folder = await temporaryFolder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 40 }),
        // So little that one overlay at a time is held, and enough for all.
        fc.constantFrom(0.000_001, 64),
        async (steps, megabytes) => {
          const store = await openAt(join(folder, `${run++}.db`));
          const team = openTeam(store, packs, megabytes);
          const teams = { team, places: new Places(team), world: new World() };
          try {
            for (const each of steps) await take(teams, each);
            for (const workspace of WORKSPACES) await check(teams, workspace);
          } finally {
            await team.overlays.close();
            await store.close();
          }
        },
      ),
      // A failure is told of even where it takes long to make it small.
      { numRuns: 12, interruptAfterTimeLimit: 20_000 },
    );
  });
});
