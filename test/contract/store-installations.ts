import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { vaultWith } from '../../src/store/vault.ts';
import { open as openUntilOver } from '../store/open.ts';
import { linesOf } from './store-backup.ts';

const newKey = (): string => randomBytes(32).toString('base64');
const SECRET = '{"token":"xoxb-secret","name":"Łódź 😀 \'; drop table installations; --"}';
const installation = { workspace: 'slack:T1', credentials: SECRET, at: 1 } as const;

/** What every engine does with installations. @param newAddress where a store is that is empty. */
export function installationsContract(newAddress: () => Promise<string>): void {
  const open = (address: string, ...keys: readonly string[]): Promise<Store> =>
    openUntilOver(address, keys.length === 0 ? undefined : vaultWith(keys.join()));

  describe('installations', () => {
    it('come back as they were, the newest of each workspace, until they are removed', async () => {
      const { installations } = await open(await newAddress(), newKey());
      await installations.save({ ...installation, workspace: 'slack:T2' });
      await installations.save({ ...installation, credentials: 'old' });
      await installations.save({ ...installation, at: 2 });
      expect(await installations.of('slack:T1')).toStrictEqual({ ...installation, at: 2 });
      expect(await installations.workspaces()).toEqual(['slack:T1', 'slack:T2']);
      expect(await installations.remove('slack:T1')).toBe(true);
      expect(await installations.remove('slack:T1')).toBe(false);
      expect(await installations.of('slack:T1')).toBeUndefined();
      expect(await installations.workspaces()).toEqual(['slack:T2']);
    });

    it('are kept sealed, and not kept where there is no key', async () => {
      const address = await newAddress();
      const bare = await open(address);
      await expect(bare.installations.save(installation)).rejects.toMatchObject({ code: 'keys' });
      expect(await bare.installations.of('slack:T1')).toBeUndefined();
      await (await open(address, newKey())).installations.save(installation);
      expect((await linesOf(bare)).join()).not.toContain('xoxb');
    });

    it('are refused without their key or with another, and left as they are', async () => {
      const [address, key] = [await newAddress(), newKey()];
      await (await open(address, key)).installations.save(installation);
      for (const other of [await open(address), await open(address, newKey())]) {
        await expect(other.installations.of('slack:T1')).rejects.toMatchObject({ code: 'unknownKey' });
        await expect(other.installations.sealAnew()).rejects.toMatchObject({
          code: 'unknownKey',
          message: expect.stringMatching(/sealed with the key “[0-9a-f]{8}”/),
        });
      }
      expect(await (await open(address, key)).installations.of('slack:T1')).toEqual(installation);
    });

    it('of one workspace aren’t taken for those of another', async () => {
      const [address, key] = [await newAddress(), newKey()];
      const store = await open(address, key);
      await store.installations.save(installation);
      const lines = (await linesOf(store)).map((line) => line.replace('slack:T1', 'slack:T2'));
      const forged = await open(await newAddress(), key);
      await forged.restore(
        (async function* () {
          yield* lines;
        })(),
      );
      await expect(forged.installations.of('slack:T2')).rejects.toMatchObject({ code: 'changed' });
    });

    it('are sealed anew with a newer key, and then don’t need the older one', async () => {
      const [address, older, newer] = [await newAddress(), newKey(), newKey()];
      await (await open(address, older)).installations.save(installation);
      await (await open(address, newer, older)).installations.sealAnew();
      expect(await (await open(address, newer)).installations.of('slack:T1')).toEqual(installation);
    });

    it('are discarded where their key is lost', async () => {
      const address = await newAddress();
      await (await open(address, newKey())).installations.save(installation);
      const { installations } = await open(address);
      expect(await installations.discard()).toBe(1);
      expect(await installations.discard()).toBe(0);
      await installations.sealAnew();
    });
  });
}
