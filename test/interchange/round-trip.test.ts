import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/glossary/pack/pack.ts';
import type { Format, Imported } from '../../src/interchange/format.ts';
import { FORMATS } from '../../src/interchange/formats.ts';
import { anyPack } from './any-glossary.ts';
import { given } from './given-files.ts';

async function readBack(format: Format, pack: Pack, lang = 'en'): Promise<Imported> {
  return format.read(given(await format.write(pack, {})), { lang });
}

describe.each(FORMATS.map((format) => [format.name, format] as const))(
  'a glossary written as %s',
  (_name, format) => {
    it('is read as it was, whatever is in it', async () => {
      await fc.assert(
        fc.asyncProperty(anyPack, async (pack) => {
          const { entries, faults } = await readBack(format, pack);
          expect(faults).toEqual([]);
          const read = entries.map(({ entry }) => entry);
          // The order of aspects is that of a table, but `toEqual` doesn't look at it.
          expect(read.map((entry) => JSON.stringify(sorted(entry)))).toEqual(
            pack.entries.map((entry) => JSON.stringify(sorted(entry))),
          );
          expect(entries.filter(({ madeFrom }) => madeFrom !== undefined)).toEqual([]);
        }),
        { numRuns: 100 },
      );
    }, 120_000);
  },
);

/** With its fields in one order; what is inside of them stays as it is. */
const sorted = (entry: object) =>
  Object.fromEntries(Object.entries(entry).sort(([one], [other]) => (one < other ? -1 : 1)));
