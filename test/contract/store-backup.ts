import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import type { Store } from '../../src/store/store.ts';
import { open } from '../store/open.ts';
import { sentAnswer } from '../store/sent-answer.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LATEST = Object.keys(MIGRATIONS).sort().at(-1);

/** Texts that break lines and JSON, in every column there is. */
const HOSTILE = ['\u2028', '\u2029', '\r\n', '"],["claims",{}]', '\\', '😀', "'; --", '\u001f'];

/** Some of everything that is kept, and more of it than is read or written at once. */
export async function filled(store: Store): Promise<Store> {
  for (const text of HOSTILE) {
    await store.claims.make(text, text, 1);
    await store.answers.save(
      sentAnswer({ id: text, thread: text, question: { terms: [text, 'a\0b\ud800'] } }),
    );
    await store.mutes.set(text, text, true, 1_795_422_748_483);
    await store.changes.bump(text);
  }
  for (let count = 0; count < 450; count++) await store.claims.make('w', `${count}`, count);
  await store.secrets.get('buttons');
  return store;
}

export async function linesOf(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of store.backup()) lines.push(line);
  return lines;
}

export async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** What every engine does with a backup. */
export function backupContract(newAddress: () => Promise<string>): void {
  describe('a backup', () => {
    it('is taken in by an empty store, which then has the same', async () => {
      const store = await filled(await open(await newAddress()));
      const secret = await store.secrets.get('buttons');
      const lines = await linesOf(store);
      expect(JSON.parse(lines[0] ?? '')).toEqual({ backup: 'differentia 1', schema: LATEST });
      expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ rows: lines.length - 2 });
      // Some versions of Node take these for the ends of lines.
      expect(lines.join()).not.toMatch(/[\n\r\u2028\u2029]/);
      const file = join(await temporaryFolder(), 'backup.jsonl');
      await writeFile(file, `${lines.join('\n')}\n`);
      const restored = await open(await newAddress());
      const read = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
      expect(await restored.restore(read)).toBe(lines.length - 2);
      expect(await linesOf(restored)).toEqual(lines);
      expect(await restored.secrets.get('buttons')).toEqual(secret);
      expect(await restored.claims.make('w', '449', 1)).toBe(false);
      expect(await restored.changes.bump('\u2028')).toBe(2);
      await restored.check();
    });

    it('has what there was when it was begun, while writing goes on', async () => {
      const store = await filled(await open(await newAddress()));
      const before = await linesOf(store);
      const during: string[] = [];
      for await (const line of store.backup()) {
        during.push(line);
        if (during.length > 30) continue;
        await store.claims.make('w', `during ${during.length}`, 1);
        await store.mutes.set('w', 'c', true, 1);
        await store.claims.release('w', '400');
      }
      expect(during).toEqual(before);
      expect((await linesOf(store)).length).toBeGreaterThan(before.length);
    });

    it('lets others have their turn', async () => {
      const store = await filled(await open(await newAddress()));
      let hadTurn = false;
      setImmediate(() => {
        hadTurn = true;
      });
      await linesOf(store);
      expect(hadTurn).toBe(true);
    });

    it('may be left off', async () => {
      const store = await filled(await open(await newAddress()));
      for (let count = 0; count < 20; count++) for await (const line of store.backup()) if (line) break;
      expect(await store.claims.make('w', 'k', 1)).toBe(true);
    });

    it('is refused where there are records already, and these stay', async () => {
      const lines = await linesOf(await filled(await open(await newAddress())));
      const store = await open(await newAddress());
      await store.mutes.set('w', 'c', true, 1);
      await expect(store.restore(each(lines))).rejects.toMatchObject({
        code: 'occupied',
        message: 'The database already has records (in “mutes”): a backup is restored into a new one.',
      });
      expect(await store.mutes.has('w', 'c')).toBe(true);
      expect(await store.claims.make('w', '0', 1)).toBe(true);
    });

    it('is refused in a sentence where it is not whole, and nothing of it is taken in', async () => {
      const lines = await linesOf(await filled(await open(await newAddress())));
      const [head = '', claim = '', second = ''] = lines;
      const store = await open(await newAddress());
      const end = JSON.stringify({ rows: 1 });
      for (const [code, broken] of [
        ['foreign', []],
        ['foreign', ['Dear diary,']],
        ['foreign', [claim, end]],
        ['damaged', [head]],
        ['damaged', lines.slice(0, -1)],
        ['damaged', [...lines.slice(0, 300), ...lines.slice(301)]],
        ['damaged', [...lines.slice(0, 300), lines[300]?.slice(0, 20) ?? '']],
        ['damaged', [...lines, claim]],
        ['damaged', [head, claim, claim, JSON.stringify({ rows: 2 })]],
        ['damaged', [head, claim.replace('"at"', '"when"'), end]],
        ['damaged', [head, claim.replace('claims', 'kysely_migration'), end]],
        ['damaged', [head, claim.replace(/"at":\d+/, '"at":true'), end]],
        ['damaged', [head, claim.replace(/"at":\d+/, '"at":null'), end]],
        ['refused', [head, claim.replace('"at"', '"key":"a\\u0000b","at"'), end]],
        ['newer', [JSON.stringify({ backup: 'differentia 1', schema: '9999-later' }), claim, end]],
        ['newer', [JSON.stringify({ backup: 'differentia 2', schema: LATEST }), claim, end]],
      ] as const) {
        const refused = store.restore(each(broken));
        await expect(refused, JSON.stringify(broken.slice(0, 3))).rejects.toMatchObject({ code });
        await expect(refused).rejects.toThrow(/^[A-Z][^\n]+\.$/);
      }
      expect(await linesOf(store)).toHaveLength(2);
      await store.restore(each([head, claim, second, JSON.stringify({ rows: 2 })]));
      expect((await linesOf(store)).slice(1, -1)).toEqual([claim, second]);
    });

    it('is brought up to date where an earlier version wrote it', async () => {
      const lines = await linesOf(await filled(await open(await newAddress())));
      const rows = lines.slice(1, -1).filter((line) => !line.startsWith('["changes"'));
      const store = await open(await newAddress());
      // Statements that are prepared already: they meet other tables of the same names.
      await store.claims.make('w', 'k', 1);
      await store.claims.release('w', 'k');
      const head = JSON.stringify({ backup: 'differentia 1', schema: '0001-create-tables' });
      await store.restore(each([head, ...rows, JSON.stringify({ rows: rows.length })]));
      expect((await linesOf(store)).slice(1, -1)).toEqual(rows);
      expect(await store.claims.make('w', '449', 1)).toBe(false);
      expect(await store.claims.make('w', 'k', 1)).toBe(true);
      expect(await store.changes.bump('n')).toBe(1);
      await store.check();
      const again = await open(await newAddress());
      await again.restore(each(await linesOf(store)));
      expect(await again.changes.count('n')).toBe(1);
    });
  });
}
