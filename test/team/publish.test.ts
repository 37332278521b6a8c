import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Entry } from '../../src/glossary/entry.ts';
import { history } from '../../src/team/history.ts';
import { originFrom } from '../../src/team/origin.ts';
import { publish } from '../../src/team/publish.ts';
import { restore } from '../../src/team/restore.ts';
import { hide, remove } from '../../src/team/take-away.ts';
import { comparisonOf } from '../glossary/builders.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type ATeam, ada, aTeam, bob, edited, eve, inPacks, notices, root, TODAY, teamOn } from './a-team.ts';

const widget = { kind: 'concept', lang: 'en', prefLabel: 'Widget', definition: 'A thing that turns.' };
const newest = async ({ store, glossary }: ATeam, id: string) => store.revisions.newest(glossary, id);
const seenBy = async ({ overlays, glossary }: ATeam) => (await overlays.of(glossary)).glossary;

describe('publishing', () => {
  it('adds an entry, with an id, the day, and the name of who wrote it', async () => {
    const team = await aTeam();
    const result = await publish(team, team.by(ada), { data: widget, base: 0, reason: 'We sell them.' });
    expect(result).toMatchObject({ kind: 'published', number: 1, shares: [], answered: [] });
    expect((await seenBy(team)).concept('widget')).toMatchObject({
      prefLabel: 'Widget',
      updated: TODAY,
      contributors: ['Ada'],
    });
    expect(await newest(team, 'widget')).toMatchObject({ author: 'slack:ada', reason: 'We sell them.' });
  });

  it('is for editors; who is none hears who is one', async () => {
    const team = await aTeam();
    const refused = await publish(team, team.by(bob), { data: widget, base: 0 });
    expect(refused).toEqual({
      kind: 'notAllowed',
      needs: 'editor',
      who: ['slack:ada'],
      orWorkspaceAdmins: true,
    });
    expect(await team.store.changes.count(team.glossary)).toBe(0);
    expect(await publish(team, team.by(root), { data: widget, base: 0 })).toMatchObject({
      kind: 'published',
    });
  });

  it('tells every fault at once, each with its field', async () => {
    const team = await aTeam();
    const data = {
      ...widget,
      prefLabel: ' ',
      altLabels: ['a', 'b\u0007c'],
      definition: undefined,
      colour: 'red',
    };
    const result = await publish(team, team.by(ada), { data, base: 0 });
    expect(result).toMatchObject({ kind: 'faulty' });
    const faults = result.kind === 'faulty' ? result.faults : [];
    expect(faults.map(({ field }) => field).sort()).toEqual([
      'altLabels[2]',
      'colour',
      'definition',
      'prefLabel',
    ]);
    expect(faults).toContainEqual({ field: 'definition', problem: 'refused', says: 'is missing' });
    for (const data of [{}, { kind: 7 }, { kind: 'concept', id: 'A B' }, { id: { a: 1 } }])
      expect(await publish(team, team.by(ada), { data, base: 0 })).toMatchObject({ kind: 'faulty' });
  });

  it('takes no entry that doesn’t go together with what the team sees', async () => {
    const team = await aTeam();
    await hide(team, team.by(ada), { entry: 'lemonade', base: 0 });
    const faultsOf = async (data: Entry | Record<string, unknown>) => {
      const result = await publish(team, team.by(ada), { data: edited(data as Entry), base: 0 });
      return result.kind === 'faulty' ? result.faults : result;
    };
    const concept = { ...widget, id: 'widget' };
    expect(
      await faultsOf({ ...concept, broader: ['drink', 'lemonade', 'coffee-vs-tea'], related: ['nothing'] }),
    ).toEqual([
      { field: 'broader[2]', problem: 'unknown', id: 'lemonade' },
      { field: 'broader[3]', problem: 'noConcept', id: 'coffee-vs-tea' },
      { field: 'related[1]', problem: 'unknown', id: 'nothing' },
    ]);
    expect(await faultsOf({ ...concept, broader: ['drink'], characteristics: { wheels: 'Two' } })).toEqual([
      {
        field: 'characteristics.wheels',
        problem: 'unasked',
        aspect: 'wheels',
        asked: ['served', 'made', 'wakes'],
      },
    ]);
    expect(await faultsOf({ ...concept, related: ['widget'], alternatives: false })).toEqual([
      { field: 'related[1]', problem: 'unknown', id: 'widget' },
      { field: 'related', problem: 'itself' },
      { field: 'alternatives', problem: 'noGenus' },
    ]);
    const { glossary } = team.packs.of(null);
    expect(await faultsOf({ ...edited(glossary.entry('drink')), broader: ['ristretto'] })).toEqual([
      { field: 'broader', problem: 'itself' },
    ]);
    expect(await faultsOf({ ...concept, broader: ['drink'], aspects: { served: 'How served' } })).toEqual([
      { field: 'aspects.served', problem: 'otherLabel', aspect: 'served', label: 'Served', of: 'drink' },
    ]);
    const compared = comparisonOf({ between: ['tea', 'tea', 'java-drink'], chooseWhen: ['One.'] });
    expect(await faultsOf({ ...compared, rows: [{ aspect: 'Size', values: ['Big'] }] })).toEqual([
      { field: 'between[2]', problem: 'twice', id: 'tea' },
      { field: 'rows[1]', problem: 'ragged', has: 1, wants: 3 },
      { field: 'chooseWhen', problem: 'ragged', has: 1, wants: 3 },
    ]);
  });

  it('lets a comparison of the team’s stand over one of a pack, and not beside another of its own', async () => {
    const team = await aTeam();
    const ours = comparisonOf({ id: 'ours', between: ['tea', 'coffee'], gist: 'Ours.' });
    expect(await publish(team, team.by(ada), { data: edited(ours), base: 0 })).toMatchObject({
      kind: 'published',
    });
    expect((await seenBy(team)).comparison(['coffee', 'tea'])?.gist).toBe('Ours.');
    const again = await publish(team, team.by(ada), { data: { ...edited(ours), id: 'again' }, base: 0 });
    expect(again).toEqual({
      kind: 'faulty',
      faults: [{ field: 'between', problem: 'compared', by: 'ours' }],
    });
  });

  it('takes an aspect for what it is, whatever it is called', async () => {
    const team = await aTeam();
    const add = (data: object) => publish(team, team.by(ada), { data: { ...widget, ...data }, base: 0 });
    const language = { id: 'language', prefLabel: 'Language', aspects: { constructor: 'Made by' } };
    expect(await add(language)).toMatchObject({ kind: 'published' });
    const dialect = {
      id: 'dialect',
      prefLabel: 'Dialect',
      broader: ['language'],
      aspects: { spoken: 'Spoken' },
    };
    expect(await add(dialect)).toMatchObject({ kind: 'published' });
    const tongue = { ...language, id: 'tongue', prefLabel: 'Tongue', broader: ['dialect'] };
    expect(await add(tongue)).toMatchObject({ kind: 'published' });
    await add({ id: 'patois', prefLabel: 'Patois', broader: ['language'] });
    const resources = await team.overlays.of(team.glossary);
    const answer = answerQuestion({ kind: 'compare', terms: ['dialect', 'patois'] }, resources);
    expect(answer).toMatchObject({ kind: 'comparison', rows: [] });
  });

  it('points out a label that another entry has, and allows it as a sense', async () => {
    const team = await aTeam();
    const joe = { ...widget, prefLabel: 'Joe', altLabels: ['lemonade!'] };
    const clash = await publish(team, team.by(ada), { data: joe, base: 0 });
    expect(clash).toEqual({
      kind: 'labelTaken',
      sense: 'missing',
      clashes: [
        { label: 'lemonade!', with: { id: 'lemonade', label: 'Lemonade' } },
        { label: 'Joe', with: { id: 'coffee', label: 'Coffee' } },
      ],
    });
    const sense = { ...joe, sense: 'person' };
    expect(await publish(team, team.by(ada), { data: sense, base: 0 })).toMatchObject({
      kind: 'published',
      entry: { id: 'joe-person' },
      shares: [{ label: 'lemonade!' }, { label: 'Joe' }],
    });
    expect(await publish(team, team.by(ada), { data: { ...sense, id: 'other' }, base: 0 })).toMatchObject({
      kind: 'labelTaken',
      sense: 'taken',
      clashes: [{ with: { id: 'joe-person', sense: 'person' } }, { with: { id: 'joe-person' } }],
    });
  });

  it('overwrites nothing that was published since: it gives both versions, and what they make together', async () => {
    const team = await aTeam();
    const tea = edited(inPacks(team, 'tea'));
    await publish(team, team.by(ada), { data: { ...tea, definition: 'Hot leaf juice.' }, base: 0 });
    const late = { ...tea, definition: 'A cup of leaves.', tags: ['hot'] };
    const result = await publish(team, team.by(root), { data: late, base: 0 });
    expect(result).toMatchObject({
      kind: 'outdated',
      entry: 'tea',
      number: 1,
      base: { definition: 'Tea is a thing.' },
      mine: { definition: 'A cup of leaves.' },
      theirs: { definition: 'Hot leaf juice.' },
      merge: {
        entry: { definition: 'Hot leaf juice.', tags: ['hot'] },
        conflicts: [{ field: 'definition', mine: 'A cup of leaves.', theirs: 'Hot leaf juice.' }],
      },
    });
    expect((await newest(team, 'tea'))?.number).toBe(1);
    const merged = { ...tea, definition: 'A cup of hot leaf juice.', tags: ['hot'] };
    expect(await publish(team, team.by(root), { data: merged, base: 1 })).toMatchObject({
      kind: 'published',
      number: 2,
      entry: { contributors: ['Ada', 'Root'] },
    });
  });

  it('makes no version of what is there already, as when it is delivered twice', async () => {
    const team = await aTeam();
    const data = { ...widget, id: 'widget' };
    await publish(team, team.by(ada), { data, base: 0 });
    expect(await publish(team, team.by(ada), { data, base: 0 })).toEqual({
      kind: 'same',
      entry: 'widget',
      number: 1,
    });
    const once = { workspace: 'slack:T1', key: 'press 1' };
    const sense = { ...widget, sense: 'toy' };
    const results = [];
    for (const data of [sense, { ...sense, definition: 'Another.' }])
      results.push((await publish(team, team.by(ada, { once }), { data, base: 0 })).kind);
    expect(results).toEqual(['published', 'again']);
  });

  it('does not use up what tells deliveries apart where it is refused', async () => {
    const team = await aTeam();
    const once = { workspace: 'slack:T1', key: 'press 1' };
    const deed = team.by(ada, { once });
    expect(await publish(team, deed, { data: { ...widget, definition: '' }, base: 0 })).toMatchObject({
      kind: 'faulty',
    });
    expect(await publish(team, deed, { data: widget, base: 0 })).toMatchObject({ kind: 'published' });
  });

  it('closes the requests that the entry answers, and tells those who wait', async () => {
    const team = await aTeam();
    const { store, glossary } = team;
    const asking = { text: 'What is it?', isNamed: false };
    await store.requests.ask(glossary, { ...asking, term: 'widgets', person: 'slack:bob', tell: true }, 1);
    await store.requests.ask(glossary, { ...asking, term: 'turner', person: 'slack:bob', tell: true }, 2);
    await store.requests.ask(glossary, { ...asking, term: 'turner', person: 'slack:eve', tell: false }, 3);
    await store.requests.ask(glossary, { ...asking, term: 'turner', person: 'slack:ada', tell: true }, 3);
    await store.requests.ask(glossary, { ...asking, term: 'turnip', person: 'slack:eve', tell: true }, 4);
    const data = { ...widget, altLabels: ['Turner'] };
    const result = await publish(team, team.by(ada), { data, base: 0 });
    expect(result).toMatchObject({ answered: expect.arrayContaining(['widgets', 'turner']) });
    expect((await store.requests.open(glossary, 9)).map(({ term }) => term)).toEqual(['turnip']);
    expect(await notices(team)).toEqual([
      { person: 'slack:bob', kind: 'answered', term: expect.any(String), entry: 'widget', names: ['Widget'] },
    ]);
  });

  it('is checked against what another process published just now', async () => {
    const file = join(await temporaryFolder(), 'differentia.db');
    const [here, there] = [await teamOn(await open(file)), await teamOn(await open(file))];
    for (const team of [here, there]) await seenBy(team);
    const gadget = { ...widget, prefLabel: 'Gadget' };
    await publish(there, there.by(ada), { data: { ...gadget, broader: ['drink'] }, base: 0 });
    await hide(there, there.by(ada), { entry: 'tea', base: 0 });
    const data = { ...widget, altLabels: ['gadget'], related: ['gadget'] };
    expect(await publish(here, here.by(ada), { data, base: 0 })).toMatchObject({
      kind: 'labelTaken',
      clashes: [{ with: { id: 'gadget' } }],
    });
    expect(
      await publish(here, here.by(ada), { data: { ...widget, related: ['tea'] }, base: 0 }),
    ).toMatchObject({
      kind: 'faulty',
    });
    await remove(there, there.by(ada), { entry: 'tea', base: 1 });
    await remove(there, there.by(ada), { entry: 'gadget', base: 1 });
    expect(
      await publish(here, here.by(ada), {
        data: { ...widget, altLabels: ['gadget'], related: ['tea'] },
        base: 0,
      }),
    ).toMatchObject({
      kind: 'published',
    });
  });

  it('is seen by nobody else, who may have the same id', async () => {
    const team = await aTeam();
    const other = await teamOn(team.store, team.packs, 'slack:T2');
    await publish(team, team.by(ada), { data: widget, base: 0 });
    const theirs = { ...widget, definition: 'Theirs.' };
    expect(await publish(other, other.by(ada), { data: theirs, base: 0 })).toMatchObject({
      kind: 'published',
      entry: { id: 'widget' },
    });
    expect((await seenBy(team)).concept('widget')?.definition).toBe('A thing that turns.');
  });

  it('takes names of contributors that are hostile, and twenty at the most', async () => {
    const team = await aTeam();
    for (let number = 0; number < 25; number++) {
      const name = number === 24 ? `\u202e@everyone\n${'x'.repeat(200)}` : `Name ${number}`;
      const data = { ...widget, id: 'widget', definition: `Version ${number}.` };
      await publish(team, team.by({ ...ada, name }), { data, base: number });
    }
    const { contributors } = (await seenBy(team)).concept('widget') ?? { contributors: [] };
    expect(contributors).toHaveLength(20);
    expect(contributors[0]).toBe('Name 5');
    expect(contributors.at(-1)).toMatch(/^@everyone x+…$/);
    expect(contributors.at(-1)?.length).toBeLessThanOrEqual(80);
  });
});

