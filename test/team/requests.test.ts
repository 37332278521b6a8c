import { describe, expect, it } from 'vitest';
import { ask, miss } from '../../src/team/ask.ts';
import { areNearDuplicates } from '../../src/team/near-duplicates.ts';
import { publish } from '../../src/team/publish.ts';
import { answerRequest, declineRequest, mergeRequests, openRequests } from '../../src/team/requests.ts';
import { termOf } from '../../src/team/term.ts';
import { type ATeam, ada, aTeam, bob, eve, NOON, notices, TODAY } from './a-team.ts';

const open = async (team: ATeam) => {
  const result = await openRequests(team, team.by(ada), 9);
  return result.kind === 'requests' ? result.requests : [];
};
const missed = (team: ATeam, text: string) => miss(team, { glossary: team.glossary, text, at: NOON });

describe('requests', () => {
  it('count what was missed by its normalised term, and keep nothing else of it', async () => {
    const team = await aTeam();
    for (const text of ['“Widgetry”?', 'WIDGETRY', 'gizmo', '…', 'x'.repeat(500)]) await missed(team, text);
    expect(await open(team)).toMatchObject([
      { term: 'widgetry', missed: 2, wanted: 0, words: [] },
      { term: 'gizmo', missed: 1, wanted: 0, words: [] },
    ]);
    expect(await team.store.statistics.most(team.glossary, 'missed', TODAY, TODAY, 9)).toEqual([
      { key: 'widgetry', count: 2 },
      { key: 'gizmo', count: 1 },
    ]);
  });

  it('ask the team in the asker’s words, without the name unless it is given', async () => {
    const team = await aTeam();
    const wanted = { text: 'Gizmo', words: 'What on earth is a gizmo?\u202e' };
    expect(await ask(team, team.by(bob), wanted)).toEqual({ kind: 'asked', term: 'gizmo' });
    expect(await ask(team, team.by(bob), wanted)).toEqual({ kind: 'asked', term: 'gizmo' });
    await ask(team, team.by(eve), { ...wanted, words: 'And for me.', isNamed: true });
    const [request] = await open(team);
    expect(request).toMatchObject({ term: 'gizmo', wanted: 2 });
    expect(request?.words.map(({ text, person }) => [text, person])).toEqual([
      ['And for me.', 'slack:eve'],
      ['What on earth is a gizmo?', undefined],
    ]);
  });

  it('say what is there by now, and take nothing that is no term, nor from the blocked', async () => {
    const team = await aTeam();
    expect(await ask(team, team.by(bob), { text: 'coffees', words: '?' })).toEqual({
      kind: 'known',
      entry: 'coffee',
    });
    expect(await ask(team, team.by(bob), { text: '“”', words: '?' })).toEqual({ kind: 'noTerm' });
    await team.store.people.setBlocked(team.glossary, bob.person, true, NOON);
    expect(await ask(team, team.by(bob), { text: 'gizmo', words: '?' })).toEqual({ kind: 'blocked' });
    expect(await open(team)).toEqual([]);
  });

  it('are one where they are all but the same', async () => {
    const team = await aTeam();
    await missed(team, 'service meshes');
    await missed(team, 'servicemesh');
    await ask(team, team.by(bob), { text: 'service mesh', words: 'One.', tell: true });
    await ask(team, team.by(eve), { text: 'servce mesh', words: 'Two.', tell: true });
    await missed(team, 'gizmo');
    expect(await open(team)).toMatchObject([{ missed: 2, wanted: 2 }, { term: 'gizmo' }]);
    expect(await open(team)).toHaveLength(2);
  });

  it('are seen, merged, answered and declined by editors', async () => {
    const team = await aTeam();
    for (const text of ['gizmo', 'doodad', 'brew', 'thingummy'])
      await ask(team, team.by(bob), { text, words: '?', tell: true });
    expect(await openRequests(team, team.by(eve), 9)).toMatchObject({ kind: 'notAllowed' });
    const both = { term: 'doodad', into: 'gizmo' };
    expect(await mergeRequests(team, team.by(eve), both)).toMatchObject({ kind: 'notAllowed' });
    expect(await mergeRequests(team, team.by(ada), both)).toEqual({ kind: 'merged' });
    expect(await mergeRequests(team, team.by(ada), both)).toEqual({ kind: 'noSuchRequest', term: 'doodad' });
    const brew = { term: 'brew', entry: 'coffee' };
    expect(await answerRequest(team, team.by(ada), { ...brew, entry: 'nothing' })).toMatchObject({
      kind: 'noSuchEntry',
    });
    expect(await answerRequest(team, team.by(ada), brew)).toEqual({ kind: 'answered' });
    expect(await answerRequest(team, team.by(ada), brew)).toEqual({ kind: 'noSuchRequest', term: 'brew' });
    const no = { term: 'thingummy', reason: 'Nobody says that.' };
    expect(await declineRequest(team, team.by(ada), no)).toEqual({ kind: 'declined' });
    expect(await declineRequest(team, team.by(ada), no)).toEqual({
      kind: 'noSuchRequest',
      term: 'thingummy',
    });
    expect((await open(team)).map(({ term }) => term)).toEqual(['gizmo']);
    expect(await notices(team)).toEqual([
      { person: 'slack:bob', kind: 'answered', term: 'brew', entry: 'coffee', names: ['Coffee'] },
      { person: 'slack:bob', kind: 'declined', term: 'thingummy', reason: 'Nobody says that.' },
    ]);
  });

  it('that were merged are asked for by either term from then on, and answered by either', async () => {
    const team = await aTeam();
    for (const text of ['gizmo', 'doodad', 'brew'])
      await ask(team, team.by(bob), { text, words: '?', tell: true });
    await mergeRequests(team, team.by(ada), { term: 'doodad', into: 'gizmo' });
    await mergeRequests(team, team.by(ada), { term: 'gizmo', into: 'brew' });
    await missed(team, 'Doodad');
    await missed(team, 'gizmo');
    expect(await ask(team, team.by(eve), { text: 'doodad', words: 'And I.' })).toEqual({
      kind: 'asked',
      term: 'brew',
    });
    expect(await open(team)).toMatchObject([{ term: 'brew', missed: 2, wanted: 2 }]);
    expect(await team.store.statistics.most(team.glossary, 'missed', TODAY, TODAY, 9)).toEqual([
      { key: 'brew', count: 2 },
    ]);
    const data = { kind: 'concept', lang: 'en', prefLabel: 'Doodad', definition: 'A thing.' };
    expect(await publish(team, team.by(ada), { data, base: 0 })).toMatchObject({ answered: ['brew'] });
    expect(await open(team)).toEqual([]);
  });

  it('that were merged take in what is all but the same as either', async () => {
    const team = await aTeam();
    for (const text of ['style bible', 'blue book'])
      await ask(team, team.by(bob), { text, words: '?', tell: true });
    await mergeRequests(team, team.by(ada), { term: 'style bible', into: 'blue book' });
    expect(await ask(team, team.by(eve), { text: 'style bibles', words: 'And I.' })).toEqual({
      kind: 'asked',
      term: 'blue book',
    });
    // What was missed more often goes there all the same.
    for (let count = 0; count < 3; count++) await missed(team, 'stylebible');
    await missed(team, 'blue books');
    expect(await open(team)).toMatchObject([{ term: 'blue book', missed: 4, wanted: 2 }]);
    expect(await open(team)).toHaveLength(1);
    await ask(team, team.by(bob), { text: 'thingummy', words: '?' });
    const into = { term: 'thingummy', into: 'style bible' };
    expect(await mergeRequests(team, team.by(ada), into)).toEqual({ kind: 'merged' });
    expect(await declineRequest(team, team.by(ada), { term: 'thingummy' })).toEqual({ kind: 'declined' });
    expect(await notices(team)).toMatchObject([{ person: 'slack:bob', kind: 'declined', term: 'blue book' }]);
    expect(await open(team)).toEqual([]);
  });

  it('are open again once somebody asks anew', async () => {
    const team = await aTeam();
    await ask(team, team.by(bob), { text: 'gizmo', words: '?' });
    const data = { kind: 'concept', lang: 'en', prefLabel: 'Gizmo', definition: 'A thing.' };
    await publish(team, team.by(ada), { data, base: 0 });
    expect(await open(team)).toEqual([]);
    expect(await ask(team, team.by(bob), { text: 'gizmo', words: '?' })).toMatchObject({ kind: 'known' });
    await missed(team, 'gadget');
    expect((await open(team)).map(({ term }) => term)).toEqual(['gadget']);
  });
});

