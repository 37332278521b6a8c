import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/store/team/glossaries.ts';
import { approve } from '../../src/team/approve.ts';
import { erase } from '../../src/team/erase.ts';
import { eraseGone } from '../../src/team/erase-gone.ts';
import { forget } from '../../src/team/forget.ts';
import { link, offerLink, unlink } from '../../src/team/link.ts';
import { setBlocked, setRole } from '../../src/team/manage-people.ts';
import { publish } from '../../src/team/publish.ts';
import { standingOf } from '../../src/team/roles.ts';
import { SETTINGS, setSetting, settingsAt } from '../../src/team/settings.ts';
import { suggest } from '../../src/team/suggest.ts';
import { ALL_WELL, type ATeam, ada, aTeam, bob, edited, eve, inPacks, NOON, root, teamOn } from './a-team.ts';

const DAY = 24 * 60 * 60 * 1000;
const widget = { kind: 'concept', lang: 'en', prefLabel: 'Widget', definition: 'A thing that turns.' };
const standing = ({ store, glossary }: ATeam, actor = root) => standingOf(store, glossary, actor);

describe('roles', () => {
  it('are given and taken by admins, who are the workspace’s own as long as there is no other', async () => {
    const team = await aTeam();
    expect([await standing(team), await standing(team, ada), await standing(team, bob)]).toEqual([
      'admin',
      'editor',
      'anyone',
    ]);
    const toBob = { person: bob.person, role: 'admin' } as const;
    expect(await setRole(team, team.by(ada), toBob)).toEqual({
      kind: 'notAllowed',
      needs: 'admin',
      who: [],
      orWorkspaceAdmins: true,
    });
    expect(await setRole(team, team.by(root), toBob)).toEqual({ kind: 'set' });
    expect([await standing(team), await standing(team, bob)]).toEqual(['anyone', 'admin']);
    expect(await setRole(team, team.by(root), toBob)).toMatchObject({
      who: ['slack:bob'],
      orWorkspaceAdmins: false,
    });
    expect(await setRole(team, team.by(bob), { person: bob.person, role: undefined })).toEqual({
      kind: 'set',
      before: 'admin',
    });
    expect(await standing(team)).toBe('admin');
  });

  it('keep somebody from being blocked', async () => {
    const team = await aTeam();
    const blocking = { person: ada.person, isBlocked: true };
    expect(await setBlocked(team, team.by(ada), blocking)).toMatchObject({
      kind: 'notAllowed',
      needs: 'admin',
    });
    expect(await setBlocked(team, team.by(root), blocking)).toEqual({ kind: 'hasRole', role: 'editor' });
    await setRole(team, team.by(root), { person: ada.person, role: undefined });
    expect(await setBlocked(team, team.by(root), blocking)).toEqual({ kind: 'set' });
    expect(await team.store.people.blocked(team.glossary)).toEqual(['slack:ada']);
  });
});

