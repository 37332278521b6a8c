import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/glossary/entry.ts';
import type { Found } from '../../src/interchange/format.ts';
import { readGlossary } from '../../src/interchange/read-glossary.ts';
import { yaml } from '../../src/interchange/yaml/yaml.ts';
import { ask } from '../../src/team/ask.ts';
import { exportOwn } from '../../src/team/export-own.ts';
import { carryOut } from '../../src/team/importing/carry-out.ts';
import { type Plan, planImport } from '../../src/team/importing/plan.ts';
import { undoImport } from '../../src/team/importing/undo.ts';
import { originFrom } from '../../src/team/origin.ts';
import { publish } from '../../src/team/publish.ts';
import { hide } from '../../src/team/take-away.ts';
import { comparisonOf, conceptOf, packOf } from '../glossary/builders.ts';
import { file as fileOf, given } from '../interchange/given-files.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type ATeam, ada, aTeam, bob, edited, inPacks, notices, teamOn } from './a-team.ts';

const concept = (id: string, fields: Parameters<typeof conceptOf>[0] | object = {}) =>
  conceptOf({ id, prefLabel: `The ${id}`, ...fields });

/** Entries of a file, each on a line of its own. */
const found = (...entries: readonly Entry[]): Found[] =>
  entries.map((entry, index) => ({
    entry,
    file: 'terms.yaml',
    fault: (_path, message) => ({ file: 'terms.yaml', line: index + 1, message }),
  }));

const csv = async (text: string): Promise<readonly Found[]> =>
  (await readGlossary([fileOf('terms.csv', text)], { lang: 'en' })).entries;

async function planned(team: ATeam, entries: readonly Found[]): Promise<Plan> {
  const plan = await planImport(team, team.by(ada), entries);
  if (plan.kind !== 'plan') throw new Error(JSON.stringify(plan));
  return plan;
}
async function imported(team: ATeam, entries: readonly Found[]): Promise<string> {
  const result = await carryOut(team, team.by(ada), await planned(team, entries));
  if (result.kind !== 'imported') throw new Error(JSON.stringify(result));
  return result.id;
}
const ids = (all: readonly { readonly entry: Entry }[]): string[] => all.map(({ entry }) => entry.id);
const seenBy = async ({ overlays, glossary }: ATeam) => (await overlays.of(glossary)).glossary;

