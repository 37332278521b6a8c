import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import type { Token } from '../../src/store/tokens.ts';

const token = (fields: Partial<Token> = {}): Token => ({
  workspace: 'w',
  id: 't',
  hash: 'h',
  name: "'; drop table tokens; -- 😀",
  scopes: ['read', 'ask'],
  at: 1,
  ...fields,
});

/** What every engine does with tokens of programs. */
export function tokensContract(open: () => Promise<Store>): void {
  describe('tokens', () => {
    it('are found by their hash, and come back as they were', async () => {
      const { tokens } = await open();
      const whole = token({ id: 'u', hash: 'i', at: 2, expires: 9, used: '2026-11-23' });
      await tokens.add(whole);
      await tokens.add(token());
      expect(await tokens.withHash('h')).toStrictEqual(token());
      expect(await tokens.withHash('i')).toStrictEqual(whole);
      expect(await tokens.withHash('j')).toBeUndefined();
      expect(await tokens.of('w')).toStrictEqual([token(), whole]);
      expect(await tokens.of('v')).toEqual([]);
    });

    it('are told apart by their workspace, and no two have one hash', async () => {
      const { tokens } = await open();
      await tokens.add(token());
      await tokens.add(token({ workspace: 'v', hash: 'i' }));
      await expect(tokens.add(token({ workspace: 'u' }))).rejects.toMatchObject({ name: 'StoreError' });
      await tokens.setUsed('v', 't', '2026-11-24');
      expect((await tokens.withHash('h'))?.used).toBeUndefined();
      expect((await tokens.withHash('i'))?.used).toBe('2026-11-24');
      expect(await tokens.remove('v', 't')).toBe(true);
      expect(await tokens.remove('v', 't')).toBe(false);
      expect(await tokens.withHash('i')).toBeUndefined();
      expect(await tokens.withHash('h')).toEqual(token());
    });
  });
}
