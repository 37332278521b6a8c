import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY } from '../../src/team/day.ts';
import { onPostgres } from '../store/on-postgres.ts';
import { open } from '../store/open.ts';
import { bundle, startWriter, type Writer } from '../store/writer-process.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Longer than any test, so that nobody takes it over from one that is at work. */
const LONG = 3_600_000;
const SHORT = 500;

let program = '';
beforeAll(async () => {
  program = await bundle(new URL('upkeep-process.ts', import.meta.url));
});
afterAll(() => rm(program, { force: true }));

/** What a process has done, each time. */
const doneBy = ({ lines }: Writer): unknown[] =>
  lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));

function upkeepContract(newAddress: () => Promise<string>): void {
  it('is done by one of them, once', async () => {
    const address = await newAddress();
    const store = await open(address);
    const now = Date.now();
    const glossary = await store.glossaries.of('slack:T1', now);
    await store.glossaries.setGone('slack:T9', now - 31 * DAY);
    await store.verifications.set(glossary, 'tea', { owner: 'slack:bob', due: now - DAY });
    const processes = [1, 2, 3].map(() => startWriter(program, address, String(LONG)));
    await Promise.all(processes.map(({ said }) => said(1)));
    const [first, ...others] = await Promise.race(
      processes.map((process) =>
        process.said(8).then(() => [process, ...processes.filter((each) => each !== process)] as const),
      ),
    );
    expect(others.flatMap(doneBy)).toEqual([]);
    const nothing = { erased: [], reminded: 0 };
    const [begun, ...later] = doneBy(first);
    expect(begun).toEqual({ erased: ['slack:T9'], reminded: 1 });
    expect(later).toEqual(later.map(() => nothing));
    expect(await store.notices.pending('slack', 9)).toHaveLength(1);
  });

  it('is taken over from one that was killed, and from one that was told to stop', async () => {
    const address = await newAddress();
    const killed = startWriter(program, address, String(SHORT));
    await killed.said(3);
    const stopped = startWriter(program, address, String(LONG));
    await stopped.said(1);
    killed.process.kill('SIGKILL');
    await killed.gone;
    await stopped.said(3);
    // It has the lease for an hour: whoever works after it was given it.
    const waiting = startWriter(program, address, String(LONG));
    await waiting.said(1);
    expect(doneBy(waiting)).toEqual([]);
    stopped.process.kill('SIGTERM');
    await stopped.gone;
    expect(stopped.lines.at(-1)).toBe('stopped');
    await waiting.said(3);
    expect(doneBy(waiting).length).toBeGreaterThan(1);
  });
}

describe('upkeep by several processes on one SQLite file', () =>
  upkeepContract(async () => join(await temporaryFolder(), 'differentia.db')));

onPostgres((server) => {
  describe('upkeep by several processes on one database', () => upkeepContract(() => server().newAddress()));
});
