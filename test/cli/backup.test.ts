import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { onPostgres } from '../store/on-postgres.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { differentia } from './differentia.ts';

const BLUE = ['glossary', 'add', 'Blue book', '--set', 'definition=The style guide.'];

/** A store with an entry in it, and somewhere else to restore it. */
async function aStore() {
  const folder = await temporaryFolder();
  const env = { DATA_DIR: join(folder, 'var'), DATABASE_URL: '' };
  const other = { DATA_DIR: join(folder, 'other'), DATABASE_URL: '' };
  expect(await differentia(BLUE, '', env)).toMatchObject({ exitCode: 0 });
  return { env, other, path: (name: string) => join(folder, name) };
}

const seenIn = async (env: Readonly<Record<string, string>>): Promise<string> =>
  (await differentia(['glossary', 'list'], '', env)).out;

/** Each of these runs several processes, one after the other. */
const PATIENT = { timeout: 120_000 };

describe('the store', PATIENT, () => {
  it('is opened without what only the service needs, and says in a sentence what keeps it from being', async () => {
    const env = { DATABASE_URL: 'http://x', SLACK_BOT_TOKEN: 'malformed', DISCORD_TOKEN: ' ' };
    for (const args of [
      ['glossary', 'list'],
      ['backup', '-'],
      ['ask', '-w', 'cli:local', 'x'],
    ]) {
      const refused = await differentia(args, '', env);
      expect(refused).toMatchObject({ exitCode: 2, out: '' });
      expect(refused.err).toMatch(/^DATABASE_URL is not .*\n$/);
    }
  });
});

describe('a backup', PATIENT, () => {
  it('is a file for its maker’s eyes, and restored into a new store alone', async () => {
    const { env, other, path } = await aStore();
    const made = await differentia(['backup', path('b.gz')], '', env);
    expect(made).toMatchObject({ exitCode: 0, err: '' });
    expect(made.out).toMatch(/^Backed up \d+ records to .*b\.gz\.\n$/);
    expect((await stat(path('b.gz'))).mode & 0o777).toBe(0o600);
    expect(gunzipSync(await readFile(path('b.gz'))).toString()).toMatch(/^\{"backup":"differentia 1"/);
    const restored = await differentia(['restore', path('b.gz')], '', other);
    expect(restored.out).toBe(made.out.replace('Backed up', 'Restored').replace(/ to .*/, '.'));
    expect(await seenIn(other)).toBe('blue-book  Blue book\n');
    const again = await differentia(['restore', path('b.gz')], '', other);
    expect(again).toMatchObject({ exitCode: 1, out: '' });
    expect(again.err).toContain('restored into a new one');
  });

  it('is written over no file unless that is said, and leaves nothing half', async () => {
    const { env, path } = await aStore();
    await writeFile(path('b.jsonl'), 'mine');
    expect(await differentia(['backup', path('b.jsonl')], '', env)).toMatchObject({
      exitCode: 1,
      err: `${path('b.jsonl')} is there already: --force writes over it.\n`,
    });
    expect(await readFile(path('b.jsonl'), 'utf8')).toBe('mine');
    expect(await differentia(['backup', path('b.jsonl'), '--force'], '', env)).toMatchObject({ exitCode: 0 });
    expect(await readFile(path('b.jsonl'), 'utf8')).toContain('blue-book');
    expect((await stat(path('b.jsonl'))).mode & 0o777).toBe(0o600);
    const nowhere = await differentia(['backup', path('none/b.gz')], '', env);
    expect(nowhere).toMatchObject({ exitCode: 1, out: '' });
    expect(nowhere.err).toContain('can’t be written');
  });

  it('is made of no store that isn’t there, and none is made', async () => {
    const folder = await temporaryFolder();
    const env = { DATA_DIR: join(folder, 'mistyped'), DATABASE_URL: '' };
    for (const args of [
      ['backup', join(folder, 'b.jsonl')],
      ['glossary', 'list'],
    ]) {
      const refused = await differentia(args, '', env);
      expect(refused).toMatchObject({ exitCode: 1, out: '' });
      expect(refused.err).toContain('There is no database');
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('goes through a pipe', async () => {
    const { env, other } = await aStore();
    const made = await differentia(['backup', '-'], '', env);
    expect(made.err).toMatch(/^Backed up \d+ records\.\n$/);
    expect(await differentia(['restore', '-'], made.out, other)).toMatchObject({ exitCode: 0, err: '' });
    expect(await seenIn(other)).toBe('blue-book  Blue book\n');
  });

  it('that was cut off or is none is refused, and nothing of it restored', async () => {
    const { env, other, path } = await aStore();
    await differentia(['backup', path('b.gz')], '', env);
    const whole = await readFile(path('b.gz'));
    const lines = gunzipSync(whole).toString();
    await writeFile(path('cut.gz'), whole.subarray(0, whole.length / 2));
    await writeFile(path('cut.jsonl'), lines.slice(0, lines.length / 2));
    await writeFile(path('none.csv'), 'label,definition\n');
    for (const name of ['cut.gz', 'cut.jsonl', 'none.csv', 'absent']) {
      const refused = await differentia(['restore', path(name)], '', other);
      expect(refused).toMatchObject({ exitCode: 1, out: '' });
      expect(refused.err.trim().split('\n')).toHaveLength(1);
    }
    expect(await differentia(['restore', path('b.gz')], '', other)).toMatchObject({ exitCode: 0 });
  });
});

onPostgres((server) => {
  it('a glossary is kept in PostgreSQL, and a backup goes from SQLite there and back', PATIENT, async () => {
    const { env, other, path } = await aStore();
    const there = { DATA_DIR: other.DATA_DIR, DATABASE_URL: await server().newAddress() };
    await differentia(['backup', path('b.gz')], '', env);
    expect(await differentia(['restore', path('b.gz')], '', there)).toMatchObject({ exitCode: 0, err: '' });
    expect(await seenIn(there)).toBe('blue-book  Blue book\n');
    const edit = ['glossary', 'edit', 'blue book', '--set', 'definition=Another.'];
    expect(await differentia(edit, '', there)).toMatchObject({ exitCode: 0, err: '' });
    await differentia(['backup', path('back.gz')], '', there);
    await differentia(['restore', path('back.gz')], '', other);
    const shown = await differentia(['glossary', 'show', 'blue book'], '', other);
    expect(shown.out).toBe('# Version 2 of blue-book.\nprefLabel: Blue book\ndefinition: Another.\n');
  });
});
