import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Resources } from '../../src/answer/resources.ts';
import type { Store } from '../../src/store/store.ts';
import { eraseGone } from '../../src/team/erase-gone.ts';
import { Overlays } from '../../src/team/overlays.ts';
import { count } from '../../src/team/statistics.ts';
import { conceptOf } from '../glossary/builders.ts';
import { samplePacks } from '../sample-glossary.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ALL_WELL } from './a-team.ts';

const newFile = async (): Promise<string> => join(await temporaryFolder(), 'differentia.db');

function overlaysOn(store: Store, most = 1_000_000): Overlays {
  const overlays = new Overlays(samplePacks, store, most);
  onTestFinished(() => overlays.close());
  return overlays;
}

const put = (
  store: Store,
  glossary: string,
  entry: string,
  state: 'published' | 'hidden' | 'deleted',
  body?: unknown,
) =>
  store.atomically(async (records) => {
    const change = await records.changes.bump(glossary);
    await records.revisions.add(glossary, { entry, change, state, body, at: change });
  });
const publish = (store: Store, glossary: string, id: string, label = id) =>
  put(store, glossary, id, 'published', conceptOf({ id, prefLabel: label }));

const named = ({ lookup, glossary }: Resources, text: string): string[] =>
  lookup.find(text).matches.flatMap(({ conceptId }) => glossary.concept(conceptId)?.id ?? []);

