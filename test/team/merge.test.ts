import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../src/glossary/concept.ts';
import { changesBetween } from '../../src/team/changes.ts';
import { merge, settled } from '../../src/team/merge.ts';
import { comparisonOf, conceptOf } from '../glossary/builders.ts';

const base = conceptOf({
  id: 'port',
  definition: 'A place for ships.',
  altLabels: ['Haven'],
  characteristics: { depth: 'Ten metres', tide: null },
});

describe('the changes between two versions of an entry', () => {
  it('are told field by field, and key by key where a field has keys', () => {
    const after: Concept = {
      ...base,
      definition: 'A harbour.',
      altLabels: [],
      characteristics: { depth: 'Ten metres', tide: 'Two a day' },
      tags: ['sea'],
    };
    expect(changesBetween(base, after)).toEqual([
      { field: 'altLabels', before: ['Haven'] },
      { field: 'definition', before: 'A place for ships.', after: 'A harbour.' },
      { field: 'characteristics.tide', before: null, after: 'Two a day' },
      { field: 'tags', after: ['sea'] },
    ]);
  });

  it('are all there is to an entry that is new or gone, and nothing of what nobody edits', () => {
    const fields = changesBetween(undefined, { ...base, updated: '2026-01-02' }).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['prefLabel', 'definition', 'characteristics.depth']));
    expect(fields).not.toEqual(expect.arrayContaining(['updated']));
    expect(fields).not.toEqual(expect.arrayContaining(['points']));
    expect(changesBetween({ ...base, contributors: ['Ada'] }, base)).toEqual([]);
  });
});

describe('a three-way merge', () => {
  it('keeps what both changed where they changed something else', () => {
    const mine = { ...base, definition: 'A harbour.' };
    const theirs = { ...base, characteristics: { depth: 'Twelve metres', tide: null } };
    expect(merge(base, mine, theirs)).toEqual({
      conflicts: [],
      entry: { ...base, definition: 'A harbour.', characteristics: { depth: 'Twelve metres', tide: null } },
    });
  });

  it('keeps theirs and tells of it where both changed the same, and not where they agree', () => {
    const mine = { ...base, definition: 'Mine.', points: ['It is wet.'] };
    const theirs = { ...base, definition: 'Theirs.', points: ['It is wet.'] };
    expect(merge(base, mine, theirs)).toEqual({
      conflicts: [{ field: 'definition', base: 'A place for ships.', mine: 'Mine.', theirs: 'Theirs.' }],
      entry: theirs,
    });
  });

  it('keeps what both added to a list, where one of them changed nothing else in it', () => {
    const points = ['One.', 'Two.'];
    const was = { ...base, points };
    const mine = { ...was, altLabels: ['Haven', 'Harbour'], points: ['One, reworded.', 'Two.'] };
    const theirs = { ...was, altLabels: ['Dock', 'Haven'], points: [...points, 'Three.'] };
    expect(merge(was, mine, theirs)).toEqual({
      conflicts: [],
      entry: {
        ...was,
        altLabels: ['Dock', 'Haven', 'Harbour'],
        points: ['One, reworded.', 'Two.', 'Three.'],
      },
    });
    const alsoReworded = { ...was, points: ['One, otherwise.', 'Two.'] };
    expect(merge(was, mine, alsoReworded).conflicts.map(({ field }) => field)).toEqual(['points']);
  });

  it('takes away what was taken away', () => {
    const { tide: _, ...characteristics } = base.characteristics;
    const mine = { ...base, altLabels: [], characteristics };
    expect(merge(base, mine, { ...base, tags: ['sea'] })).toEqual({
      conflicts: [],
      entry: { ...mine, tags: ['sea'] },
    });
  });

  it('makes no entry of changes that don’t go together', () => {
    const compared = comparisonOf({ between: ['a', 'b'], chooseWhen: ['Day', 'Night'] });
    const mine = { ...compared, gist: '' };
    expect(merge(compared, mine, compared).entry).toBeUndefined();
  });

  it('gives mine where nobody else changed anything, and theirs where I didn’t', () => {
    const version = fc
      .record({
        definition: fc.constantFrom('One.', 'Two.', 'Three.'),
        altLabels: fc.subarray(['Haven', 'Harbour', 'Dock']),
        characteristics: fc.dictionary(
          fc.constantFrom('depth', 'tide'),
          fc.constantFrom('High', 'Low', null),
        ),
      })
      .map((fields) => conceptOf({ id: 'port', ...fields }));
    fc.assert(
      fc.property(version, version, version, (was, mine, theirs) => {
        expect(merge(was, mine, was)).toEqual({ conflicts: [], entry: mine });
        expect(merge(was, was, theirs)).toEqual({ conflicts: [], entry: theirs });
        const { conflicts, entry } = merge(was, mine, theirs);
        // Whatever conflicts and is settled my way leaves nothing of mine behind.
        const left = changesBetween(was, mine).filter(
          ({ field }) => !conflicts.some((each) => each.field === field),
        );
        for (const { field, after } of left.filter((each) => each.field !== 'altLabels'))
          expect(changesBetween(undefined, entry).find((each) => each.field === field)?.after).toEqual(after);
        if (!left.some(({ field }) => field === 'altLabels')) return;
        // Of a list, what one of both added is there, and what one of both took away is not.
        const [old, mineNow, theirsNow] = [was, mine, theirs].map(({ altLabels }) => altLabels);
        const stays = (label: string): boolean =>
          old?.includes(label)
            ? mineNow?.includes(label) === true && theirsNow?.includes(label) === true
            : mineNow?.includes(label) === true || theirsNow?.includes(label) === true;
        expect([...(entry as Concept).altLabels].sort()).toEqual(['Dock', 'Harbour', 'Haven'].filter(stays));
      }),
    );
  });
});

describe('two changes of the same', () => {
  const mine = {
    ...base,
    definition: 'Mine.',
    characteristics: { depth: 'Mine', tide: null },
    tags: ['mine'],
  };
  const theirs = { ...base, definition: 'Theirs.', characteristics: { depth: 'Theirs', tide: null } };
  const merged = merge(base, mine, theirs);

  it('are put together as somebody chose, field by field', () => {
    const data = settled(merged, { definition: 'theirs', 'characteristics.depth': 'mine' });
    expect(data).toMatchObject({
      definition: 'Theirs.',
      characteristics: { depth: 'Mine', tide: null },
      tags: ['mine'],
    });
    expect(merged.entry).toMatchObject({ characteristics: { depth: 'Theirs' } });
  });

  it('are not while one of them is undecided', () => {
    expect(settled(merged, { definition: 'mine' })).toBeUndefined();
  });
});
