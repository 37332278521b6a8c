import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { open as openUntilOver, SOME_VAULT } from '../store/open.ts';
import { each, linesOf } from './store-backup.ts';
import { erasingContract, type Tables } from './team-store-erasing.ts';
import { filledTeam } from './team-store-filled.ts';
import { teamModelContract } from './team-store-model.ts';

const TEXTS = ["'; drop table revisions; --", '%_\\', '\u202e', '😀', '', 'e\u0301', '\u2028'];
/** Only where it is JSON. */
const MORE_TEXTS = ['a\0b', '\ud800', '"\\u0000'];

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What every engine does with teams' glossaries. @param tablesAt all tables that the database at an address has, with their rows. */
export function teamStoreContract(
  newAddress: () => Promise<string>,
  { tablesAt, numRuns }: { tablesAt: (address: string) => Promise<Tables>; numRuns: number },
): void {
  const open = async (): Promise<{ store: Store; glossary: string }> => {
    const store = await openUntilOver(await newAddress());
    return { store, glossary: await store.glossaries.of('slack:T1', 1) };
  };
  const times = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => work(index)));
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  teamModelContract(newAddress, numRuns);
  erasingContract(newAddress, tablesAt);

  describe('at the same moment', () => {
    it('a workspace gets one glossary', async () => {
      const store = await openUntilOver(await newAddress());
      const ids = await times(20, () => store.glossaries.of('slack:T1', 1));
      expect(new Set(ids).size).toBe(1);
      expect(await store.glossaries.workspaces(ids[0] ?? '')).toEqual(['slack:T1']);
      expect((await tablesOfGlossaries(store)).length).toBe(1);
    });

    it('versions of an entry get numbers one after the other', async () => {
      const { store, glossary } = await open();
      const add = (entry: string) =>
        store.revisions.add(glossary, { entry, change: 1, state: 'hidden', at: 1 });
      expect((await times(20, () => add('a'))).sort((a, b) => a - b)).toEqual(numbers(20));
      expect(await add('b')).toBe(1);
      await times(5, (index) =>
        store.revisions.addAll(
          glossary,
          ['a', 'c', 'a', 'b'].map((entry) => ({ entry, change: index, state: 'hidden' as const, at: 1 })),
        ),
      );
      const history = await store.revisions.history(glossary, 'a', 99);
      expect(history.map(({ number }) => number)).toEqual(numbers(30).reverse());
    });

    it('each person’s vote counts once', async () => {
      const { store, glossary } = await open();
      await times(30, (index) => store.votes.set(glossary, 'api', `slack:U${index % 10}`, index < 20, 1));
      const votes = await Promise.all(
        numbers(10).map((index) => store.votes.of(glossary, 'api', `slack:U${index - 1}`)),
      );
      const helpful = votes.filter(Boolean).length;
      expect(await store.votes.tally(glossary, 'api')).toEqual({ helpful, unhelpful: 10 - helpful });
    });

    it('each person’s request counts once, and each is told once', async () => {
      const { store, glossary } = await open();
      const asking = { term: 'api', text: 'What is it?', isNamed: true, tell: true };
      await times(30, (index) =>
        store.requests.ask(glossary, { ...asking, person: `slack:U${index % 10}` }, index),
      );
      await times(10, (index) => store.requests.miss(glossary, 'api', index));
      expect(await store.requests.request(glossary, 'api')).toMatchObject({ wanted: 10, missed: 10 });
      const told = (await times(5, () => store.requests.close(glossary, 'api', 'api', 40))).flat();
      expect(told.sort()).toEqual(numbers(10).map((index) => `slack:U${index - 1}`));
    });

    it('a suggestion is decided once, a report closed once, a code taken once', async () => {
      const { store, glossary } = await open();
      await store.suggestions.add(glossary, { id: 's', kind: 'delete', entry: 'api', base: 1, at: 1 });
      await store.reports.add(glossary, { id: 'r', entry: 'api', reason: 'Wrong.', at: 1 });
      await store.codes.add('hash', { glossary }, 10);
      for (const done of [
        await times(8, (index) => store.suggestions.decide(glossary, 's', 'approved', { at: index })),
        await times(8, (index) => store.reports.close(glossary, 'r', 'slack:U1', index)),
        await times(8, () => store.codes.take('hash', 1)),
      ])
        expect(done.filter(Boolean)).toHaveLength(1);
    });

    it('requests are merged both ways and nothing is lost', async () => {
      const { store, glossary } = await open();
      const asking = { text: 'What is it?', isNamed: true, tell: true };
      for (const term of ['a', 'b'])
        for (const person of ['slack:U1', `slack:${term}`])
          await store.requests.ask(glossary, { ...asking, term, person }, 1);
      await Promise.all([
        store.requests.merge(glossary, 'a', 'b'),
        store.requests.merge(glossary, 'b', 'a'),
        ...numbers(10).map(() => store.requests.miss(glossary, 'a', 2)),
      ]);
      const open_ = await store.requests.open(glossary, 9);
      expect(open_.reduce((sum, { missed }) => sum + missed, 0)).toBe(10);
      expect(Math.max(...open_.map(({ wanted }) => wanted))).toBe(3);
      expect(open_.reduce((sum, { wanted }) => sum + wanted, 0)).toBe(3);
    });

    it('what is counted is counted', async () => {
      const { store, glossary } = await open();
      const [day, keys] = ['2026-11-23', ['a', 'b', 'c']] as const;
      await times(30, (index) => store.statistics.count(glossary, day, 'asked', keys[index % 3]));
      expect(await store.statistics.asked(glossary)).toEqual(new Map(keys.map((key) => [key, 10])));
      expect(await store.statistics.byDay(glossary, 'asked', day, day)).toEqual([{ day, count: 30 }]);
    });
  });

  it('requests are merged in their glossary only; who asked for both is counted once, and told', async () => {
    const { store, glossary } = await open();
    const other = await store.glossaries.of('discord:2', 1);
    for (const each of [glossary, other])
      for (const [term, tell] of [
        ['a', true],
        ['b', false],
      ] as const)
        await store.requests.ask(each, { term, text: term, person: 'slack:U1', isNamed: true, tell }, 1);
    const before = await store.requests.open(other, 9);
    await store.requests.merge(glossary, 'a', 'b');
    expect(await store.requests.open(other, 9)).toStrictEqual(before);
    expect((await store.requests.open(glossary, 9)).map(({ wanted }) => wanted)).toEqual([1]);
    expect(await store.requests.close(glossary, 'b', 'b', 2)).toEqual(['slack:U1']);
  });

  describe('a code', () => {
    it('is good until it expires, and forgotten after', async () => {
      const { store } = await open();
      await store.codes.add('h', ['what', '\0'], 10);
      await store.codes.add('late', 1, 10);
      await store.codes.add('kept', null, 11);
      expect(await store.codes.take('h', 9)).toEqual(['what', '\0']);
      expect(await store.codes.take('late', 10)).toBeUndefined();
      expect(await store.codes.take('late', 9)).toBeUndefined();
      for (let index = 0; index < 450; index++) await store.codes.add(`${index}`, index, 5);
      await store.codes.prune(10);
      expect(await store.codes.take('0', 1)).toBeUndefined();
      expect(await store.codes.take('kept', 10)).toBeNull();
    });
  });

  describe('many rows', () => {
    it('are read page by page, none twice and none left out', async () => {
      const { store, glossary } = await open();
      const entries = Array.from({ length: 450 }, (_, index) => `entry ${String(index).padStart(3, '0')}`);
      const revision = { state: 'published', body: {}, at: 1, origin: 'i' } as const;
      await store.revisions.addAll(
        glossary,
        entries.map((entry) => ({ ...revision, entry, change: 1 })),
      );
      for (const entry of entries.slice(0, 250)) {
        await store.revisions.add(glossary, { ...revision, entry, change: 2 });
        await store.verifications.set(glossary, entry, { owner: 'slack:U1', due: 7 });
      }
      const since = await all(store.revisions.since(glossary, 0));
      expect(since.map(({ entry }) => entry)).toEqual([...entries.slice(250), ...entries.slice(0, 250)]);
      expect(await all(store.revisions.since(glossary, 1))).toEqual(since.slice(200));
      expect(await all(store.revisions.ofOrigin(glossary, 'i'))).toHaveLength(700);
      expect((await all(store.verifications.due(8))).map(({ entry }) => entry)).toEqual(
        entries.slice(0, 250),
      );
      await store.notices.add({ id: 'n', glossary, person: 'slack:U1', body: 1, at: 1 });
      await store.notices.remove([...entries, 'n']);
      expect(await store.notices.pending('slack', 9)).toEqual([]);
    });

    it('are pruned, and nothing else', async () => {
      const { store, glossary } = await open();
      for (let index = 0; index < 450; index++) await store.requests.miss(glossary, `${index}`, index);
      const asking = { term: '1', text: 'What?', person: 'slack:U1', isNamed: false, tell: false };
      await store.requests.ask(glossary, asking, 1);
      await store.requests.prune(445);
      expect((await store.requests.open(glossary, 9)).map(({ term }) => term)).toEqual([
        '1',
        '449',
        '448',
        '447',
        '446',
        '445',
      ]);
    });

    it('are read while others change them, none left out', async () => {
      const { store, glossary } = await open();
      const entries = Array.from({ length: 450 }, (_, index) => `${index}`);
      const hidden = { state: 'hidden', at: 1 } as const;
      await store.revisions.addAll(
        glossary,
        entries.map((entry) => ({ ...hidden, entry, change: 1 })),
      );
      const read = new Map<string, number>();
      for await (const { entry, number } of store.revisions.since(glossary, 0)) {
        if (read.size === 100)
          for (const again of ['1', '420'])
            await store.revisions.add(glossary, { ...hidden, entry: again, change: 2 });
        read.set(entry, number);
      }
      expect(read.size).toBe(450);
      for (const again of ['1', '420']) expect(read.get(again)).toBe(2);
    });
  });

  describe('a text', () => {
    it.each([...TEXTS, ...MORE_TEXTS])('that a person typed is kept as it is: %j', async (text) => {
      const { store, glossary } = await open();
      const at = 1;
      const typed = { entry: 'api', change: 1, state: 'published', at, body: text, reason: text } as const;
      await store.revisions.add(glossary, typed);
      expect(await store.revisions.newest(glossary, 'api')).toStrictEqual({ ...typed, number: 1 });
      const suggestion = { id: 's', kind: 'comment', entry: 'api', base: 1, comment: text, at } as const;
      await store.suggestions.add(glossary, suggestion);
      await store.suggestions.decide(glossary, 's', 'rejected', { at, reason: text });
      expect(await store.suggestions.suggestion(glossary, 's')).toStrictEqual({
        ...suggestion,
        state: 'rejected',
        decision: { at, reason: text },
      });
      const asking = { term: 'api', text, person: 'slack:U1', isNamed: false, tell: false };
      await store.requests.ask(glossary, asking, at);
      expect((await store.requests.request(glossary, 'api'))?.words).toStrictEqual([{ text, at }]);
      await store.reports.add(glossary, { id: 'r', entry: 'api', reason: text, at });
      expect((await store.reports.open(glossary, 1))[0]?.reason).toBe(text);
      await store.settings.set({ glossary }, '__proto__', { [text]: text });
      expect(Object.entries(await store.settings.all({ glossary }))).toEqual([
        ['__proto__', { [text]: text }],
      ]);
    });

    it.each(TEXTS)('that names something is kept as it is: %j', async (text) => {
      const { store } = await open();
      const glossary = await store.glossaries.of(text, 1);
      await store.revisions.add(glossary, { entry: text, change: 1, state: 'hidden', at: 1, author: text });
      expect((await store.revisions.newest(glossary, text))?.author).toBe(text);
      await store.requests.miss(glossary, text, 1);
      expect((await store.requests.open(glossary, 1))[0]?.term).toBe(text);
      await store.statistics.count(glossary, '2026-11-23', 'missed', text);
      await store.senses.prefer(text, text, text, text);
      expect(await store.senses.preferred(text, text, text)).toBe(text);
      await store.people.setRole(glossary, text, 'editor');
      expect(await store.people.withRoles(glossary)).toEqual([{ person: text, role: 'editor' }]);
    });

    it.each(['a\0b', '\ud800'])(
      'that names something is refused where no database keeps it: %j',
      async (text) => {
        const { store, glossary } = await open();
        const refused = { name: 'StoreError', code: 'refused' };
        await store.requests.miss(glossary, 'a', 1);
        for (const use of [
          () => store.glossaries.of(text, 1),
          () => store.glossaries.erase(text),
          () => store.revisions.newest(text, 'a'),
          () => store.revisions.newest(glossary, text),
          () => all(store.revisions.since(text, 0)),
          () => store.requests.miss(glossary, text, 1),
          () => store.requests.merge(glossary, 'a', text),
          () => store.votes.tally(text, 'a'),
          () => store.people.forget(glossary, text),
          () => store.settings.all({ glossary: text }),
          () => store.statistics.count(glossary, text, 'asked'),
          () => store.codes.take(text, 1),
        ])
          await expect(use()).rejects.toMatchObject(refused);
      },
    );
  });

  describe('a backup', () => {
    it('has teams’ glossaries, too', async () => {
      const store = await openUntilOver(await newAddress(), SOME_VAULT);
      const glossary = await filledTeam(store, { workspace: 'slack:T1', person: 'slack:U1' });
      await filledTeam(store, { workspace: 'discord:2', person: 'discord:32' });
      const lines = await linesOf(store);
      const restored = await openUntilOver(await newAddress());
      await restored.restore(each(lines));
      expect(await linesOf(restored)).toEqual(lines);
      expect(await restored.glossaries.of('slack:T1', 9)).toBe(glossary);
      expect(await all(restored.revisions.since(glossary, 0))).toEqual(
        await all(store.revisions.since(glossary, 0)),
      );
    });
  });
}

/** The rows of all glossaries there are, as a backup has them. */
const tablesOfGlossaries = async (store: Store): Promise<string[]> =>
  (await linesOf(store)).filter((line) => line.startsWith('["glossaries"'));