describe('what a team sees', () => {
  it('is what its packs have, with its own over it, and nobody else’s', async () => {
    const store = await open(await newFile());
    const [one, other] = [await store.glossaries.of('a', 1), await store.glossaries.of('b', 1)];
    await publish(store, one, 'widget', 'Widget');
    await publish(store, one, 'tea', 'Teatime');
    await put(store, one, 'coffee', 'hidden');
    const overlays = overlaysOn(store);
    const [seen, others] = [await overlays.of(one), await overlays.of(other)];
    expect(named(seen, 'widget')).toEqual(['widget']);
    expect(seen.glossary.concept('tea')?.prefLabel).toBe('Teatime');
    expect(seen.glossary.concept('coffee')).toBeUndefined();
    expect(named(others, 'widget')).toEqual([]);
    expect(others.glossary.concept('tea')?.prefLabel).toBe('Tea');
    expect(others.glossary.concept('coffee')).toBeDefined();
  });

  it('is up to date at once with what this process changed, whatever that is', async () => {
    const store = await open(await newFile());
    const glossary = await store.glossaries.of('a', 1);
    const overlays = overlaysOn(store);
    expect(named(await overlays.of(glossary), 'widget')).toEqual([]);
    await publish(store, glossary, 'widget', 'Widget');
    expect(named(await overlays.of(glossary), 'widget')).toEqual(['widget']);
    await publish(store, glossary, 'widget', 'Gadget');
    expect(named(await overlays.of(glossary), 'widget')).toEqual([]);
    await put(store, glossary, 'tea', 'hidden');
    await put(store, glossary, 'widget', 'deleted');
    const seen = await overlays.of(glossary);
    expect([seen.glossary.entry('widget'), seen.glossary.entry('tea')]).toEqual([undefined, undefined]);
    await put(store, glossary, 'tea', 'deleted');
    expect((await overlays.of(glossary)).glossary.concept('tea')?.prefLabel).toBe('Tea');
  });

  it('is soon up to date with what another process changed', async () => {
    const file = await newFile();
    const [here, there] = [await open(file), await open(file)];
    const glossary = await here.glossaries.of('a', 1);
    const overlays = overlaysOn(here);
    await overlays.of(glossary);
    await publish(there, glossary, 'widget', 'Widget');
    await expect.poll(async () => named(await overlays.of(glossary), 'widget')).toEqual(['widget']);
  });

  it('is whole for everybody who asks while it is read', async () => {
    const store = await open(await newFile());
    const glossary = await store.glossaries.of('a', 1);
    for (let number = 0; number < 30; number++) await publish(store, glossary, `widget-${number}`);
    const overlays = overlaysOn(store);
    const asking = Array.from({ length: 5 }, () => overlays.of(glossary));
    await publish(store, glossary, 'widget-30');
    for (const seen of [...(await Promise.all(asking)), await overlays.of(glossary)])
      expect(seen.glossary.entry('widget-29')).toBeDefined();
    expect((await overlays.of(glossary)).glossary.entry('widget-30')).toBeDefined();
  });

  it('is read anew after it was dropped for those that were asked for since', async () => {
    const store = await open(await newFile());
    const overlays = overlaysOn(store, 45_000);
    const glossaries = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((each) => store.glossaries.of(each, 1)),
    );
    const first = new Map<string, Resources>();
    for (const glossary of glossaries) {
      await publish(store, glossary, 'widget', 'Widget');
      first.set(glossary, await overlays.of(glossary));
    }
    const [oldest = '', newest = ''] = [glossaries[0], glossaries.at(-1)];
    expect(await overlays.of(newest)).toBe(first.get(newest));
    await publish(store, oldest, 'gadget', 'Gadget');
    const again = await overlays.of(oldest);
    expect(again).not.toBe(first.get(oldest));
    expect([named(again, 'widget'), named(again, 'gadget')]).toEqual([['widget'], ['gadget']]);
    // Of one that was dropped nothing is heard; it is followed again once it is read.
    await publish(store, oldest, 'gizmo', 'Gizmo');
    expect(named(await overlays.of(oldest), 'gizmo')).toEqual(['gizmo']);
  });

  it('is all there even of a glossary that alone is more than may be held', async () => {
    const store = await open(await newFile());
    const glossary = await store.glossaries.of('a', 1);
    for (let number = 0; number < 5; number++) await publish(store, glossary, `widget-${number}`);
    const overlays = overlaysOn(store, 1);
    const seen = await overlays.of(glossary);
    expect(seen.glossary.entry('widget-4')).toBeDefined();
    expect(await overlays.of(glossary)).toBe(seen);
  });

  it('is nothing of its own any more once it was erased', async () => {
    const store = await open(await newFile());
    const glossary = await store.glossaries.of('a', 1);
    await publish(store, glossary, 'widget', 'Widget');
    const overlays = overlaysOn(store);
    await overlays.of(glossary);
    await publish(store, glossary, 'gadget', 'Gadget');
    await store.glossaries.erase('a');
    expect((await overlays.of(glossary)).glossary.entry('widget')).toBeUndefined();
  });

  it('is not held any more where a workspace was erased, in whatever process', async () => {
    const file = await newFile();
    const [here, there] = [await open(file), await open(file)];
    const overlays = overlaysOn(here);
    const glossaries = await Promise.all(['a', 'b'].map((each) => here.glossaries.of(each, 1)));
    const [gone = '', kept = ''] = glossaries;
    for (const glossary of glossaries) await publish(here, glossary, 'widget', 'Widget');
    const before = await overlays.of(kept);
    expect(named(await overlays.of(gone), 'widget')).toEqual(['widget']);
    await there.glossaries.setGone('a', 1);
    expect(
      await eraseGone({ store: there }, { ...ALL_WELL, graceDays: 1, at: 9 * 24 * 60 * 60 * 1000 }),
    ).toEqual(['a']);
    await expect.poll(async () => named(await overlays.of(gone), 'widget')).toEqual([]);
    const after = await overlays.of(kept);
    expect(after).not.toBe(before);
    expect(named(after, 'widget')).toEqual(['widget']);
    expect(await here.glossaries.of('a', 2)).not.toBe(gone);
  });

  it('prefers what is asked for more, as it is counted here, and elsewhere after a while', async () => {
    const file = await newFile();
    const [here, there] = [await open(file), await open(file)];
    const glossary = await here.glossaries.of('a', 1);
    let now = 0;
    const overlays = new Overlays(samplePacks, here, 1_000_000, () => now);
    onTestFinished(() => overlays.close());
    const first = async () => named(await overlays.of(glossary), 'java')[0];
    const asked = (entry: string) =>
      count({ store: here, overlays }, { glossary, at: 1, all: [{ what: 'asked', entry }] });
    await asked('java-drink');
    expect(await first()).toBe('java-drink');
    for (let time = 0; time < 2; time++) await asked('java-island');
    expect(await first()).toBe('java-island');
    for (let time = 0; time < 2; time++)
      await there.statistics.count(glossary, '2026-11-23', 'asked', 'java-drink');
    expect(await first()).toBe('java-island');
    now += 60 * 60 * 1000;
    expect(await first()).toBe('java-drink');
  });

  it('leaves out an entry that a later version of the program wrote', async () => {
    const store = await open(await newFile());
    const glossary = await store.glossaries.of('a', 1);
    await put(store, glossary, 'widget', 'published', { kind: 'hologram', id: 'widget' });
    await publish(store, glossary, 'gadget', 'Gadget');
    const { glossary: seen } = await overlaysOn(store).of(glossary);
    expect([seen.entry('widget'), seen.concept('gadget')?.prefLabel]).toEqual([undefined, 'Gadget']);
  });

  it('is to be had again after the store failed', async () => {
    const store = await open(await newFile());
    const glossary = await store.glossaries.of('a', 1);
    await publish(store, glossary, 'widget', 'Widget');
    let fails = true;
    const shaky: Store = {
      ...store,
      changes: {
        ...store.changes,
        count: async (name) => {
          if (fails) throw new Error('away');
          return store.changes.count(name);
        },
      },
    };
    const overlays = overlaysOn(shaky);
    await expect(overlays.of(glossary)).rejects.toThrow('away');
    fails = false;
    expect(named(await overlays.of(glossary), 'widget')).toEqual(['widget']);
  });
});