describe('settings', () => {
  const channel = { workspace: 'slack:T1', id: 'C1' };

  it('hold for a channel, else for the glossary, else by themselves', async () => {
    const team = await aTeam();
    const { store, glossary } = team;
    const here = () => settingsAt(store, { glossary, channel });
    expect(await here()).toEqual(
      Object.fromEntries(Object.entries(SETTINGS).map(([name, { fallback }]) => [name, fallback])),
    );
    await setSetting(team, team.by(root), { name: 'unasked', value: false });
    expect(await here()).toMatchObject({ unasked: false, share: false });
    await setSetting(team, team.by(root), { channel, name: 'unasked', value: true });
    expect(await here()).toMatchObject({ unasked: true });
    expect(await settingsAt(store, { glossary })).toMatchObject({ unasked: false });
    await setSetting(team, team.by(root), { channel, name: 'unasked', value: undefined });
    expect(await here()).toMatchObject({ unasked: false });
  });

  it('are set by admins, if there is such a one, with a value that it can have', async () => {
    const team = await aTeam();
    const result = (name: string, value: unknown, at?: typeof channel) =>
      setSetting(team, team.by(root), { name, value, ...(at && { channel: at }) });
    expect(await setSetting(team, team.by(ada), { name: 'share', value: true })).toMatchObject({
      kind: 'notAllowed',
    });
    expect(await result('colour', 'red')).toMatchObject({
      kind: 'noSuchSetting',
      names: expect.arrayContaining(['share']),
    });
    expect(await result('toString', 'red')).toMatchObject({ kind: 'noSuchSetting' });
    expect(await result('share', 'yes')).toEqual({
      kind: 'badValue',
      name: 'share',
      expected: { kind: 'yesNo' },
    });
    expect(await result('lang', 'tlh')).toMatchObject({
      kind: 'badValue',
      expected: { kind: 'oneOf', choices: expect.arrayContaining(['asker', 'en']) },
    });
    expect(await result('packs', ['sample', 'simple'])).toMatchObject({
      kind: 'badValue',
      expected: { kind: 'someOf', choices: ['sample'] },
    });
    expect(await result('suggesting', 'editors', channel)).toEqual({
      kind: 'notPerChannel',
      name: 'suggesting',
    });
    expect(await result('packs', ['sample'])).toEqual({ kind: 'set', name: 'packs' });
  });

  it('leave out what an earlier version allowed', async () => {
    const team = await aTeam();
    await team.store.settings.set({ glossary: team.glossary }, 'suggesting', 'nobody');
    await team.store.settings.set({ glossary: team.glossary }, 'gone', 1);
    const { suggesting, ...others } = await settingsAt(team.store, { glossary: team.glossary });
    expect([suggesting, 'gone' in others]).toEqual(['everyone', false]);
  });
});

describe('one glossary for several workspaces', () => {
  const two = async () => {
    const team = await aTeam();
    return { team, other: await teamOn(team.store, team.packs, 'discord:G1') };
  };

  it('is linked by an admin of each side, with a code that is good once', async () => {
    const { team, other } = await two();
    expect(await offerLink(team, team.by(ada))).toMatchObject({ kind: 'notAllowed', needs: 'admin' });
    const offer = await offerLink(team, team.by(root));
    const code = offer.kind === 'code' ? offer.code : '';
    expect(code).toMatch(/^[2-9a-z]{5}-[2-9a-z]{5}$/);
    const taking = { workspace: 'discord:G1', code: ` ${code.toUpperCase()} ` };
    expect(await link(other, other.by(ada), taking)).toMatchObject({ kind: 'notAllowed' });
    expect(await link(team, team.by(root), { ...taking, workspace: 'slack:T1' })).toEqual({
      kind: 'linkedAlready',
    });
    expect(await link(other, other.by(root), taking)).toEqual({
      kind: 'linked',
      glossary: team.glossary,
      workspaces: ['slack:T1', 'discord:G1'],
    });
    expect(await team.store.glossaries.of('discord:G1', NOON)).toBe(team.glossary);
    expect(await link(other, other.by(root), taking)).toEqual({ kind: 'badCode' });
    expect(await unlink(team, team.by(eve), 'discord:G1')).toMatchObject({ kind: 'notAllowed' });
    expect(await unlink(team, team.by(root), 'discord:G1')).toEqual({
      kind: 'unlinked',
      glossary: other.glossary,
    });
  });

  it('takes no code that is too old or that nobody made, and keeps none as it is', async () => {
    const { team, other } = await two();
    const offer = await offerLink(team, team.by(root));
    const code = offer.kind === 'code' ? offer.code : '';
    const lines = [];
    for await (const line of team.store.backup()) lines.push(line);
    expect(lines.join('\n')).not.toContain(code.replace('-', ''));
    for (const wrong of ['', 'aaaaa-aaaaa', '\u0000'])
      expect(await link(other, other.by(root), { workspace: 'discord:G1', code: wrong })).toEqual({
        kind: 'badCode',
      });
    const late = other.by(root, { at: NOON + 11 * 60 * 1000 });
    expect(await link(other, late, { workspace: 'discord:G1', code })).toEqual({ kind: 'badCode' });
    // Nothing was changed, and nothing is kept of it.
    expect(await team.store.changes.count(linksOf('discord:G1'))).toBe(0);
  });
});

