import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { vaultWith } from '../../src/store/vault.ts';
import { openAt } from '../store/open-at.ts';
import { linesOf } from './store-backup.ts';

const newKey = (): string => randomBytes(32).toString('base64');

/** What every engine does with its secrets where it has keys, and where it hasn't. @param newAddress where a store is that is empty. */
export function secretsContract(newAddress: () => Promise<string>): void {
  /** Does something with a store as a process with these keys sees it. */
  async function withKeys<T>(
    address: string,
    keys: string | undefined,
    work: (store: Store) => Promise<T>,
  ): Promise<T> {
    const vault = keys === undefined ? undefined : vaultWith(keys);
    const store = await openAt(address, vault);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }
  /** The secret "buttons", as a service finds it that begins now. */
  const begin = (address: string, keys?: string): Promise<Buffer> =>
    withKeys(address, keys, async ({ secrets }) => {
      await secrets.sealAnew();
      return secrets.get('buttons');
    });
  /** What stands in the database for "buttons". */
  const storedAt = (address: string): Promise<string> =>
    withKeys(address, undefined, async (store) => {
      const line = (await linesOf(store)).find((each) => each.includes('"buttons"'));
      return line ?? 'nothing';
    });

  describe('a secret', () => {
    it('is sealed where there is a key, and stays the same', async () => {
      const [address, key] = [await newAddress(), newKey()];
      const secret = await begin(address, key);
      expect(secret).toHaveLength(32);
      expect(await begin(address, key)).toEqual(secret);
      expect(await storedAt(address)).toMatch(/"v1\.[0-9a-f]{8}\.[\w-]+"/);
      expect(await storedAt(address)).not.toContain(secret.toString('base64'));
    });

    it('that was kept as it is, is sealed when there is a key, and then sealed anew when there is a newer one', async () => {
      const [address, first, second] = [await newAddress(), newKey(), newKey()];
      const secret = await begin(address);
      expect(await storedAt(address)).toContain(secret.toString('base64'));
      expect(await begin(address, first)).toEqual(secret);
      const sealed = await storedAt(address);
      expect(sealed).not.toContain(secret.toString('base64'));
      expect(await begin(address, `${second} ${first}`)).toEqual(secret);
      expect(await storedAt(address)).not.toBe(sealed);
      // The older key isn't needed any more.
      expect(await begin(address, second)).toEqual(secret);
      const left = await storedAt(address);
      expect(await begin(address, `${second},${first}`)).toEqual(secret);
      expect(await storedAt(address)).toBe(left);
    });

    it('is refused without its key, and left as it is', async () => {
      const [address, key] = [await newAddress(), newKey()];
      const secret = await begin(address, key);
      const sealed = await storedAt(address);
      for (const keys of [undefined, newKey()]) {
        await expect(begin(address, keys)).rejects.toMatchObject({
          code: 'unknownKey',
          message: expect.stringMatching(
            /^The secrets in the database are sealed with the key “[0-9a-f]{8}”/,
          ),
        });
        await withKeys(address, keys, ({ secrets }) =>
          expect(secrets.get('buttons')).rejects.toMatchObject({ code: 'unknownKey' }),
        );
      }
      expect(await storedAt(address)).toBe(sealed);
      expect(await begin(address, key)).toEqual(secret);
    });

    it('whose key is lost is discarded, and another is made', async () => {
      const [address, lost, key] = [await newAddress(), newKey(), newKey()];
      const secret = await begin(address, lost);
      // Neither needs the key.
      expect(await withKeys(address, undefined, ({ secrets }) => secrets.discard())).toBe(1);
      expect(await withKeys(address, undefined, ({ secrets }) => secrets.discard())).toBe(0);
      const another = await begin(address, key);
      expect(another).not.toEqual(secret);
      expect(await begin(address, key)).toEqual(another);
    });

    it('is left as it is where another can’t be opened', async () => {
      const [address, one, other] = [await newAddress(), newKey(), newKey()];
      await begin(address);
      await withKeys(address, one, ({ secrets }) => secrets.get('more'));
      const before = await storedAt(address);
      await expect(begin(address, other)).rejects.toMatchObject({ code: 'unknownKey' });
      expect(await storedAt(address)).toBe(before);
    });

    it('is one where two processes begin at once with a key, and where they seal it anew at once', async () => {
      const [address, first, second] = [await newAddress(), newKey(), newKey()];
      const begun = await Promise.all([1, 2, 3].map(() => begin(address, first)));
      const again = await Promise.all([1, 2, 3].map(() => begin(address, `${second} ${first}`)));
      expect(new Set([...begun, ...again].map((secret) => secret.toString('hex'))).size).toBe(1);
      expect(await begin(address, second)).toEqual(begun[0]);
    });

    it('is sealed in a backup as in the store, and taken in where the key is', async () => {
      const [address, there, key] = [await newAddress(), await newAddress(), newKey()];
      const secret = await begin(address, key);
      await withKeys(address, undefined, (store) =>
        withKeys(there, undefined, (restored) => restored.restore(store.backup())),
      );
      expect(await storedAt(there)).toBe(await storedAt(address));
      expect(await begin(there, key)).toEqual(secret);
    });
  });
}
