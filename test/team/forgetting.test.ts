import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { approve } from '../../src/team/approve.ts';
import { forget } from '../../src/team/forget.ts';
import { publish } from '../../src/team/publish.ts';
import { reject } from '../../src/team/reject.ts';
import { restore } from '../../src/team/restore.ts';
import { suggest } from '../../src/team/suggest.ts';
import { onPostgres } from '../store/on-postgres.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type ATeam, ada, bob, edited, eve, inPacks, root, teamOn } from './a-team.ts';

const widget = { kind: 'concept', id: 'widget', lang: 'en', prefLabel: 'Widget' };
const says = (definition: string) => ({ ...widget, definition });
/** More than are written at once. */
const VERSIONS = 105;
const zoe = { person: 'slack:zoe', isWorkspaceAdmin: false, name: 'Zoë the First' };

/** All that is kept, as text. */
async function kept({ store }: ATeam): Promise<string> {
  const lines: string[] = [];
  for await (const line of store.backup()) lines.push(line);
  return lines.join('\n');
}

/** Zoë's part in two entries, by versions of her own and by suggestions, between those of others. */
async function workOn(team: ATeam): Promise<void> {
  await team.store.people.setRole(team.glossary, zoe.person, 'editor');
  await publish(team, team.by(ada), { data: says('Ada’s.'), base: 0 });
  await publish(team, team.by(zoe), { data: says('Zoë’s.'), base: 1 });
  await team.store.atomically(async ({ changes, revisions }) => {
    const change = await changes.bump(team.glossary);
    const body = (await revisions.newest(team.glossary, 'widget'))?.body;
    const version = { entry: 'widget', change, state: 'published', body, author: ada.person, at: 1 } as const;
    await revisions.addAll(team.glossary, Array(VERSIONS - 2).fill(version));
  });
  const idea = {
    kind: 'entry',
    data: { ...says('A gadget.'), id: 'gadget', prefLabel: 'Gadget' },
    base: 0,
  } as const;
  const made = await suggest(team, team.by(zoe), idea);
  const id = made.kind === 'suggested' ? made.id : '';
  await approve(team, team.by(root), { id, edited: { data: idea.data, base: 0 } });
  const bobs = await suggest(team, team.by(bob), {
    ...idea,
    data: { ...idea.data, definition: 'Bob’s.' },
    base: 1,
  });
  expect(bobs.kind).toBe('suggested');
  const coffee = { ...inPacks(team, 'coffee'), definition: 'A drink.' };
  const rejected = await suggest(team, team.by(zoe), { kind: 'entry', data: coffee, base: 0 });
  await reject(team, team.by(ada), { id: rejected.kind === 'suggested' ? rejected.id : '', reason: 'No.' });
}

function forgettingOn(newTeam: () => Promise<ATeam>): void {
  it('takes the name out of every version and suggestion, and leaves what others wrote', async () => {
    const team = await newTeam();
    await workOn(team);
    expect(await kept(team)).toContain(zoe.name);
    const before = await team.store.revisions.history(team.glossary, 'widget', 1_000);
    const result = await forget(team, team.by(root), { person: zoe.person });
    expect(result).toEqual({ kind: 'forgotten', entries: ['widget', 'gadget'] });
    const text = await kept(team);
    expect(text).not.toContain(zoe.name);
    expect(text).not.toContain(zoe.person);
    const after = await team.store.revisions.history(team.glossary, 'widget', 1_000);
    expect(after).toHaveLength(before.length + 1);
    // Nothing else is different.
    const others = (versions: typeof before) =>
      versions.map(({ body, author, ...rest }) => ({
        ...rest,
        author: author === zoe.person ? undefined : author,
        body: JSON.stringify(body).replace(`,"${zoe.name}"`, ''),
      }));
    expect(others(after.slice(1))).toEqual(others(before));
    const { glossary } = await team.overlays.of(team.glossary);
    expect(glossary.entry('widget')?.contributors).toEqual(['Ada']);
    expect(glossary.entry('gadget')?.contributors).toEqual(['Root']);
  });

  it('is done anew where it was cut off', async () => {
    const team = await newTeam();
    await workOn(team);
    for (const times of [0, 1, 2]) {
      let left = times;
      const atomically: Store['atomically'] = async (work) => {
        if (left-- === 0) throw new Error('killed');
        return team.store.atomically(work);
      };
      const dying = { ...team, store: { ...team.store, atomically } };
      await expect(forget(dying, team.by(root), { person: zoe.person })).rejects.toThrow('killed');
      expect(await kept(team)).toContain(zoe.person);
    }
    await forget(team, team.by(root), { person: zoe.person });
    expect(await kept(team)).not.toContain(zoe.name);
    const { glossary } = await team.overlays.of(team.glossary);
    expect(glossary.entry('widget')?.contributors).toEqual(['Ada']);
  });

  it('takes out what is published meanwhile, and what two who go at once wrote together', async () => {
    const team = await newTeam();
    await workOn(team);
    const results = await Promise.all([
      forget(team, team.by(zoe), { person: zoe.person }),
      forget(team, team.by(ada), { person: ada.person }),
      publish(team, team.by(root), { data: says('Meanwhile.'), base: VERSIONS }),
      publish(team, team.by(root), { data: says('Meanwhile, too.'), base: VERSIONS + 1 }),
    ]);
    expect(results.map(({ kind }) => kind).slice(0, 2)).toEqual(['forgotten', 'forgotten']);
    const text = await kept(team);
    expect(text).not.toContain(zoe.name);
    const { glossary } = await team.overlays.of(team.glossary);
    expect(glossary.entry('widget')?.contributors).not.toContain('Ada');
    const versions = await team.store.revisions.history(team.glossary, 'widget', 1_000);
    expect(JSON.stringify(versions)).not.toContain('"Ada"');
  });
}

describe('forgetting a person, in a SQLite file,', () =>
  forgettingOn(async () => teamOn(await open(join(await temporaryFolder(), 'differentia.db')))));

onPostgres((server) => {
  describe('forgetting a person, in a PostgreSQL database,', () =>
    forgettingOn(async () => teamOn(await open(await server().newAddress()))));
});

describe('forgetting a person', () => {
  const newTeam = async () => teamOn(await open(join(await temporaryFolder(), 'differentia.db')));

  it('doesn’t take those for theirs whose names a pack has, or who came with something else', async () => {
    const team = await newTeam();
    // The pack's tea is by an Ada.
    const nameless = { person: 'slack:nameless', isWorkspaceAdmin: false };
    await team.store.people.setRole(team.glossary, nameless.person, 'editor');
    const tea = { ...edited(inPacks(team, 'tea')), definition: 'Leaves.' };
    await publish(team, team.by(nameless), { data: tea, base: 0 });
    await publish(team, team.by(root), { data: says('One.'), base: 0 });
    await publish(team, team.by(nameless), { data: says('Two.'), base: 1 });
    await restore(team, team.by(nameless), { entry: 'widget', number: 1, base: 2 });
    expect(await forget(team, team.by(nameless), { person: nameless.person })).toEqual({
      kind: 'forgotten',
      entries: [],
    });
    const { glossary } = await team.overlays.of(team.glossary);
    expect([glossary.entry('tea')?.contributors, glossary.entry('widget')?.contributors]).toEqual([
      ['Ada'],
      ['Root'],
    ]);
  });

  it('is for oneself and admins', async () => {
    const team = await newTeam();
    await workOn(team);
    const before = await kept(team);
    expect(await forget(team, team.by(eve), { person: zoe.person })).toMatchObject({ kind: 'notAllowed' });
    expect(await kept(team)).toBe(before);
  });
});
