import { expect, it } from 'vitest';
import { deliverNotices, type Teller } from '../../src/team/deliver-notices.ts';
import { tell } from '../../src/team/notice.ts';
import { setSetting } from '../../src/team/settings.ts';
import { ALL_WELL, type ATeam, aTeam, NOON } from './a-team.ts';

const DAY = 24 * 60 * 60_000;

async function leave(team: ATeam, person: string, term: string, at = NOON): Promise<void> {
  await tell(team.store, { glossary: team.glossary, at }, person, { kind: 'declined', term });
}

/** Delivers once. @returns whom it told what. */
async function delivered(
  team: ATeam,
  outcome: Awaited<ReturnType<Teller['tell']>> = 'sent',
  at = NOON,
): Promise<[string, readonly string[]][]> {
  const told: [string, readonly string[]][] = [];
  const teller: Teller = {
    name: 'slack',
    tell: async (person, lines) => {
      told.push([person, lines]);
      return outcome;
    },
  };
  await deliverNotices(team, teller, { ...ALL_WELL, at });
  return told;
}

const line = (term: string): string => `You asked for “${term}”. The team isn’t going to add it.`;

it('tells each person of the platform all there is, once', async () => {
  const team = await aTeam();
  await leave(team, 'slack:ada', 'blorp');
  await leave(team, 'slack:bob', 'flarp', NOON + 1);
  await leave(team, 'slack:ada', 'quux', NOON + 2);
  await leave(team, 'discord:7', 'blorp');
  expect(await delivered(team)).toEqual([
    ['slack:ada', [line('blorp'), line('quux')]],
    ['slack:bob', [line('flarp')]],
  ]);
  expect(await delivered(team)).toEqual([]);
  expect(await team.store.notices.pending('discord', 9)).toHaveLength(1);
});

it('tries again where nobody knows whether it arrived, for a week, and not where it can’t', async () => {
  const team = await aTeam();
  await leave(team, 'slack:ada', 'blorp');
  expect(await delivered(team, 'unknown')).toHaveLength(1);
  expect(await delivered(team, 'unknown', NOON + 8 * DAY)).toHaveLength(1);
  expect(await delivered(team)).toEqual([]);
  await leave(team, 'slack:ada', 'blorp');
  expect(await delivered(team, 'refused')).toHaveLength(1);
  expect(await delivered(team)).toEqual([]);
});

it('tells somebody who has very much to hear a part of it at a time', async () => {
  const team = await aTeam();
  for (let count = 10; count < 35; count++) await leave(team, 'slack:ada', `${count}`, NOON + count);
  const parts = [await delivered(team), await delivered(team), await delivered(team)];
  expect(parts.map((part) => part.map(([, lines]) => lines.length))).toEqual([[20], [5], []]);
  expect(parts.flat().flatMap(([, lines]) => lines)).toEqual(
    Array.from({ length: 25 }, (_, index) => line(`${index + 10}`)),
  );
});

it('tells the others where one person can’t be told, and tries that again, for a week', async () => {
  const team = await aTeam();
  await leave(team, 'slack:ada', 'blorp');
  await leave(team, 'slack:bob', 'blorp', NOON + 1);
  const failures: unknown[] = [];
  const wrong = new Error('no such person');
  const teller: Teller = {
    name: 'slack',
    tell: (person) => (person === 'slack:ada' ? Promise.reject(wrong) : Promise.resolve('sent')),
  };
  const deliver = (at: number) =>
    deliverNotices(team, teller, { ...ALL_WELL, at, failed: (error) => failures.push(error) });
  expect(await deliver(NOON)).toBe(1);
  expect(await deliver(NOON + 8 * DAY)).toBe(0);
  expect(failures).toEqual([wrong, wrong]);
  expect(await team.store.notices.pending('slack', 9)).toEqual([]);
});

it('ends before the next person where it is told to, and loses nothing', async () => {
  const team = await aTeam();
  await leave(team, 'slack:ada', 'blorp');
  await leave(team, 'slack:bob', 'blorp', NOON + 1);
  const stop = new AbortController();
  const teller: Teller = {
    name: 'slack',
    tell: async () => {
      stop.abort();
      return 'sent';
    },
  };
  expect(await deliverNotices(team, teller, { ...ALL_WELL, at: NOON, signal: stop.signal })).toBe(1);
  expect(await delivered(team)).toEqual([['slack:bob', [line('blorp')]]]);
});

it('tells nobody where the team has switched that off, nor what is old once it is on again', async () => {
  const team = await aTeam();
  const root = { person: 'slack:root', isWorkspaceAdmin: true };
  const deed = { glossary: team.glossary, actor: root, at: NOON };
  await setSetting(team, deed, { name: 'notices', value: false });
  await leave(team, 'slack:ada', 'blorp');
  expect(await delivered(team)).toEqual([]);
  await setSetting(team, deed, { name: 'notices', value: true });
  expect(await delivered(team)).toEqual([]);
  await leave(team, 'slack:ada', 'quux');
  expect(await delivered(team)).toEqual([['slack:ada', [line('quux')]]]);
});