describe('the plan of an import', () => {
  it('says what is added and changed, and what is there already, and does nothing', async () => {
    const team = await aTeam();
    const tea = edited(inPacks(team, 'tea')) as Entry;
    const plan = await planned(
      team,
      found(
        concept('widget', { related: ['gadget'] }),
        concept('gadget', { broader: ['widget'] }),
        { ...tea, contributors: [], definition: 'Leaf juice.' } as Entry,
        inPacks(team, 'coffee') as Entry,
        comparisonOf({ between: ['widget', 'tea'] }),
      ),
    );
    expect(ids(plan.added)).toEqual(['widget', 'gadget', 'widget-vs-tea']);
    expect(plan.changed).toMatchObject([
      { entry: { id: 'tea' }, line: 3, changes: [{ field: 'definition', after: 'Leaf juice.' }] },
    ]);
    expect(plan.same).toEqual(['coffee']);
    expect([plan.clashes, plan.faults]).toEqual([[], []]);
    expect((await seenBy(team)).entry('widget')).toBeUndefined();
    expect(await team.store.changes.count(team.glossary)).toBe(0);
  });

  it('knows what another process has just published', async () => {
    const file = join(await temporaryFolder(), 'differentia.db');
    const [here, there] = [await teamOn(await open(file)), await teamOn(await open(file))];
    await here.overlays.at(here.glossary);
    const widget = concept('widget');
    await imported(there, found(widget));
    // Before anything is heard of it here.
    expect(await planned(here, found(widget))).toMatchObject({ added: [], same: ['widget'] });
    await imported(there, found(concept('gadget')));
    const exported = await exportOwn(here, here.by(ada));
    expect(exported).toMatchObject({ entries: [{ id: 'gadget' }, { id: 'widget' }] });
  });

  it('is for editors', async () => {
    const team = await aTeam();
    expect(await planImport(team, team.by(bob), found(concept('widget')))).toMatchObject({
      kind: 'notAllowed',
    });
    const plan = await planned(team, found(concept('widget')));
    expect(await carryOut(team, team.by(bob), plan)).toMatchObject({ kind: 'notAllowed' });
    expect(await undoImport(team, team.by(bob), plan.id)).toMatchObject({ kind: 'notAllowed' });
  });

  it('leaves out what doesn’t go together, and what refers to that, each with its line', async () => {
    const team = await aTeam();
    await hide(team, team.by(ada), { entry: 'lemonade', base: 0 });
    const plan = await planned(
      team,
      found(
        concept('third', { broader: ['second'] }),
        concept('second', { broader: ['first'] }),
        concept('first', { broader: ['lemonade'] }),
        concept('good'),
        concept('one', { broader: ['other'] }),
        concept('other', { broader: ['one'] }),
        comparisonOf({ between: ['good', 'third'] }),
      ),
    );
    expect(ids(plan.added)).toEqual(['good']);
    expect(plan.faults.map(({ line, entry, fault }) => [line, entry.id, fault.field, fault.problem])).toEqual(
      [
        [3, 'first', 'broader[1]', 'unknown'],
        [5, 'one', 'broader', 'itself'],
        [6, 'other', 'broader[1]', 'unknown'],
        [2, 'second', 'broader[1]', 'unknown'],
        [1, 'third', 'broader[1]', 'unknown'],
        [7, 'good-vs-third', 'between[2]', 'unknown'],
      ],
    );
  });

  it('takes an entry without what is worth reading next where that is left out', async () => {
    const team = await aTeam();
    const plan = await planned(
      team,
      found(
        concept('before', { related: ['bad', 'tea'] }),
        concept('bad', { altLabels: ['Tea'] }),
        concept('after', { related: ['bad', 'before'] }),
        concept('wrong', { related: ['nothing'] }),
      ),
    );
    expect(plan.added.map(({ entry }) => [entry.id, 'related' in entry && entry.related])).toEqual([
      ['before', ['tea']],
      ['after', ['before']],
    ]);
    expect(plan.faults.map(({ entry }) => entry.id)).toEqual(['wrong']);
  });

  it('leaves out a label that another has, in the team or before it in the file, but not a sense', async () => {
    const team = await aTeam();
    const plan = await planned(
      team,
      found(
        concept('brew', { altLabels: ['Tea'] }),
        concept('one', { prefLabel: 'Twin' }),
        concept('two', { prefLabel: 'Twin' }),
        concept('three', { prefLabel: 'Twin', sense: 'third' }),
        concept('four', { prefLabel: 'Twin', sense: 'third' }),
        concept('java', { prefLabel: 'Java', sense: 'language' }),
        concept('cuppa', { prefLabel: 'Joe' }),
        {
          ...(edited(inPacks(team, 'coffee')) as object),
          altLabels: [],
          contributors: [],
        } as unknown as Entry,
      ),
    );
    expect(plan.clashes.map(({ line, clashes }) => [line, clashes.map((each) => each.with.id)])).toEqual([
      [1, ['tea']],
      [3, ['one']],
      [5, ['three']],
    ]);
    expect(ids([...plan.added, ...plan.changed])).toEqual(['one', 'three', 'java', 'cuppa', 'coffee']);
  });

  it('gives what has no id one of its own, but knows what is there to the letter', async () => {
    const team = await aTeam();
    const text = 'term,definition\nWidget,A thing.\nGizmo,Another thing.\n';
    await imported(team, await csv(text));
    const plan = await planned(team, await csv(text.replace('Another', 'Some other')));
    expect([plan.same, ids(plan.added)]).toEqual([['widget'], []]);
    expect(plan.clashes).toMatchObject([
      { file: 'terms.csv', line: 3, clashes: [{ with: { id: 'gizmo' } }] },
    ]);
    // What was left out of an entry the first time is no difference.
    const dict = found(concept('one', { related: ['tea'] }), concept('tea', { prefLabel: 'Tea' }));
    const made = dict.map((each, index) => ({ ...each, madeFrom: index === 0 ? 'one' : 'tea' }));
    await imported(team, made);
    expect((await planned(team, made)).same).toEqual(['one']);
    const sense = await planned(team, await csv('term,definition,sense\nGizmo,A film.,film\n'));
    expect(ids(sense.added)).toEqual(['gizmo-2']);
  });

  it('can be called off, and shows how far it is', async () => {
    const team = await aTeam();
    const all = found(...Array.from({ length: 300 }, (_, index) => concept(`widget-${index}`)));
    const seen: [number, number][] = [];
    const progress = (done: number, total: number) => void seen.push([done, total]);
    const plan = (await planImport(team, team.by(ada), all, { progress })) as Plan;
    expect(seen.at(-1)).toEqual([300, 300]);
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(planImport(team, team.by(ada), all, { signal })).rejects.toThrow('enough');
    await expect(carryOut(team, team.by(ada), plan, { signal })).rejects.toThrow('enough');
    const controller = new AbortController();
    const stop = (done: number) => done === 200 && controller.abort(new Error('enough'));
    const halfway = carryOut(team, team.by(ada), plan, { progress: stop, signal: controller.signal });
    await expect(halfway).rejects.toThrow('enough');
    expect(await team.store.revisions.recent(team.glossary, 9)).toEqual([]);
    seen.length = 0;
    expect(await carryOut(team, team.by(ada), plan, { progress })).toMatchObject({
      kind: 'imported',
      added: 300,
    });
    expect(seen.at(-1)).toEqual([300, 300]);
  });
});