describe('hiding and removing', () => {
  it('keep a pack’s entry from being seen, and show it again', async () => {
    const team = await aTeam();
    expect(await hide(team, team.by(ada), { entry: 'drink', base: 0 })).toEqual({
      kind: 'hidden',
      entry: 'drink',
      number: 1,
      referring: expect.arrayContaining(['coffee', 'tea']),
    });
    expect((await seenBy(team)).entry('drink')).toBeUndefined();
    expect(await hide(team, team.by(ada), { entry: 'drink', base: 1 })).toMatchObject({ kind: 'same' });
    expect(await remove(team, team.by(ada), { entry: 'drink', base: 1 })).toMatchObject({
      kind: 'removed',
      number: 2,
    });
    expect((await seenBy(team)).entry('drink')).toBeDefined();
  });

  it('take the team’s own away, and nothing that isn’t there', async () => {
    const team = await aTeam();
    await publish(team, team.by(ada), { data: widget, base: 0 });
    expect(await hide(team, team.by(ada), { entry: 'widget', base: 1 })).toMatchObject({
      kind: 'noSuchEntry',
    });
    expect(await remove(team, team.by(ada), { entry: 'tea', base: 0 })).toMatchObject({
      kind: 'noSuchEntry',
    });
    expect(await remove(team, team.by(ada), { entry: 'widget', base: 1, reason: 'Sold out.' })).toEqual({
      kind: 'removed',
      entry: 'widget',
      number: 2,
      referring: [],
    });
    expect((await seenBy(team)).entry('widget')).toBeUndefined();
    expect(await newest(team, 'widget')).toMatchObject({ state: 'deleted', reason: 'Sold out.' });
  });

  it('are for editors, and take no version that they haven’t seen', async () => {
    const team = await aTeam();
    const tea = edited(inPacks(team, 'tea'));
    await publish(team, team.by(ada), { data: { ...tea, definition: 'Hot leaf juice.' }, base: 0 });
    expect(await remove(team, team.by(eve), { entry: 'tea', base: 1 })).toMatchObject({ kind: 'notAllowed' });
    expect(await hide(team, team.by(ada), { entry: 'tea', base: 0 })).toMatchObject({
      kind: 'outdated',
      number: 1,
      theirs: { definition: 'Hot leaf juice.' },
    });
    expect(await newest(team, 'tea')).toMatchObject({ number: 1 });
  });
});