describe('forgetting', () => {
  it('takes a person’s name out of what they wrote, which stays', async () => {
    const team = await aTeam();
    await publish(team, team.by(ada), { data: { ...widget, id: 'widget' }, base: 0 });
    const suggestion = { kind: 'entry', data: { ...widget, prefLabel: 'Gadget' }, base: 0 } as const;
    const suggested = await suggest(team, team.by(ada), suggestion);
    const { id } = suggested as { id: string };
    await approve(team, team.by(root), { id, edited: { data: { ...widget, prefLabel: 'Gadget' }, base: 0 } });
    const tea = { ...edited(inPacks(team, 'tea')), definition: 'A namesake’s.' };
    await publish(team, team.by({ ...root, name: 'Somebody' }), { data: tea, base: 0 });
    const who = { person: ada.person, name: 'Ada' };
    expect(await forget(team, team.by(bob), who)).toMatchObject({ kind: 'notAllowed', needs: 'admin' });
    const result = await forget(team, team.by(ada), who);
    expect(result).toEqual({ kind: 'forgotten', entries: ['widget', 'gadget'] });
    const { glossary } = await team.overlays.of(team.glossary);
    expect(glossary.entry('widget')?.contributors).toEqual([]);
    expect(glossary.entry('gadget')?.contributors).toEqual(['Root']);
    // Ada of the pack is somebody else.
    expect(glossary.entry('tea')?.contributors).toEqual(['Ada', 'Somebody']);
    const versions = await team.store.revisions.history(team.glossary, 'widget', 9);
    expect(versions.map(({ author }) => author)).toEqual([undefined, undefined]);
    expect(await standing(team, ada)).toBe('anyone');
  });

  it('erases a workspace at once, if the operator says so', async () => {
    const team = await aTeam();
    const { store } = team;
    await publish(team, team.by(ada), { data: widget, base: 0 });
    expect(await erase(team, team.by(root), 'slack:T1')).toEqual({ kind: 'operatorOnly' });
    expect((await team.overlays.of(team.glossary)).glossary.entry('widget')).toBeDefined();
    const operator = { person: 'cli:operator', isWorkspaceAdmin: false, isOperator: true };
    expect(await erase(team, team.by(operator), 'slack:T1')).toEqual({
      kind: 'erased',
      workspace: 'slack:T1',
    });
    expect(await store.glossaries.known(9)).toEqual([]);
    expect((await team.overlays.of(team.glossary)).glossary.entry('widget')).toBeUndefined();
  });

  it('erases a workspace once it has been gone for the days of grace, unless it came back', async () => {
    const team = await aTeam();
    const { store } = team;
    for (const workspace of ['slack:T2', 'slack:T3']) await store.glossaries.of(workspace, NOON);
    await store.glossaries.setGone('slack:T1', NOON);
    await store.glossaries.setGone('slack:T2', NOON);
    await store.glossaries.setGone('slack:T2', undefined);
    await store.glossaries.setGone('slack:T3', NOON + 5 * DAY);
    await publish(team, team.by(ada), { data: widget, base: 0 });
    expect(await eraseGone(team, { ...ALL_WELL, graceDays: 30, at: NOON + 29 * DAY })).toEqual([]);
    expect(await eraseGone(team, { ...ALL_WELL, graceDays: 30, at: NOON + 31 * DAY })).toEqual(['slack:T1']);
    expect(await store.revisions.newest(team.glossary, 'widget')).toBeUndefined();
    await expect(publish(team, team.by(root), { data: widget, base: 0 })).rejects.toMatchObject({
      name: 'StoreError',
    });
    expect(await store.changes.count(team.glossary)).toBe(0);
  });
});
