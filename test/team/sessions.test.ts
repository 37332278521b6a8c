import { describe, expect, it } from 'vitest';
import { DAY } from '../../src/team/day.ts';
import {
  beginSession,
  chooseWorkspace,
  endSession,
  pruneSessions,
  sessionOf,
  sessionsOf,
} from '../../src/team/sessions.ts';
import { aTeam, NOON } from './a-team.ts';

const ONE = { workspace: 'slack:T1', place: 'Acme' };
const OTHER = { workspace: 'slack:T2', place: 'Beta' };

async function signedIn(...workspaces: (typeof ONE)[]) {
  const { store } = await aTeam();
  const secret = await beginSession(store, { person: 'slack:U1', name: 'Mona', workspaces }, NOON);
  return { store, secret, at: (time: number) => sessionOf(store, secret, time) };
}

describe('a session', () => {
  it('is who signed in, where, for as long as something is asked for now and then', async () => {
    const { at } = await signedIn(ONE);
    expect(await at(NOON)).toMatchObject({ ...ONE, person: 'slack:U1', name: 'Mona' });
    expect(await at(NOON + 6 * DAY)).toBeDefined();
    expect(await at(NOON + 12 * DAY)).toBeDefined();
    expect(await at(NOON + 19 * DAY)).toBeUndefined();
  });

  it('is over after thirty days, whatever is asked for', async () => {
    const { at } = await signedIn(ONE);
    for (let day = 5; day < 30; day += 5) expect(await at(NOON + day * DAY)).toBeDefined();
    expect(await at(NOON + 30 * DAY)).toBeUndefined();
  });

  it('is nobody’s who makes one up, or has read what is kept of it', async () => {
    const { store, secret } = await signedIn(ONE);
    const [kept] = await sessionsOf(store, secret, NOON);
    expect(kept?.hash).not.toContain(secret);
    for (const forged of ['', 'x', kept?.hash ?? '', `${secret}x`, secret.slice(1), 'A'.repeat(43)])
      expect(await sessionOf(store, forged, NOON)).toBeUndefined();
  });

  it('is in none of several workspaces until one is chosen, and stays out of all others', async () => {
    const { store, secret, at } = await signedIn(ONE, OTHER);
    expect(await at(NOON)).toBeUndefined();
    expect(await sessionsOf(store, secret, NOON)).toHaveLength(2);
    expect(await chooseWorkspace(store, secret, 'slack:T3')).toBe(false);
    expect(await chooseWorkspace(store, secret, 'slack:T2')).toBe(true);
    expect(await at(NOON)).toMatchObject(OTHER);
    expect(await sessionsOf(store, secret, NOON + 7 * DAY)).toEqual([]);
  });

  it('is over once it was ended, or the person is forgotten, or the workspace erased', async () => {
    const first = await signedIn(ONE);
    await endSession(first.store, first.secret);
    expect(await first.at(NOON)).toBeUndefined();
    const second = await signedIn(ONE);
    await second.store.people.forget(await second.store.glossaries.of('slack:T1', NOON), 'slack:U1');
    expect(await second.at(NOON)).toBeUndefined();
    const third = await signedIn(ONE);
    await third.store.glossaries.erase('slack:T1');
    expect(await third.at(NOON)).toBeUndefined();
  });

  it('is forgotten where it is good no more', async () => {
    const { store, secret, at } = await signedIn(ONE);
    await pruneSessions(store, NOON + 7 * DAY);
    expect(await at(NOON + 6 * DAY)).toBeDefined();
    await pruneSessions(store, NOON + 14 * DAY);
    expect(await sessionsOf(store, secret, NOON)).toEqual([]);
  });
});
