import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';

const mona = { hash: 'h', person: 'slack:U1', name: "Mona'); --", at: 5 };
const acme = { workspace: 'slack:T1', place: 'Acme' };
const beta = { workspace: 'slack:T2', place: 'Beta 😀' };

/** What every engine does with who is signed in. */
export function sessionsContract(open: () => Promise<Store>): void {
  describe('sessions', () => {
    it('are found by their hash, and come back as they were', async () => {
      const { sessions } = await open();
      await sessions.begin(mona, [acme]);
      const session = { ...mona, ...acme, seen: 5 };
      expect(await sessions.chosen('h')).toStrictEqual(session);
      expect(await sessions.all('h')).toStrictEqual([session]);
      expect(await sessions.chosen('i')).toBeUndefined();
      await sessions.setSeen('h', 7);
      expect(await sessions.chosen('h')).toStrictEqual({ ...session, seen: 7 });
    });

    it('are in one of several workspaces once that is chosen, and never in another', async () => {
      const { sessions } = await open();
      await sessions.begin(mona, [beta, acme]);
      await sessions.begin({ ...mona, hash: 'i' }, [{ workspace: 'slack:T3', place: 'Gamma' }]);
      expect(await sessions.chosen('h')).toBeUndefined();
      expect((await sessions.all('h')).map(({ place }) => place)).toEqual(['Acme', 'Beta 😀']);
      expect(await sessions.choose('h', 'slack:T2')).toBe(true);
      expect(await sessions.choose('h', 'slack:T3')).toBe(false);
      expect((await sessions.chosen('h'))?.workspace).toBe('slack:T2');
      expect(await sessions.choose('h', 'slack:T1')).toBe(true);
      expect((await sessions.chosen('h'))?.workspace).toBe('slack:T1');
      expect((await sessions.chosen('i'))?.workspace).toBe('slack:T3');
    });

    it('begin once: another of the same hash is refused, and none begins nowhere', async () => {
      const { sessions } = await open();
      await sessions.begin(mona, []);
      expect(await sessions.all('h')).toEqual([]);
      await sessions.begin(mona, [acme]);
      await expect(sessions.begin({ ...mona, person: 'slack:U2' }, [acme])).rejects.toMatchObject({
        name: 'StoreError',
      });
      expect((await sessions.chosen('h'))?.person).toBe('slack:U1');
    });

    it('end one by one, all of a person’s, or when they are old', async () => {
      const { sessions } = await open();
      const begin = (hash: string, person: string, at: number) =>
        sessions.begin({ ...mona, hash, person, at }, [acme, beta]);
      const left = async () => {
        const all = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((hash) => sessions.all(hash)));
        return all.flatMap(([first]) => first?.hash ?? []);
      };
      await begin('a', 'slack:U1', 1);
      await begin('b', 'slack:U1', 2);
      await begin('c', 'slack:U2', 2);
      await begin('d', 'slack:U2', 9);
      await begin('e', 'slack:U2', 9);
      await sessions.end('e');
      expect(await left()).toEqual(['a', 'b', 'c', 'd']);
      await sessions.endAll('slack:U1');
      expect(await left()).toEqual(['c', 'd']);
      await sessions.setSeen('c', 9);
      await sessions.prune(2, 9);
      expect(await left()).toEqual(['c', 'd']);
      await sessions.prune(3, 0);
      expect(await left()).toEqual(['d']);
      await sessions.prune(0, 10);
      expect(await left()).toEqual([]);
    });
  });
}
