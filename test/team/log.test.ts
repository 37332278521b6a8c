import { describe, expect, it } from 'vitest';
import { deedText } from '../../src/messages/deed-text.ts';
import { english } from '../../src/messages/messages.ts';
import type { Deed } from '../../src/team/actor.ts';
import { approve } from '../../src/team/approve.ts';
import { ask } from '../../src/team/ask.ts';
import type { WhatWasDone } from '../../src/team/deeds.ts';
import { erase } from '../../src/team/erase.ts';
import { forget } from '../../src/team/forget.ts';
import { link, offerLink, unlink } from '../../src/team/link.ts';
import { setBlocked, setRole } from '../../src/team/manage-people.ts';
import { publish } from '../../src/team/publish.ts';
import { reject } from '../../src/team/reject.ts';
import { closeReport, report } from '../../src/team/report.ts';
import { answerRequest, declineRequest, mergeRequests } from '../../src/team/requests.ts';
import { restore } from '../../src/team/restore.ts';
import { setSetting } from '../../src/team/settings.ts';
import { suggest } from '../../src/team/suggest.ts';
import { hide, remove } from '../../src/team/take-away.ts';
import { createToken, revokeToken } from '../../src/team/tokens.ts';
import { setOwner, verify } from '../../src/team/verification.ts';
import { concept } from '../sample-glossary.ts';
import { type ATeam, ada, aTeam, bob, edited, inPacks, NOON, root } from './a-team.ts';
import { RULES } from './rules.ts';

const widget = { kind: 'concept', lang: 'en', id: 'widget', prefLabel: 'Widget', definition: 'It turns.' };

const tee = concept('tee', 'Tee');

const change = (team: ATeam, definition: string) => ({ ...edited(inPacks(team, 'tea')), definition });
const write = (team: ATeam, deed: Deed) => publish(team, deed, { data: change(team, 'Leaves.'), base: 0 });
const idOf = (outcome: object): string => ('id' in outcome ? String(outcome.id) : JSON.stringify(outcome));

const suggested = async (team: ATeam): Promise<string> =>
  idOf(await suggest(team, team.by(bob), { kind: 'entry', data: change(team, 'Hot leaves.'), base: 0 }));
const wanted = (team: ATeam, text: string) =>
  ask(team, team.by(bob), { text, words: `what is ${text}?`, isNamed: true, tell: true });
const code = async (team: ATeam): Promise<string> => {
  const offer = await offerLink(team, team.by(root));
  return offer.kind === 'code' ? offer.code : offer.kind;
};
/** Somebody in another workspace, whose glossary is its own. */
const elsewhere = async (team: ATeam, deed: Deed): Promise<Deed> => ({
  ...deed,
  glossary: await team.store.glossaries.of('slack:T2', NOON),
});

/** How each thing is done that the log tells of: what it needs is made first, and isn't counted. */
const DONE: Readonly<Record<WhatWasDone['did'], (team: ATeam) => Promise<(deed: Deed) => Promise<unknown>>>> =
  {
    published: async (team) => (deed) => write(team, deed),
    restored: async (team) => {
      await write(team, team.by(ada));
      await publish(team, team.by(ada), { data: change(team, 'More leaves.'), base: 1 });
      return (deed) => restore(team, deed, { entry: 'tea', number: 1, base: 2 });
    },
    hidden: async (team) => (deed) => hide(team, deed, { entry: 'tea', base: 0 }),
    removed: async (team) => {
      await publish(team, team.by(ada), { data: widget, base: 0 });
      return (deed) => remove(team, deed, { entry: 'widget', base: 1 });
    },
    approved: async (team) => {
      const id = await suggested(team);
      return (deed) => approve(team, deed, { id });
    },
    rejected: async (team) => {
      const id = await suggested(team);
      return (deed) => reject(team, deed, { id, reason: 'Not like this.' });
    },
    imported: async (team) => (deed) => RULES.import(team, deed, [tee]),
    importUndone: async (team) => {
      const done = await RULES.import(team, team.by(ada), [tee]);
      return (deed) => RULES.undo(team, deed, idOf(done));
    },
    answered: async (team) => {
      await wanted(team, 'char');
      return (deed) => answerRequest(team, deed, { term: 'char', entry: 'tea' });
    },
    declined: async (team) => {
      await wanted(team, 'char');
      return (deed) => declineRequest(team, deed, { term: 'char', reason: 'Not ours.' });
    },
    merged: async (team) => {
      await wanted(team, 'char');
      await wanted(team, 'cuppa');
      return (deed) => mergeRequests(team, deed, { term: 'char', into: 'cuppa' });
    },
    settled: async (team) => {
      const made = await report(team, team.by(bob), { entry: 'tea', reason: 'It is wrong.' });
      return (deed) => closeReport(team, deed, idOf(made));
    },
    owned: async (team) => (deed) =>
      setOwner(team, deed, { entry: 'tea', responsibility: { owner: bob.person } }),
    verified: async (team) => {
      await setOwner(team, team.by(ada), { entry: 'tea', responsibility: { owner: bob.person } });
      return (deed) => verify(team, deed, { entry: 'tea' });
    },
    set: async (team) => (deed) => setSetting(team, deed, { name: 'suggesting', value: 'editors' }),
    role: async (team) => (deed) => setRole(team, deed, { person: bob.person, role: 'editor' }),
    blocked: async (team) => (deed) => setBlocked(team, deed, { person: bob.person, isBlocked: true }),
    linked: async (team) => {
      const given = await code(team);
      return async (deed) => link(team, await elsewhere(team, deed), { workspace: 'slack:T2', code: given });
    },
    unlinked: async (team) => {
      const there = await elsewhere(team, team.by(root));
      await link(team, there, { workspace: 'slack:T2', code: await code(team) });
      return (deed) => unlink(team, deed, 'slack:T2');
    },
    forgot: async (team) => (deed) => forget(team, deed, { person: bob.person }),
    tokenMade:
      async ({ store }) =>
      ({ actor, at }) =>
        createToken(
          store,
          { workspace: 'slack:T1', name: 'x', scopes: ['read'] },
          { person: actor.person, at },
        ),
    tokenRevoked: async ({ store }) => {
      const by = { person: 'cli:operator', at: NOON - 1 };
      const { token } = await createToken(store, { workspace: 'slack:T1', name: 'x', scopes: ['read'] }, by);
      return ({ actor, at }) => revokeToken(store, token, { person: actor.person, at });
    },
  };

