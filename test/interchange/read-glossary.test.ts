import { describe, expect, it } from 'vitest';
import { FORMATS, formatOf } from '../../src/interchange/formats.ts';
import { readGlossary } from '../../src/interchange/read-glossary.ts';
import { conceptOf, packOf } from '../glossary/builders.ts';
import { file, given } from './given-files.ts';

type Progress = (done: number, total: number) => void;

const many = packOf(Array.from({ length: 1_000 }, (_, index) => conceptOf({ id: `concept-${index}` })));

describe.each(FORMATS.map((format) => [format.name, format] as const))(
  'a glossary in %s',
  (_name, format) => {
    it('is recognised by the names and the beginning of its files', async () => {
      const files = given(await format.write(packOf([conceptOf({ id: 'a' }), conceptOf({ id: 'b' })]), {}));
      expect(formatOf(files)).toBe(format);
      expect(formatOf([file('README.txt', 'x'), ...files])).toBe(format);
      const { entries, faults } = await readGlossary([file('notes.txt', 'x'), ...files], { lang: 'en' });
      expect(faults).toEqual([]);
      expect(entries.map(({ entry }) => entry.id)).toEqual(['a', 'b']);
    });

    it('tells how far it is written and read, up to all of it', async () => {
      const files = given(await format.write(many, {}));
      for (const work of [
        (progress: Progress) => format.write(many, { progress }),
        (progress: Progress) => readGlossary(files, { lang: 'en', progress }, format),
      ]) {
        const told: number[] = [];
        await work((done, total) => void told.push(done / total));
        expect(told.at(-1)).toBe(1);
        expect(told).toEqual(told.toSorted((one, other) => one - other));
      }
    });

    it('is neither written nor read on once it is called off', async () => {
      const files = given(await format.write(many, {}));
      const controller = new AbortController();
      const reason = new Error('called off');
      const progress = () => controller.abort(reason);
      const options = { signal: controller.signal, progress };
      await expect(readGlossary(files, { lang: 'en', ...options }, format)).rejects.toBe(reason);
      await expect(format.write(many, options)).rejects.toBe(reason);
    });
  },
);

it.each([
  ['words.json', '{"dog": "an animal"}'],
  ['notes.md', '# Notes\n'],
  ['settings.yaml', 'port: 3000\n'],
  ['terms.xlsx', 'PK'],
])('takes %s for nothing that it knows, and says what it does know', async (name, text) => {
  expect(formatOf([file(name, text)])).toBeUndefined();
  const { faults } = await readGlossary([file(name, text)], { lang: 'en' });
  expect(faults).toEqual([
    {
      file: name,
      line: 1,
      message: expect.stringMatching(/^is in no format that can be read: CSV, for spreadsheets; /),
    },
  ]);
});

it('says so where there is no file at all', async () => {
  expect((await readGlossary([], { lang: 'en' })).faults).toHaveLength(1);
});
