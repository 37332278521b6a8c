import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conceptSchema } from '../../src/glossary/concept.ts';
import { isConcept } from '../../src/glossary/entry.ts';
import { readSources } from '../../src/interchange/read-sources.ts';
import { packOf } from '../glossary/builders.ts';

const INDEX = '/usr/share/dictd/foldoc.index';

describe('the Free On-line Dictionary of Computing', () => {
  it.skipIf(!existsSync(INDEX))(
    `is read whole, and right by the rules for concepts (skipped without ${INDEX} of Debian’s dict-foldoc)`,
    async () => {
      const [{ pack, faults } = { pack: packOf([]), faults: [] }] = await readSources([INDEX]);
      const concepts = pack.entries.filter(isConcept);
      expect(faults).toEqual([]);
      expect(pack.title).toMatch(/^The Free On-line Dictionary of Computing/);
      expect(concepts.length).toBeGreaterThanOrEqual(12_000);
      expect(concepts.filter((concept) => !conceptSchema.safeParse(concept).success)).toEqual([]);
      const semaphore = concepts.find(({ id }) => id === 'semaphore');
      expect(semaphore).toMatchObject({ prefLabel: 'semaphore', tags: ['programming', 'operating system'] });
      expect(semaphore?.definition).toMatch(
        /^The classic method for\s+restricting access to shared resources/,
      );
      expect(semaphore?.definition).toContain('while (s == 0) ;');
      expect(semaphore?.related).toContain('operating-system');
    },
  );
});