/** They can't come twice: whoever keeps the service does them at a terminal, or says who is to be forgotten once more. */
const EACH_TIME: readonly string[] = ['tokenMade', 'forgot'];

const newest = ({ store, glossary }: ATeam) => store.deeds.newest(glossary, 1_000);

describe('the log', () => {
  it.each(Object.entries(DONE))(
    'has one line that something was %s, however often it is delivered',
    async (did, prepare) => {
      const team = await aTeam();
      const act = await prepare(team);
      const before = await newest(team);
      const deed = team.by(root, { once: { workspace: 'slack:T1', key: 'the same press' } });
      await act(deed);
      if (!EACH_TIME.includes(did)) await act(deed);
      const after = await newest(team);
      expect(after.length - before.length).toBe(1);
      expect(after[0]).toMatchObject({ did, person: root.person, at: deed.at });
      const text = deedText(after[0] ?? ({} as never), english, (entry) => entry.toUpperCase());
      expect(text).not.toBe(did);
      expect(text).not.toMatch(/undefined|\{|\}/);
    },
  );

  it.each(Object.entries(DONE).filter(([did]) => !did.startsWith('token')))(
    'has none where somebody may not do what was to be %s',
    async (_did, prepare) => {
      const team = await aTeam();
      const act = await prepare(team);
      const before = await newest(team);
      const eve = { person: 'slack:eve', isWorkspaceAdmin: false, name: 'Eve' };
      await act(team.by(eve));
      expect(await newest(team)).toEqual(before);
    },
  );

  it('names nobody who is forgotten, not even where somebody forgets themselves', async () => {
    const team = await aTeam();
    await setRole(team, team.by(root), { person: bob.person, role: 'editor' });
    await write(team, team.by(bob));
    await forget(team, team.by(bob), { person: bob.person });
    const all = await newest(team);
    expect(all.map(({ did, person }) => [did, person])).toEqual([
      ['forgot', undefined],
      ['published', undefined],
      ['role', root.person],
    ]);
    expect(JSON.stringify(all)).not.toContain('bob');
  });

  it('doesn’t name a workspace that was erased', async () => {
    const team = await aTeam();
    const there = await elsewhere(team, team.by(root));
    await link(team, there, { workspace: 'slack:T2', code: await code(team) });
    expect((await newest(team))[0]).toMatchObject({ did: 'linked', other: 'slack:T2' });
    const operator = { person: 'cli:operator', isWorkspaceAdmin: false, isOperator: true };
    await erase(team, team.by(operator), 'slack:T2');
    const [deed] = await newest(team);
    expect(deed).toMatchObject({ did: 'linked' });
    expect(JSON.stringify(deed)).not.toContain('T2');
    expect(deedText(deed ?? ({} as never), english, String)).toBe(
      'let a workspace see the glossary that was erased since',
    );
  });
});
