import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Vault, VaultError, vaultWith } from '../../src/store/vault.ts';

const newKey = (): string => randomBytes(32).toString('base64');
const PLACE = { workspace: 'T1', name: 'slack token' };
const any = fc.string({ unit: 'binary' });
const place = fc.record({ workspace: any, name: any });

/** What a vault says of a text that it doesn't open. */
function refusalOf(open: () => unknown): VaultError {
  try {
    open();
  } catch (error) {
    if (error instanceof VaultError) return error;
    throw error;
  }
  throw new Error('It was opened.');
}

describe('a vault', () => {
  it('opens what it sealed, whatever it was, where it belongs and nowhere else', () => {
    const vault = vaultWith(newKey());
    fc.assert(
      fc.property(
        fc.oneof(any, fc.constantFrom('', '\0', '\ud800', '😀')),
        place,
        place,
        (text, at, elsewhere) => {
          const sealed = vault.seal(text, at);
          expect(vault.open(sealed, at)).toBe(text);
          expect(vault.needsResealing(sealed)).toBe(false);
          if (at.workspace !== elsewhere.workspace || at.name !== elsewhere.name)
            expect(refusalOf(() => vault.open(sealed, elsewhere)).code).toBe('changed');
        },
      ),
    );
  });

  it('opens nothing that was changed by a single character', () => {
    const vault = vaultWith(newKey());
    fc.assert(
      fc.property(any, fc.nat(), fc.constantFrom(...'AZaz09-_.=', '\n'), (text, position, other) => {
        const sealed = vault.seal(text, PLACE);
        const at = position % sealed.length;
        for (const changed of [
          `${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`,
          `${sealed.slice(0, at)}${other}${sealed.slice(at)}`,
          sealed.slice(0, at),
          `${sealed}${other}`,
        ])
          if (changed !== sealed)
            expect(refusalOf(() => vault.open(changed, PLACE)).code).toBeOneOf([
              'changed',
              'malformed',
              'unknownKey',
            ]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows nothing of a text, nor that two are the same', () => {
    const vault = vaultWith(newKey());
    const [one, two] = [vault.seal('xoxb-secret', PLACE), vault.seal('xoxb-secret', PLACE)];
    expect(one).not.toBe(two);
    expect(one).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]+$/);
    expect(Buffer.from(one.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain('secret');
  });

  it('opens with every key, and says what an older one sealed', () => {
    const [first, second] = [newKey(), newKey()];
    const sealed = vaultWith(first).seal('text', PLACE);
    const rotated = vaultWith(`${second}, ${first}`);
    expect(rotated.open(sealed, PLACE)).toBe('text');
    expect(rotated.needsResealing(sealed)).toBe(true);
    const again = rotated.seal(rotated.open(sealed, PLACE), PLACE);
    expect(rotated.needsResealing(again)).toBe(false);
    const without = vaultWith(second);
    expect(without.open(again, PLACE)).toBe('text');
    expect(refusalOf(() => without.open(sealed, PLACE))).toMatchObject({ code: 'unknownKey' });
  });

  it('takes a key in any way of writing it for the same', () => {
    const bytes = randomBytes(32);
    const sealed = vaultWith(bytes.toString('hex')).seal('text', PLACE);
    for (const key of [
      bytes.toString('base64'),
      bytes.toString('base64url'),
      bytes.toString('hex').toUpperCase(),
      `\n ${bytes.toString('base64')} ,`,
    ])
      expect(vaultWith(key).open(sealed, PLACE)).toBe('text');
  });

  it.each([
    ['nothing', ''],
    ['commas', ' , '],
    ['a word', 'password'],
    ['31 bytes', randomBytes(31).toString('base64')],
    ['33 bytes', randomBytes(33).toString('hex')],
    ['a key and a word', `${newKey()} password`],
    ['a broken key', `${newKey().slice(0, 20)}!${newKey().slice(21)}`],
    ['a key twice', ['a', 'a'].map((each) => each.repeat(64)).join(',')],
    ['a key in two ways', `${'a'.repeat(64)} ${Buffer.alloc(32, 0xaa).toString('base64')}`],
  ])('is not to be had with %s for keys, and says so in a sentence without them', (_, keys) => {
    const refusal = refusalOf(() => vaultWith(keys));
    expect(refusal.code).toBe('keys');
    expect(refusal.message).toMatch(/^[A-Z][^\n]+\.$/);
    for (const part of keys.split(/[\s,]+/)) if (part.length > 8) expect(refusal.message).not.toContain(part);
  });

  it.each(['', 'text', 'v1', 'v1..', 'v1.00000000.', 'v1.00000000.AAAA', 'v2.00000000.AAAA'])(
    'says of %j that it was never sealed',
    (text) => {
      const vault: Vault = vaultWith(newKey());
      expect(refusalOf(() => vault.open(text, PLACE)).code).toBe('malformed');
      expect(refusalOf(() => vault.needsResealing(text)).code).toBe('malformed');
    },
  );
});
