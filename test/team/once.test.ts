import { expect, it } from 'vitest';
import { ask } from '../../src/team/ask.ts';
import { setBlocked } from '../../src/team/manage-people.ts';
import { publish } from '../../src/team/publish.ts';
import { reject, withdraw } from '../../src/team/reject.ts';
import { report } from '../../src/team/report.ts';
import { declineRequest } from '../../src/team/requests.ts';
import { setSetting } from '../../src/team/settings.ts';
import { suggest } from '../../src/team/suggest.ts';
import { vote } from '../../src/team/vote.ts';
import { type ATeam, ada, aTeam, bob, notices, root } from './a-team.ts';

const widget = { kind: 'concept', lang: 'en', prefLabel: 'Widget', definition: 'A thing.' };
const gizmo = { text: 'gizmo', words: 'What is it?', tell: true };
const comment = { kind: 'comment', entry: 'tea', comment: 'It has no milk in it.' } as const;

/** What somebody does first, and what the delivery that comes twice does. */
const DEEDS: Readonly<
  Record<string, (team: ATeam) => Promise<readonly [() => Promise<{ readonly kind: string }>, string]>>
> = {
  publish: async (team) => [() => publish(team, once(team, ada), { data: widget, base: 0 }), 'published'],
  suggest: async (team) => {
    await setSetting(team, team.by(root), { name: 'suggestionsPerDay', value: 1 });
    return [() => suggest(team, once(team, bob), comment), 'suggested'];
  },
  ask: async (team) => [() => ask(team, once(team, bob), gizmo), 'asked'],
  vote: async (team) => [() => vote(team, once(team, bob), { entry: 'tea', isHelpful: true }), 'voted'],
  report: async (team) => {
    await setSetting(team, team.by(root), { name: 'reportsPerDay', value: 1 });
    return [() => report(team, once(team, bob), { entry: 'tea', reason: 'No milk.' }), 'reported'];
  },
  reject: async (team) => {
    const made = await suggest(team, team.by(bob), comment);
    const id = made.kind === 'suggested' ? made.id : '';
    return [() => reject(team, once(team, ada), { id, reason: 'No.' }), 'rejected'];
  },
  withdraw: async (team) => {
    const made = await suggest(team, team.by(bob), comment);
    return [() => withdraw(team, once(team, bob), made.kind === 'suggested' ? made.id : ''), 'withdrawn'];
  },
  declineRequest: async (team) => {
    await ask(team, team.by(bob), gizmo);
    return [() => declineRequest(team, once(team, ada), { term: 'gizmo' }), 'declined'];
  },
  setSetting: async (team) => [
    () => setSetting(team, once(team, root), { name: 'share', value: true }),
    'set',
  ],
  setBlocked: async (team) => [
    () => setBlocked(team, once(team, root), { person: bob.person, isBlocked: true }),
    'set',
  ],
};

const once = (team: ATeam, actor: typeof ada) =>
  team.by(actor, { once: { workspace: 'slack:T1', key: 'delivery 1' } });

it.each(Object.entries(DEEDS))('a delivery that comes twice has one effect: %s', async (_name, deedOn) => {
  const team = await aTeam();
  const [deed, kind] = await deedOn(team);
  const [first, second] = await Promise.all([deed(), deed()]);
  expect([first.kind, second.kind].sort()).toEqual(['again', kind].sort());
  const told = await notices(team);
  expect(told.length).toBeLessThan(2);
  expect(await deed()).toEqual({ kind: 'again' });
});
