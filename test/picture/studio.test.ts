import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pino from 'pino';
import { expect, it } from 'vitest';
import { openStudio } from '../../adapters/picture/studio.ts';
import type { Drawing } from '../../adapters/pictures.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { english } from '../../src/messages/messages.ts';
import { comparisonOf } from './comparison-of.ts';
import { pngOf } from './png.ts';

const log = pino({ level: 'silent' });
const worker = new URL('../../dist/picture.js', import.meta.url);
const fonts = 'dist/fonts';
const DARK: Drawing = { look: 'dark', patience: 60_000 };

const answer = comparisonOf([['Taste', ['bitter', 'mild']]]);

/** A thread that does what the text says. */
async function threadOf(text: string): Promise<URL> {
  const file = join(await mkdtemp(join(tmpdir(), 'differentia-')), 'thread.mjs');
  await writeFile(file, `import { parentPort } from 'node:worker_threads';\n${text}`);
  return pathToFileURL(file);
}

it('draws in a thread of its own, once for all who want the same', async () => {
  const studio = openStudio({ worker, fonts, log });
  const [one, other] = await Promise.all([
    studio.draw(answer, DARK, english),
    studio.draw(structuredClone(answer), DARK, english),
  ]);
  expect(one).toHaveLength(1);
  expect(pngOf(one?.[0]?.png ?? new Uint8Array()).width).toBe(1000);
  expect(one?.[0]?.description).toContain('Taste – Drink 1: bitter; Drink 2: mild');
  expect(other?.[0]?.png).toBe(one?.[0]?.png);
  const light = await studio.draw(answer, { ...DARK, look: 'light' }, english);
  expect(pngOf(light?.[0]?.png ?? new Uint8Array()).at(0, 0)).toEqual([255, 255, 255]);
});

it('draws nothing that is no table, or that there are no glyphs for', async () => {
  const studio = openStudio({ worker: await threadOf('process.exit(1)'), fonts, log });
  const others: Answer[] = [
    { ...answer, rows: [] },
    comparisonOf([['味', ['bitter', 'mild']]]),
    { kind: 'help', reason: 'asked', examples: [] },
  ];
  for (const each of others) {
    expect(studio.canDraw(each, english)).toBe(false);
    expect(await studio.draw(each, DARK, english)).toBeUndefined();
  }
});

it.each([
  ['dies', 'parentPort.on("message", () => process.exit(1));'],
  ['throws', 'parentPort.on("message", () => { throw new Error("no"); });'],
  ['can’t draw', 'parentPort.on("message", ({ id }) => parentPort.postMessage({ id, fault: "no" }));'],
  ['hangs', 'parentPort.on("message", () => { for (;;); });'],
])('says that there is no picture where the thread %s', async (_, text) => {
  const studio = openStudio({ worker: await threadOf(text), fonts, log, longest: 300 });
  expect(await studio.draw(answer, DARK, english)).toBeUndefined();
  // What failed once isn't taken for what comes of it.
  expect(await studio.draw(answer, DARK, english)).toBeUndefined();
});

it('lets nobody wait longer than they would, and has it for the next', async () => {
  const text = `
    let release;
    parentPort.on("message", ({ id }) => {
      if (release) return release();
      release = () => parentPort.postMessage({ id, pages: [{ png: new Uint8Array([1]), from: 0, to: 1 }] });
    });`;
  const studio = openStudio({ worker: await threadOf(text), fonts, log });
  expect(await studio.draw(answer, { ...DARK, patience: 1 }, english)).toBeUndefined();
  const other = studio.draw(comparisonOf([['Heat', ['hot', 'cold']]]), { ...DARK, patience: 1 }, english);
  expect(await other).toBeUndefined();
  expect(await studio.draw(answer, DARK, english)).toHaveLength(1);
});

it('takes no more at once than it can draw in time', async () => {
  const text = `
    parentPort.on("message", ({ id }) =>
      parentPort.postMessage({ id, pages: [{ png: new Uint8Array([1]), from: 0, to: 1 }] }));`;
  const studio = openStudio({ worker: await threadOf(text), fonts, log });
  const many = Array.from({ length: 40 }, (_, index) => comparisonOf([[`Aspect ${index}`, ['a', 'b']]]));
  const drawn = await Promise.all(many.map((each) => studio.draw(each, DARK, english)));
  expect(drawn.filter((pages) => pages !== undefined)).toHaveLength(16);
  expect(await studio.draw(answer, DARK, english)).toHaveLength(1);
});