describe('terms', () => {
  it.each([
    ['service mesh', 'servicemesh'],
    ['servce mesh', 'servicemeshes'],
    ['webhook', 'webhooks'],
    ['normalization', 'normalisation'],
    ['kubernetes', 'kubernets'],
    ['dependency injection', 'dependancy injection'],
    ['query', 'queries'],
  ])('are one: %s, %s', (one, other) => {
    expect([areNearDuplicates(one, other), areNearDuplicates(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['http 2', 'http 3'],
    ['http2', 'http3'],
    ['tcp', 'udp'],
    ['sql', 'nosql'],
    ['affect', 'effect'],
    ['stateful', 'stateless'],
    ['unicast', 'anycast'],
    ['encoding', 'decoding'],
    ['inbound', 'outbound'],
    ['dependency injection', 'dependency inversion'],
    ['mesh', 'service mesh'],
    ['sub net', 'subset'],
    ['http 2', 'http3'],
    ['c', 'c++'],
  ])('are two: %s, %s', (one, other) => {
    expect([areNearDuplicates(one, other), areNearDuplicates(other, one)]).toEqual([false, false]);
  });

  it('are what a text names, without what stands around it', () => {
    expect(['“C#”', ' Load-Balancer?', '*k8s*', '', '!!', '\ud800'].map(termOf)).toEqual([
      'c#',
      'load balancer',
      'k8s',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
