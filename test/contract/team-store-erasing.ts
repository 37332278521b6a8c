import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { open as openUntilOver, SOME_VAULT } from '../store/open.ts';
import { filledTeam } from './team-store-filled.ts';

/** A table as the database has it. */
export type Tables = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

/** What is of no glossary and no workspace. */
const OF_NOBODY = ['codes', 'kysely_migration', 'leases', 'pulse', 'secrets'];

/** The columns that name a person, and so need care when one is forgotten. */
const PERSONS = [
  'asks.person',
  'blocked.person',
  'deeds.other',
  'deeds.person',
  'drafts.person',
  'notices.person',
  'reports.closer',
  'reports.person',
  'revisions.author',
  'roles.person',
  'sessions.person',
  'suggestions.author',
  'suggestions.decider',
  'verifications.owner',
  'votes.person',
];

const ONE = { workspace: 'slack:T1', person: 'slack:U1' };
const OTHER = { workspace: 'discord:2', person: 'discord:32' };

const mentioning = (tables: Tables, ...texts: string[]): string[] =>
  [...tables].flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([column, value]) =>
        texts.some((text) => typeof value === 'string' && value.includes(text)) ? [`${table}.${column}`] : [],
      ),
    ),
  );
const tablesOf = (columns: readonly string[]): string[] =>
  [...new Set(columns.map((column) => column.split('.')[0] ?? ''))].sort();
const lengths = (tables: Tables): Record<string, number> =>
  Object.fromEntries([...tables].map(([table, rows]) => [table, rows.length]));
/** Rows in which a text is, of all tables. */
const rowsOf = (tables: Tables, ...texts: string[]): string[] =>
  [...tables.values()]
    .flat()
    .map((row) => JSON.stringify(row))
    .filter((row) => texts.some((text) => row.includes(text)))
    .sort();

