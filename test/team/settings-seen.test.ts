import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/messages/messages.ts';
import { Packs } from '../../src/team/packs.ts';
import { publish } from '../../src/team/publish.ts';
import { setSetting, settingsAt } from '../../src/team/settings.ts';
import { suggest } from '../../src/team/suggest.ts';
import { vote } from '../../src/team/vote.ts';
import { packOf } from '../glossary/builders.ts';
import { concept } from '../sample-glossary.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type ATeam, ada, aTeam, bob, root, teamOn } from './a-team.ts';

const channel = { workspace: 'slack:T1', id: 'C1' };

/** Two packs, of which the second says something else of tea. */
const twoPacks = () =>
  new Packs(
    [
      packOf([concept('tea', 'Tea'), concept('coffee', 'Coffee')], { id: 'drinks' }),
      packOf([concept('tea', 'Tea', { definition: 'A meal.' }), concept('scone', 'Scone')], { id: 'meals' }),
    ],
    english,
  );

const turnOn = (team: ATeam, packs: readonly string[] | null) =>
  setSetting(team, team.by(root), { name: 'packs', value: packs });
const seen = async ({ overlays, glossary }: ATeam) => {
  const { resources } = (await overlays.at(glossary)).overlay;
  return [...resources.glossary.concepts()].map(({ id, definition }) => `${id}: ${definition}`).sort();
};

describe('what a team has set', () => {
  it('comes with what it sees, for all of the glossary and for each channel', async () => {
    const team = await aTeam();
    const at = async (place?: typeof channel) => (await team.overlays.at(team.glossary)).settingsAt(place);
    expect(await at()).toEqual(await settingsAt(team.store, team));
    await setSetting(team, team.by(root), { name: 'unasked', value: false });
    await setSetting(team, team.by(root), { channel, name: 'share', value: true });
    for (const place of [undefined, channel, { ...channel, id: 'C2' }, { ...channel, workspace: 'slack:T2' }])
      expect(await at(place)).toEqual(await settingsAt(team.store, { ...team, channel: place }));
    expect(await at(channel)).toMatchObject({ unasked: false, share: true });
    await setSetting(team, team.by(root), { channel, name: 'share', value: undefined });
    expect(await at(channel)).toMatchObject({ unasked: false, share: false });
  });

  it('is soon known to another process', async () => {
    const file = join(await temporaryFolder(), 'differentia.db');
    const [here, there] = [await teamOn(await open(file)), await teamOn(await open(file))];
    const isUnasked = async () => (await here.overlays.at(here.glossary)).settingsAt(channel).unasked;
    expect(await isUnasked()).toBe(true);
    await setSetting(there, there.by(root), { channel, name: 'unasked', value: false });
    await expect.poll(isUnasked).toBe(false);
  });

  it('reads nothing anew but what was set', async () => {
    const team = await aTeam();
    await publish(team, team.by(ada), { data: { ...concept('widget', 'Widget') }, base: 0 });
    const { overlay } = await team.overlays.at(team.glossary);
    await setSetting(team, team.by(root), { name: 'share', value: true });
    expect((await team.overlays.at(team.glossary)).overlay).toBe(overlay);
  });
});

describe('the packs that a team has turned on', () => {
  it('are all that lies under its own entries', async () => {
    const team = await aTeam(twoPacks());
    await publish(team, team.by(ada), {
      data: { ...concept('scone', 'Scone'), definition: 'Ours.' },
      base: 0,
    });
    expect(await seen(team)).toEqual(['coffee: Coffee is a thing.', 'scone: Ours.', 'tea: A meal.']);
    await turnOn(team, ['drinks']);
    expect(await seen(team)).toEqual(['coffee: Coffee is a thing.', 'scone: Ours.', 'tea: Tea is a thing.']);
    expect((await team.overlays.at(team.glossary)).packs.lookup.find('scone').matches).toEqual([]);
    await turnOn(team, []);
    expect(await seen(team)).toEqual(['scone: Ours.']);
    await turnOn(team, null);
    expect(await seen(team)).toEqual(['coffee: Coffee is a thing.', 'scone: Ours.', 'tea: A meal.']);
  });

  it('are shared by teams that turned on the same, whatever is no pack any more', async () => {
    const team = await aTeam(twoPacks());
    const other = { ...team, glossary: await team.store.glossaries.of('slack:T2', 1) };
    await turnOn(team, ['drinks']);
    await team.store.settings.set({ glossary: other.glossary }, 'packs', ['gone', 'drinks']);
    const [one, two] = [await team.overlays.at(team.glossary), await team.overlays.at(other.glossary)];
    expect(two.packs).toBe(one.packs);
    expect(two.overlay).not.toBe(one.overlay);
  });

  it('are those that editors work on', async () => {
    const team = await aTeam(twoPacks());
    await turnOn(team, ['drinks']);
    const related = { ...concept('widget', 'Widget', { related: ['scone'] }) };
    expect(await publish(team, team.by(ada), { data: related, base: 0 })).toMatchObject({ kind: 'faulty' });
    expect(await suggest(team, team.by(bob), { kind: 'entry', data: related, base: 0 })).toMatchObject({
      kind: 'faulty',
    });
    const helpful = { entry: 'scone', isHelpful: true };
    expect(await vote(team, team.by(bob), helpful)).toMatchObject({ kind: 'noSuchEntry' });
    await turnOn(team, ['meals', 'drinks']);
    expect(await publish(team, team.by(ada), { data: related, base: 0 })).toMatchObject({
      kind: 'published',
    });
    expect(await vote(team, team.by(bob), helpful)).toMatchObject({ kind: 'voted' });
  });

  it('are those of now for an editor, though another process has just changed them', async () => {
    const file = join(await temporaryFolder(), 'differentia.db');
    const [here, there] = [
      await teamOn(await open(file), twoPacks()),
      await teamOn(await open(file), twoPacks()),
    ];
    for (const packs of [['drinks'], ['meals'], ['drinks']] as const) {
      await here.overlays.at(here.glossary);
      await turnOn(there, packs);
      // Before anything is heard of it here.
      const data = {
        ...concept('widget', 'Widget', { related: [packs[0] === 'meals' ? 'coffee' : 'scone'] }),
      };
      expect(await publish(here, here.by(ada), { data, base: 0 })).toMatchObject({ kind: 'faulty' });
    }
  });

  it('are made for as long as somebody uses them', () => {
    const packs = twoPacks();
    expect(packs.of(['meals', 'drinks'])).toBe(packs.of(null));
    expect(packs.of(['drinks'])).toBe(packs.of(['gone', 'drinks']));
  });
});
