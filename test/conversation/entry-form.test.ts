import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined, parted } from '../../src/conversation/glossary/entry/lines.ts';
import { fieldsFor, readEntryForm, valueIn } from '../../src/conversation/glossary/entry/read-entry-form.ts';
import type { Entry } from '../../src/glossary/entry.ts';
import { changesBetween } from '../../src/team/changes.ts';
import { readEntry } from '../../src/team/read-entry.ts';
import { comparison, concept, sample as resources } from '../sample-glossary.ts';

/** A line of text as an entry may hold one, with all that has a meaning in a form. */
const line = fc
  .array(fc.constantFrom('a', 'B', '|', '\\', ' ', '“', 'é', '😀', '-', ':', '1'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((letters) => letters.join('').trim())
  .filter((text) => text !== '');
const lines = (most: number) => fc.uniqueArray(line, { maxLength: most });
const known = fc.constantFrom('coffee', 'tea', 'lemonade', 'java-drink', 'java-island');

const anyConcept = fc
  .record({
    definition: line,
    altLabels: lines(4),
    points: lines(4),
    tags: lines(3),
    sources: lines(3),
    broader: fc.uniqueArray(known, { maxLength: 3 }),
    related: fc.uniqueArray(known, { maxLength: 3 }),
    hiddenLabels: lines(2),
    characteristics: fc.dictionary(fc.constantFrom('served', 'made', 'wakes', 'other'), fc.option(line)),
  })
  .map((fields): Entry => concept('matcha', 'Matcha', fields));

const anyComparison = fc
  .record({
    gist: line,
    rows: fc.array(fc.record({ aspect: line, values: fc.tuple(line, line) }), { minLength: 1, maxLength: 4 }),
    points: lines(3),
    chooseWhen: fc.option(fc.tuple(line, line), { nil: undefined }),
  })
  .map(
    ({ chooseWhen, ...fields }): Entry =>
      comparison(['coffee', 'java-island'], { ...fields, ...(chooseWhen && { chooseWhen }) }),
  );

function entryIn(data: unknown): Entry {
  const read = readEntry(data);
  if (read.faults !== undefined) throw new Error(JSON.stringify(read.faults));
  return read.entry;
}

describe('the form of an entry', () => {
  it('says the same entry where nobody changed anything, to the letter', () => {
    fc.assert(
      fc.property(fc.oneof(anyConcept, anyComparison), (entry) => {
        const draft = {
          purpose: 'publish',
          kind: entry.kind,
          data: { ...entry },
          base: 1,
          values: {},
        } as const;
        const shown = fieldsFor(entry.kind).map((field) => [field.id, valueIn(field, draft, resources)]);
        const values: Record<string, string> = Object.fromEntries(shown);
        const { data, faults } = readEntryForm({ ...draft, values }, resources);
        expect(faults).toEqual({});
        expect(changesBetween(entry, entryIn(data))).toEqual([]);
      }),
    );
  });

  it('reads what it writes, though every line is read anew', () => {
    fc.assert(
      fc.property(fc.oneof(anyConcept, anyComparison), (entry) => {
        const empty = { kind: entry.kind, lang: 'en', id: entry.id };
        const draft = {
          purpose: 'publish',
          kind: entry.kind,
          data: { ...entry },
          base: 1,
          values: {},
        } as const;
        const shown = fieldsFor(entry.kind).map((field) => [field.id, valueIn(field, draft, resources)]);
        const { data, faults } = readEntryForm(
          { ...draft, data: empty, values: Object.fromEntries(shown) },
          resources,
        );
        expect(faults).toEqual({});
        const { hiddenLabels: _, ...written } = entry as Entry & { hiddenLabels?: unknown };
        const back = entryIn({ ...data, updated: entry.updated, contributors: entry.contributors });
        expect(
          changesBetween(
            { ...written, ...(entry.kind === 'concept' && { hiddenLabels: [] }) } as Entry,
            back,
          ),
        ).toEqual([]);
      }),
    );
  });

  it('parts a line where it was joined', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (parts) => {
        expect(parted(joined(parts))).toEqual(parts);
      }),
    );
  });

  it('survives whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom('concept', 'comparison'), fc.string({ unit: 'binary' }), (kind, text) => {
        const values = Object.fromEntries(fieldsFor(kind).map(({ id }) => [id, text]));
        const draft = { purpose: 'publish', kind, data: { kind, lang: 'en' }, base: 0, values } as const;
        const { data } = readEntryForm(draft, resources);
        readEntry({ id: 'x', ...data });
      }),
    );
  });
});