describe('restoring', () => {
  it('makes an earlier version count again, as a new one', async () => {
    const team = await aTeam();
    const data = { ...widget, id: 'widget' };
    await publish(team, team.by(ada), { data, base: 0 });
    await publish(team, team.by(root), { data: { ...data, definition: 'Worse.' }, base: 1 });
    await remove(team, team.by(ada), { entry: 'widget', base: 2 });
    const restored = { entry: 'widget', number: 1, base: 3 };
    expect(await restore(team, team.by(ada), { ...restored, base: 2 })).toMatchObject({ kind: 'outdated' });
    expect(await restore(team, team.by(ada), restored)).toMatchObject({ kind: 'published', number: 4 });
    expect((await seenBy(team)).concept('widget')?.definition).toBe('A thing that turns.');
    const versions = await team.store.revisions.history(team.glossary, 'widget', 9);
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [4, 'published'],
      [3, 'deleted'],
      [2, 'published'],
      [1, 'published'],
    ]);
    expect(originFrom(versions[0]?.origin)).toEqual({ kind: 'restore', id: '1' });
    expect(await restore(team, team.by(ada), { ...restored, number: 3, base: 4 })).toMatchObject({
      kind: 'removed',
    });
    expect(await restore(team, team.by(ada), { ...restored, number: 9, base: 5 })).toMatchObject({
      kind: 'noSuchVersion',
    });
  });

  it('shows in the history, which tells what each version changed', async () => {
    const team = await aTeam();
    const { store, glossary } = team;
    const data = { ...widget, id: 'widget' };
    const better = { ...data, definition: 'Better.', points: ['It turns.'] };
    await publish(team, team.by(ada), { data, base: 0 });
    await publish(team, team.by(root), { data: better, base: 1, reason: 'It is.' });
    await restore(team, team.by(ada), { entry: 'widget', number: 1, base: 2 });
    const versions = await history(store, glossary, { entry: 'widget', limit: 2 });
    expect(versions).toMatchObject([
      {
        number: 3,
        author: 'slack:ada',
        origin: { kind: 'restore', id: '1' },
        changes: [
          { field: 'definition', before: 'Better.', after: 'A thing that turns.' },
          { field: 'points', before: ['It turns.'] },
        ],
      },
      {
        number: 2,
        author: 'slack:root',
        reason: 'It is.',
        changes: [{ field: 'definition' }, { field: 'points' }],
      },
    ]);
    const [first, ...none] = await history(store, glossary, { entry: 'widget', limit: 9, before: 2 });
    expect(first?.changes.map(({ field }) => field)).toEqual(['prefLabel', 'definition', 'lang']);
    expect(none).toEqual([]);
  });

  it('takes nothing that doesn’t go together with what is there now', async () => {
    const team = await aTeam();
    const data = { ...widget, id: 'widget', related: ['tea'] };
    await publish(team, team.by(ada), { data, base: 0 });
    await remove(team, team.by(ada), { entry: 'widget', base: 1 });
    await hide(team, team.by(ada), { entry: 'tea', base: 0 });
    expect(await restore(team, team.by(ada), { entry: 'widget', number: 1, base: 2 })).toEqual({
      kind: 'faulty',
      faults: [{ field: 'related[1]', problem: 'unknown', id: 'tea' }],
    });
  });
});