/** What every engine does with what is to be forgotten. Which tables there are, and what is in them, is asked of the database. */
export function erasingContract(
  newAddress: () => Promise<string>,
  tablesAt: (address: string) => Promise<Tables>,
): void {
  const filled = async () => {
    const address = await newAddress();
    const store: Store = await openUntilOver(address, SOME_VAULT);
    const one = await filledTeam(store, ONE);
    const other = await filledTeam(store, OTHER);
    return { store, one, other, tables: () => tablesAt(address) };
  };

  describe('a workspace that is erased', () => {
    it('is in no table any more, nor is its glossary, and others have all of theirs', async () => {
      const { store, one, other, tables } = await filled();
      const before = await tables();
      const theirs = tablesOf(mentioning(before, one, ONE.workspace));
      expect([...theirs, ...OF_NOBODY].sort()).toEqual([...before.keys()].sort());
      const others = rowsOf(before, other, OTHER.workspace);
      await store.glossaries.erase(ONE.workspace);
      const after = await tables();
      expect(mentioning(after, one, ONE.workspace, ONE.person)).toEqual([]);
      expect(rowsOf(after, other, OTHER.workspace)).toEqual(others);
      expect(await store.glossaries.of(ONE.workspace, 2)).not.toBe(one);
    });

    it('leaves its glossary to those who see it, until they leave or are erased, too', async () => {
      for (const end of ['leave', 'erase'] as const) {
        const { store, one, other, tables } = await filled();
        expect(await store.glossaries.join(OTHER.workspace, one, 2)).toBe(true);
        expect(await store.glossaries.workspaces(one)).toEqual([ONE.workspace, OTHER.workspace]);
        await store.settings.set({ glossary: one, channel: { workspace: ONE.workspace, id: 'd' } }, 'n', 1);
        await store.glossaries.erase(ONE.workspace);
        expect(mentioning(await tables(), ONE.workspace)).toEqual(['notices.id']);
        expect(await store.glossaries.of(OTHER.workspace, 3)).toBe(one);
        expect((await store.revisions.newest(one, 'api'))?.number).toBe(2);
        await store.glossaries[end](OTHER.workspace, 4);
        expect(mentioning(await tables(), one)).toEqual([]);
        const isOwnThere = mentioning(await tables(), other).length > 0;
        expect(isOwnThere).toBe(end === 'leave');
        if (end === 'leave') expect(await store.glossaries.of(OTHER.workspace, 5)).toBe(other);
      }
    });

    it('may have been in another glossary, which stays', async () => {
      const { store, one, other, tables } = await filled();
      await store.glossaries.join(ONE.workspace, other, 2);
      await store.glossaries.erase(ONE.workspace);
      expect(mentioning(await tables(), one)).toEqual([]);
      expect(await store.glossaries.workspaces(other)).toEqual([OTHER.workspace]);
      expect((await store.revisions.newest(other, 'api'))?.number).toBe(2);
    });

    it('is written to by nobody who comes late, and joined by nobody', async () => {
      const { store, one, tables } = await filled();
      await store.glossaries.erase(ONE.workspace);
      await expect(store.statistics.count(one, '2026-11-23', 'asked', 'api')).rejects.toMatchObject({
        name: 'StoreError',
      });
      await expect(store.votes.set(one, 'api', 'slack:U1', true, 1)).rejects.toThrow();
      expect(await store.glossaries.join(OTHER.workspace, one, 2)).toBe(false);
      expect(mentioning(await tables(), one)).toEqual([]);
    });

    it('may be joined at that moment: then its glossary stays', async () => {
      const store = await openUntilOver(await newAddress());
      for (let count = 0; count < 10; count++) {
        const [mine, theirs] = [`slack:T${count}`, `discord:${count}`];
        const glossary = await store.glossaries.of(mine, 1);
        const [joined] = await Promise.all([
          store.glossaries.join(theirs, glossary, 2),
          store.glossaries.erase(mine),
        ]);
        expect((await store.glossaries.of(theirs, 3)) === glossary).toBe(joined);
        await store.requests.miss(await store.glossaries.of(theirs, 3), 'term', 4);
      }
    });

    it('may have never asked for a glossary', async () => {
      const { store, tables } = await filled();
      await store.claims.make('slack:T3', 'k', 1);
      await store.glossaries.erase('slack:T3');
      await store.mutes.set('slack:T4', 'c', true, 1);
      await store.glossaries.setGone('slack:T4', 5);
      expect(await store.glossaries.gone(5)).toEqual([]);
      expect(await store.glossaries.gone(6)).toEqual(['slack:T4']);
      await store.glossaries.erase('slack:T4');
      expect(await store.glossaries.gone(6)).toEqual([]);
      expect(mentioning(await tables(), 'slack:T3', 'slack:T4')).toEqual([]);
    });
  });

  describe('a person who is forgotten', () => {
    it('is in no table any more, what they wrote is, and others have all of theirs', async () => {
      const { store, one, other, tables } = await filled();
      // Somebody of the same name is in another glossary.
      await store.people.setRole(other, ONE.person, 'editor');
      const before = await tables();
      expect([...new Set(mentioning(before, ONE.person))].sort()).toEqual(PERSONS);
      const others = rowsOf(before, other, OTHER.workspace);
      await store.people.forget(one, ONE.person);
      const after = await tables();
      expect(mentioning(after, ONE.person)).toEqual(['roles.person']);
      expect(rowsOf(after, other, OTHER.workspace)).toEqual(others);
      const count = lengths(before);
      for (const table of ['blocked', 'drafts', 'notices', 'roles', 'sessions', 'verifications', 'votes'])
        count[table] = (count[table] ?? 0) - 1;
      expect(lengths(after)).toEqual(count);
      expect(await store.votes.tally(one, 'api')).toEqual({ helpful: 0, unhelpful: 0 });
      expect(await store.requests.close(one, 'other', undefined, 5)).toEqual([]);
      expect((await store.requests.request(one, 'other'))?.wanted).toBe(1);
    });

    it('may have done a lot', async () => {
      const store = await openUntilOver(await newAddress());
      const glossary = await store.glossaries.of('slack:T1', 1);
      const revision = { state: 'deleted', change: 1, at: 1 } as const;
      await store.revisions.addAll(
        glossary,
        Array.from({ length: 450 }, (_, index) => ({
          ...revision,
          entry: `${index}`,
          author: index % 3 === 0 ? 'slack:U2' : 'slack:U1',
        })),
      );
      for (let index = 0; index < 250; index++)
        await store.votes.set(glossary, `${index}`, 'slack:U1', index % 2 === 0, 1);
      await store.votes.set(glossary, '1', 'slack:U2', false, 1);
      await store.people.forget(glossary, 'slack:U1');
      const authors: unknown[] = [];
      for await (const { author } of store.revisions.since(glossary, 0)) authors.push(author);
      expect(authors.filter((author) => author === 'slack:U2')).toHaveLength(150);
      expect(authors.filter((author) => author === undefined)).toHaveLength(300);
      expect(await store.votes.unhelpful(glossary, 9)).toEqual([{ entry: '1', helpful: 0, unhelpful: 1 }]);
      expect(await store.votes.of(glossary, '0', 'slack:U1')).toBeUndefined();
    });
  });
}
