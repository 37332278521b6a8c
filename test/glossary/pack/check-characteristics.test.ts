import { describe, expect, it } from 'vitest';
import { conceptLines, faultsIn } from './sample-pack.ts';

const letter = conceptLines('letter', 'aspects:', '  case: Case', '  sound: Sound');

describe('a characteristic', () => {
  it('that no genus asks for is a fault on its line, which says what they ask for', async () => {
    expect(
      await faultsIn({
        'genera/letter.yaml': letter,
        'concepts/a.yaml': conceptLines(
          'a',
          'broader: [letter]',
          'characteristics:',
          '  case: lower',
          '  colour: red',
        ),
      }),
    ).toEqual([
      'concepts/a.yaml:6: characteristics: “colour” is not an aspect of letter, which ask for: case, sound',
    ]);
  });

  it('is a fault where the concept has nothing broader', async () => {
    expect(
      await faultsIn({
        'genera/letter.yaml': letter,
        'concepts/a.yaml': conceptLines('a', 'characteristics: {case: lower}'),
      }),
    ).toEqual(['concepts/a.yaml:3: characteristics: “case” belongs to no genus: the entry has no broader']);
  });

  it('is a fault where what is broader asks for nothing', async () => {
    expect(
      await faultsIn({
        'concepts/a.yaml': conceptLines('a', 'broader: [b]', 'characteristics: {case: lower}'),
        'concepts/b.yaml': conceptLines('b'),
      }),
    ).toEqual(['concepts/a.yaml:4: characteristics: “case” is not an aspect of b, which ask for: nothing']);
  });

  it('may answer a genus that is further up', async () => {
    expect(
      await faultsIn({
        'genera/letter.yaml': letter,
        'concepts/vowel.yaml': conceptLines('vowel', 'broader: [letter]'),
        'concepts/a.yaml': conceptLines('a', 'broader: [vowel]', 'characteristics: {sound: ah}'),
      }),
    ).toEqual([]);
  });

  it('cannot be judged where a genus is missing, which alone is the fault', async () => {
    expect(
      await faultsIn({
        'concepts/a.yaml': conceptLines('a', 'broader: [vowel]', 'characteristics: {sound: ah}'),
        'concepts/vowel.yaml': conceptLines('vowel', 'broader: [lettter]'),
      }),
    ).toEqual(['concepts/vowel.yaml:3: broader: “lettter” is no entry of the pack']);
  });
});

describe('an aspect', () => {
  it('that two genera call by different names is a fault of the later one', async () => {
    expect(
      await faultsIn({
        'genera/digit.yaml': conceptLines('digit', 'aspects:', '  sound: Sound', '  size: Size'),
        'genera/letter.yaml': conceptLines('letter', 'aspects:', '  case: Case', '  sound: Spoken'),
      }),
    ).toEqual(['genera/letter.yaml:5: aspects: “sound” is “Sound” in genera/digit.yaml; use one label']);
  });

  it('may be shared by genera that call it the same', async () => {
    expect(
      await faultsIn({
        'genera/digit.yaml': conceptLines('digit', 'aspects: {sound: Sound}'),
        'genera/letter.yaml': letter,
      }),
    ).toEqual([]);
  });
});

describe('“alternatives: false”', () => {
  it('is a fault of an entry that is no genus, on its line', async () => {
    expect(
      await faultsIn({ 'concepts/a.yaml': conceptLines('a', 'tags: [x]', 'alternatives: false') }),
    ).toEqual(['concepts/a.yaml:4: alternatives: belongs to a genus: the entry has no aspects']);
  });

  it('may be said of a genus', async () => {
    expect(await faultsIn({ 'genera/letter.yaml': [...letter, 'alternatives: false'] })).toEqual([]);
  });
});
