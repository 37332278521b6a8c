import { describe, expect, it } from 'vitest';
import { doubtsAbout } from '../../src/team/doubts.ts';
import { preferredSense, preferSense } from '../../src/team/prefer-sense.ts';
import { closeReport, openReports, report } from '../../src/team/report.ts';
import { count, figures } from '../../src/team/statistics.ts';
import { hide } from '../../src/team/take-away.ts';
import { type Responsibility, setOwner, tellDue, verify } from '../../src/team/verification.ts';
import { vote } from '../../src/team/vote.ts';
import { ALL_WELL, ada, aTeam, bob, eve, NOON, notices, root, TODAY } from './a-team.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('votes', () => {
  it('are one a person and entry, which may be changed and taken back', async () => {
    const team = await aTeam();
    const say = async (actor: typeof bob, isHelpful: boolean | undefined) =>
      vote(team, team.by(actor), { entry: 'tea', isHelpful });
    await say(bob, true);
    await say(bob, true);
    expect(await say(eve, false)).toEqual({ kind: 'voted', tally: { helpful: 1, unhelpful: 1 } });
    expect(await say(bob, false)).toEqual({ kind: 'voted', tally: { helpful: 0, unhelpful: 2 } });
    expect(await say(eve, undefined)).toEqual({ kind: 'voted', tally: { helpful: 0, unhelpful: 1 } });
    expect(await vote(team, team.by(bob), { entry: 'nothing', isHelpful: true })).toMatchObject({
      kind: 'noSuchEntry',
    });
    for (const entry of ['', '__proto__', 'a\0b', '\ud800', 'x'.repeat(100_000)])
      expect(await vote(team, team.by(bob), { entry, isHelpful: true })).toEqual({
        kind: 'noSuchEntry',
        entry,
      });
    await team.store.people.setBlocked(team.glossary, eve.person, true, NOON);
    expect(await say(eve, true)).toEqual({ kind: 'blocked' });
    const counted = await team.store.statistics.byDay(team.glossary, 'unhelpful', TODAY, TODAY);
    expect(counted).toEqual([{ day: TODAY, count: 2 }]);
  });
});

describe('reports', () => {
  const wrong = { entry: 'tea', reason: 'It has no milk.' };

  it('put an entry under review until an editor has dealt with them', async () => {
    const team = await aTeam();
    const isUnderReview = async () =>
      (await doubtsAbout(team.store, { glossary: team.glossary, entry: 'tea', at: NOON })).isReported;
    const made = await report(team, team.by(bob), wrong);
    const id = made.kind === 'reported' ? made.id : '';
    expect(await isUnderReview()).toBe(true);
    expect(await openReports(team, team.by(bob), { limit: 9 })).toMatchObject({ kind: 'notAllowed' });
    const listed = {
      kind: 'reports',
      reports: [{ id, entry: 'tea', reason: 'It has no milk.', person: 'slack:bob' }],
    };
    expect(await openReports(team, team.by(ada), { limit: 9 })).toMatchObject(listed);
    expect(await openReports(team, team.by(ada), { entry: 'tea', limit: 9 })).toMatchObject(listed);
    expect(await openReports(team, team.by(ada), { entry: 'coffee', limit: 9 })).toMatchObject({
      reports: [],
    });
    expect(await closeReport(team, team.by(bob), id)).toMatchObject({ kind: 'notAllowed' });
    expect(await closeReport(team, team.by(ada), id)).toEqual({ kind: 'closed' });
    expect(await closeReport(team, team.by(ada), id)).toEqual({ kind: 'noSuchReport' });
    expect(await isUnderReview()).toBe(false);
  });

  it('are limited a person and day, say something, and are made once', async () => {
    const team = await aTeam();
    const once = { workspace: 'slack:T1', key: 'view 1' };
    const kinds = [];
    for (let time = 0; time < 2; time++) kinds.push((await report(team, team.by(bob, { once }), wrong)).kind);
    for (let time = 0; time < 10; time++) kinds.push((await report(team, team.by(bob), wrong)).kind);
    expect(kinds).toEqual(['reported', 'again', ...Array(9).fill('reported'), 'tooMany']);
    expect(await report(team, team.by(eve), { ...wrong, reason: ' \n' })).toMatchObject({
      kind: 'badLength',
    });
    expect(await report(team, team.by(eve), { ...wrong, entry: 'nothing' })).toMatchObject({
      kind: 'noSuchEntry',
    });
    expect(await report(team, team.by(bob, { at: NOON + 2 * DAY }), wrong)).toMatchObject({
      kind: 'reported',
    });
  });
});