describe('an import', () => {
  it('is published as a whole, and answers requests', async () => {
    const team = await aTeam();
    await ask(team, team.by(bob), { text: 'the widgets', words: '?', tell: true });
    const plan = await planned(
      team,
      found(concept('widget', { contributors: ['Zoe'], updated: '2020-02-02' })),
    );
    const result = await carryOut(team, team.by(ada), plan);
    expect(result).toEqual({
      kind: 'imported',
      id: plan.id,
      added: 1,
      changed: 0,
      answered: ['the widgets'],
    });
    expect((await seenBy(team)).entry('widget')).toMatchObject({
      contributors: ['Zoe'],
      updated: '2020-02-02',
    });
    expect(await notices(team)).toMatchObject([{ person: 'slack:bob', kind: 'answered', entry: 'widget' }]);
    const newest = await team.store.revisions.newest(team.glossary, 'widget');
    expect([newest?.author, originFrom(newest?.origin)]).toEqual([
      'slack:ada',
      { kind: 'import', id: plan.id },
    ]);
  });

  it('is planned anew where the glossary was changed since, as by itself', async () => {
    const team = await aTeam();
    const plan = await planned(team, found(concept('widget')));
    await publish(team, team.by(ada), { data: edited(concept('gadget')), base: 0 });
    expect(await carryOut(team, team.by(ada), plan)).toEqual({ kind: 'outdatedPlan' });
    expect((await seenBy(team)).entry('widget')).toBeUndefined();
    const again = await planned(team, found(concept('widget')));
    expect(await carryOut(team, team.by(ada), again)).toMatchObject({ kind: 'imported' });
    expect(await carryOut(team, team.by(ada), again)).toEqual({ kind: 'outdatedPlan' });
  });

  it('of what was exported gives the same glossary', async () => {
    const team = await aTeam();
    await publish(team, team.by(ada), { data: edited(concept('widget', { tags: ['thing'] })), base: 0 });
    await publish(team, team.by(ada), {
      data: edited(comparisonOf({ between: ['widget', 'tea'] })),
      base: 0,
    });
    expect(await exportOwn(team, team.by(bob))).toMatchObject({ kind: 'notAllowed', needs: 'editor' });
    const exported = await exportOwn(team, team.by(ada));
    const entries = exported.kind === 'entries' ? exported.entries : [];
    expect(entries.map(({ id }) => id)).toEqual(['widget', 'widget-vs-tea']);
    const files = given(await yaml.write(packOf(entries), {}));
    const other = await teamOn(team.store, team.packs, 'slack:T2');
    await imported(other, (await readGlossary(files, { lang: 'en' })).entries);
    for (const entry of entries) expect((await seenBy(other)).entry(entry.id)).toEqual(entry);
  });
});

describe('undoing an import', () => {
  it('makes everything what it was before, but for what was changed since', async () => {
    const team = await aTeam();
    await publish(team, team.by(ada), { data: edited(concept('own')), base: 0 });
    await hide(team, team.by(ada), { entry: 'lemonade', base: 0 });
    const lemonade = { ...(edited(inPacks(team, 'lemonade')) as object), contributors: [] };
    const id = await imported(
      team,
      found(
        concept('own', { definition: 'Imported.' }),
        lemonade as unknown as Entry,
        concept('widget'),
        concept('gadget'),
        concept('tea', { prefLabel: 'Tea' }),
      ),
    );
    await publish(team, team.by(ada), { data: edited(concept('gadget', { definition: 'Mine.' })), base: 1 });
    const result = await undoImport(team, team.by(ada), id);
    expect(result).toEqual({
      kind: 'undone',
      entries: expect.arrayContaining(['own', 'lemonade', 'widget', 'tea']),
      left: ['gadget'],
    });
    const seen = await seenBy(team);
    expect(seen.concept('own')?.definition).toBe('What The own means.');
    expect([seen.entry('lemonade'), seen.entry('widget')]).toEqual([undefined, undefined]);
    expect(seen.concept('gadget')?.definition).toBe('Mine.');
    expect(seen.concept('tea')?.broader).toEqual(['drink']);
    expect(await undoImport(team, team.by(ada), id)).toEqual({ kind: 'undoneAlready', id });
    expect(await undoImport(team, team.by(ada), 'nope')).toEqual({ kind: 'noSuchImport', id: 'nope' });
    const versions = await team.store.revisions.history(team.glossary, 'own', 9);
    expect(versions.map(({ number }) => number)).toEqual([3, 2, 1]);
  });
});