describe('verification', () => {
  it('tells the owner once that an entry is due, until it was verified', async () => {
    const team = await aTeam();
    const owned = { entry: 'tea', responsibility: { owner: bob.person, due: NOON + DAY } };
    expect(await setOwner(team, team.by(bob), owned)).toMatchObject({ kind: 'notAllowed' });
    expect(await setOwner(team, team.by(ada), { ...owned, entry: 'nothing' })).toMatchObject({
      kind: 'noSuchEntry',
    });
    expect(await setOwner(team, team.by(ada), owned)).toEqual({ kind: 'set', due: NOON + DAY });
    expect(await tellDue(team, { ...ALL_WELL, at: NOON })).toBe(0);
    expect(await tellDue(team, { ...ALL_WELL, at: NOON + 2 * DAY })).toBe(1);
    expect(await tellDue(team, { ...ALL_WELL, at: NOON + 3 * DAY })).toBe(0);
    expect(await notices(team)).toEqual([
      { person: 'slack:bob', kind: 'due', entry: 'tea', names: ['Tea'], due: NOON + DAY },
    ]);
    const next = { entry: 'tea', due: NOON + 9 * DAY };
    expect(await verify(team, team.by(eve), next)).toMatchObject({ kind: 'notAllowed' });
    expect(await verify(team, team.by(bob), next)).toEqual({ kind: 'verified', due: NOON + 9 * DAY });
    expect(await verify(team, team.by(ada), { ...next, entry: 'coffee' })).toEqual({
      kind: 'notOwned',
      entry: 'coffee',
    });
    expect(await tellDue(team, { ...ALL_WELL, at: NOON + 10 * DAY })).toBe(1);
  });

  it('is due in half a year, if nothing else is said, and never in the past', async () => {
    const team = await aTeam();
    const at = { at: NOON };
    const due = NOON + 182 * DAY;
    const own = (responsibility: Responsibility) =>
      setOwner(team, team.by(ada, at), { entry: 'tea', responsibility });
    const past = { kind: 'pastDue', due: NOON };
    expect(await own({ owner: bob.person })).toEqual({ kind: 'set', due });
    expect(await own({ owner: eve.person, due: NOON })).toEqual(past);
    expect(await verify(team, team.by(bob, at), { entry: 'tea', due: NOON })).toEqual(past);
    expect(await team.store.verifications.of(team.glossary, 'tea')).toEqual({
      entry: 'tea',
      owner: bob.person,
      due,
    });
    expect(await verify(team, team.by(bob, at), { entry: 'tea' })).toEqual({ kind: 'verified', due });
  });

  it('tells nobody of what nobody sees', async () => {
    const team = await aTeam();
    const responsibility = { owner: bob.person, due: NOON + 1 };
    await setOwner(team, team.by(ada, { at: NOON }), { entry: 'tea', responsibility });
    await hide(team, team.by(ada), { entry: 'tea', base: 0 });
    expect(await tellDue(team, { ...ALL_WELL, at: NOON + DAY })).toBe(0);
    expect(await notices(team)).toEqual([]);
  });
});

describe('statistics', () => {
  it('say what is asked, missed, unhelpful and overdue, day by day, to editors', async () => {
    const team = await aTeam();
    const { glossary } = team;
    for (const [what, entry] of [
      ['asked', 'tea'],
      ['asked', 'tea'],
      ['asked', 'coffee'],
      ['answered', undefined],
    ] as const)
      await count(team, { glossary, at: NOON, all: [{ what, entry }] });
    await count(team, { glossary, at: NOON + DAY, all: [{ what: 'asked', entry: 'coffee' }] });
    await vote(team, team.by(bob), { entry: 'tea', isHelpful: false });
    await setOwner(team, team.by(root, { at: NOON - 2 * DAY }), {
      entry: 'tea',
      responsibility: { owner: bob.person, due: NOON - DAY },
    });
    const period = { from: TODAY, to: '2026-11-24', limit: 9 };
    expect(await figures(team, team.by(bob), period)).toMatchObject({ kind: 'notAllowed' });
    expect(await figures(team, team.by(ada), period)).toMatchObject({
      kind: 'figures',
      asked: [
        { key: 'coffee', count: 2 },
        { key: 'tea', count: 2 },
      ],
      missed: [],
      unhelpful: [{ entry: 'tea', unhelpful: 1 }],
      overdue: [{ entry: 'tea', owner: 'slack:bob', due: NOON - DAY }],
      days: {
        asked: [
          { day: TODAY, count: 3 },
          { day: '2026-11-24', count: 1 },
        ],
        answered: [{ day: TODAY, count: 1 }],
        unanswered: [],
      },
    });
  });
});

describe('senses', () => {
  it('that a channel prefers are remembered for it alone, as long as there is such a one', async () => {
    const team = await aTeam();
    const here = { workspace: 'slack:T1', channel: 'C1', label: 'JAVA' };
    const preferred = async (place = here) =>
      preferredSense(team.store, await team.overlays.of(team.glossary), place);
    expect(await preferred()).toBeUndefined();
    await preferSense(team.store, here, 'java-island');
    expect(await preferred({ ...here, label: 'java' })).toBe('java-island');
    expect(await preferred({ ...here, channel: 'C2' })).toBeUndefined();
    await hide(team, team.by(ada), { entry: 'java-island', base: 0 });
    expect(await preferred()).toBeUndefined();
    await preferSense(team.store, here, 'tea');
    expect(await preferred()).toBeUndefined();
    await preferSense(team.store, here, undefined);
    expect(await team.store.senses.preferred('slack:T1', 'C1', 'java')).toBeUndefined();
  });
});
