import { describe, expect, it } from 'vitest';
import { type AnswerOf, answerSchema, type Reply } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { comparison, concept, resourcesOf, sample } from '../sample-glossary.ts';

const define = (term: string) => answerQuestion({ kind: 'define', terms: [term] }, sample);
const compare = (...terms: string[]) => answerQuestion({ kind: 'compare', terms }, sample);

function expectKind<K extends Reply['kind']>(reply: Reply, kind: K): AnswerOf<K> {
  expect(reply.kind).toBe(kind);
  return reply as AnswerOf<K>;
}

describe('a definition', () => {
  const coffee = expectKind(define('joe'), 'definition');

  it('holds all that is recorded of a concept, but its hidden labels', () => {
    expect(coffee).toMatchObject({
      concept: { id: 'coffee', label: 'Coffee' },
      definition: 'Coffee is a thing.',
      altLabels: ['Joe', 'Cup of joe'],
      broader: [{ id: 'drink', label: 'Drink' }],
      points: ['Decaf has some caffeine left.'],
      tags: ['hot'],
      updated: '2026-01-02',
      contributors: ['Ada'],
    });
    expect(JSON.stringify(coffee)).not.toContain('cofee');
  });

  it('lists characteristics in the order of the genus, without those not recorded', () => {
    expect(coffee.characteristics).toEqual([
      { aspect: 'Served', value: 'Hot' },
      { aspect: 'Made from', value: 'Roasted beans' },
      { aspect: 'Keeps awake', value: 'For hours' },
    ]);
    expect(expectKind(define('lemonade'), 'definition').characteristics).toHaveLength(2);
  });

  it('links a source where its identifier gives the address', () => {
    expect(coffee.sources).toEqual([{ text: 'RFC 2324', url: 'https://www.rfc-editor.org/rfc/rfc2324' }]);
  });

  it('names what else to read, with a preview and the time it takes, and what to read next', () => {
    expect(coffee.next).toMatchObject({ kind: 'comparison', label: 'Coffee vs Tea', minutes: 1 });
    expect(coffee.similar).toEqual([
      { kind: 'concept', id: 'tea', label: 'Tea', preview: 'Tea is a thing.', minutes: 1 },
    ]);
  });

  it('says how it read a term that it corrected, and only then', () => {
    expect(coffee.corrections).toEqual([]);
    expect(define('lemonaed')).toMatchObject({ corrections: [{ from: 'lemonaed', to: 'Lemonade' }] });
    expect(define('cofee')).toMatchObject({ corrections: [{ from: 'cofee', to: 'Coffee' }] });
    expect(define('lemonades')).toMatchObject({ corrections: [] });
  });
});

describe('the order of precedence', () => {
  it('says that two names of one concept are the same, with a note on how they are used', () => {
    const same = expectKind(compare('espresso', 'caffe espresso'), 'same');
    expect(same).toMatchObject({ concept: { id: 'espresso' }, terms: ['espresso', 'caffe espresso'] });
    expect(same.scopeNote).toContain('Expresso');
  });

  it('gives a curated comparison where there is one, in whatever order it was asked', () => {
    const asked = expectKind(compare('Tea', 'Coffee'), 'comparison');
    expect(asked.origin).toBe('curated');
    expect(asked.concepts.map(({ id }) => id)).toEqual(['tea', 'coffee']);
    expect(asked.rows).toEqual([{ aspect: 'Made from', values: ['Leaves', 'Beans'] }]);
    expect(asked.chooseWhen).toEqual(['You need to calm down.', 'You need to wake up.']);
    expect(asked.alternatives).toBe(true);
  });

  it('folds rows on which all agree into what they have in common', () => {
    expect(expectKind(compare('coffee', 'tea'), 'comparison').both).toEqual([
      { aspect: 'Temperature', value: 'Hot' },
    ]);
  });

  it('doesn’t say of a comparison without “choose when” whether the things are alternatives', () => {
    expect(compare('espresso', 'tea')).toMatchObject({
      origin: 'curated',
      alternatives: null,
      chooseWhen: [],
    });
  });

  it('says that one is a kind of the other, and what sets it apart from it', () => {
    const kindOf = expectKind(compare('coffee', 'espresso'), 'kindOf');
    expect(kindOf).toMatchObject({ narrower: { id: 'espresso' }, broader: { id: 'coffee' }, through: [] });
    expect(kindOf.characteristics).toEqual([{ aspect: 'Made from', value: 'Finely ground beans' }]);
  });

  it('says by way of what one is a kind of the other, and which other kinds there are', () => {
    const kindOf = expectKind(compare('espresso', 'drink'), 'kindOf');
    expect(kindOf.through).toEqual([{ id: 'coffee', label: 'Coffee' }]);
    expect(kindOf.siblings.map(({ id }) => id)).toEqual(['tea', 'lemonade', 'java-drink']);
  });

  it('composes where nobody wrote a comparison, and makes nothing up', () => {
    const composed = expectKind(compare('coffee', 'lemonade'), 'comparison');
    expect(composed).toMatchObject({
      origin: 'composed',
      alternatives: true,
      both: [],
      points: [],
      chooseWhen: [],
    });
    expect(composed.gist).toBe(
      'Both are kinds of drink. They differ in: served, made from, and keeps awake.',
    );
    expect(composed.rows).toEqual([
      { aspect: 'Served', values: ['Hot', 'Cold'] },
      { aspect: 'Made from', values: ['Roasted beans', 'Lemons'] },
      { aspect: 'Keeps awake', values: ['For hours', null] },
    ]);
  });

  it('composes three and more the same way', () => {
    const composed = expectKind(compare('coffee', 'tea', 'lemonade'), 'comparison');
    expect(composed.concepts).toHaveLength(3);
    expect(composed.rows.every(({ values }) => values.length === 3)).toBe(true);
    expect(composed.gist).toContain('All are kinds of drink');
  });

  it('says of one thing named twice that it is the same', () => {
    expect(compare('tea', 'tea')).toMatchObject({ kind: 'same', concept: { id: 'tea' } });
  });

  it('doesn’t take two texts for the same because both are like one name', () => {
    const nearest = [{ id: 'lemonade', label: 'Lemonade' }];
    expect(compare('lemonaed', 'lemonadde')).toMatchObject({
      kind: 'missing',
      missing: [
        { term: 'lemonaed', nearest },
        { term: 'lemonadde', nearest },
      ],
    });
    expect(compare('lemonade', 'lemonadde')).toMatchObject({ kind: 'same' });
  });

  it('doesn’t take values for the same that differ in a symbol', () => {
    const characteristics = (served: string) => ({ served, made: 'Same', wakes: 'A\u0301 b' });
    const resources = resourcesOf([
      concept('drink', 'Drink', {
        aspects: { served: 'Served', made: 'Made from', wakes: 'Keeps awake' },
        alternatives: false,
      }),
      concept('one', 'One thing', { broader: ['drink'], characteristics: characteristics('< 1 ms') }),
      concept('other', 'Other thing', { broader: ['drink'], characteristics: characteristics('> 1 ms') }),
    ]);
    const composed = answerQuestion({ kind: 'compare', terms: ['one thing', 'other thing'] }, resources);
    expect(composed).toMatchObject({
      rows: [{ aspect: 'Served' }],
      both: [{ value: 'Same' }, {}],
      alternatives: null,
    });
  });

  it('counts a concept that was named twice once', () => {
    expect(compare('coffee', 'joe', 'tea')).toMatchObject({
      origin: 'curated',
      concepts: [{ id: 'coffee' }, { id: 'tea' }],
    });
  });

  it('says of different kinds of things that they are, and compares their kinds', () => {
    const composed = expectKind(compare('tea', 'bicycle'), 'comparison');
    expect(composed.alternatives).toBe(false);
    expect(composed.gist).toContain('different kinds of things: Tea (drink) and Bicycle (vehicle)');
    expect(composed.rows).toEqual([{ aspect: 'Kind of', values: ['Drink', 'Vehicle'] }]);
  });

  it('doesn’t claim to know whether things of no recorded kind are alternatives', () => {
    expect(compare('research', 'operations')).toMatchObject({ alternatives: null, rows: [] });
  });

  it('composes three even where one is a kind of another', () => {
    expect(compare('coffee', 'espresso', 'lemonade')).toMatchObject({
      kind: 'comparison',
      origin: 'composed',
    });
  });

  it('names comparisons before concepts among what else to read', () => {
    const { next, similar } = expectKind(define('tea'), 'definition');
    expect([next, ...similar].map((each) => each?.kind)).toEqual(['comparison', 'comparison']);
  });

  it('compares what a concept stands for where only that was written about, and says so', () => {
    expect(compare('ristretto', 'tea')).toMatchObject({
      origin: 'curated',
      concepts: [{ id: 'espresso' }, { id: 'tea' }],
      corrections: [{ from: 'Ristretto', to: 'Espresso' }],
    });
    expect(compare('ristretto', 'espresso')).toMatchObject({ kind: 'kindOf' });
    expect(compare('ristretto', 'lemonade')).toMatchObject({
      concepts: [{ id: 'ristretto' }, { id: 'lemonade' }],
    });
  });
});

describe('a comparison of more than was asked about', () => {
  const drink = (id: string, label: string) =>
    concept(id, label, { broader: ['drink'], characteristics: { served: 'Hot' } });
  const of = (gist: string) =>
    resourcesOf([
      concept('drink', 'Drink', { aspects: { served: 'Served' } }),
      drink('mocha', 'Mocha'),
      drink('latte', 'Latte'),
      drink('flat-white', 'Flat white'),
      comparison(['mocha', 'latte', 'flat-white'], {
        gist,
        rows: [{ aspect: 'Milk', values: ['Some', 'Much', 'Little'] }],
        points: ['A latte is large.', 'A flat white is small.'],
        chooseWhen: ['You want chocolate.', 'You want milk.', 'You want coffee.'],
      }),
    ]);
  const answer = (gist: string, ...terms: string[]) =>
    expectKind(answerQuestion({ kind: 'compare', terms }, of(gist)), 'comparison');

  it('answers with its columns of the concepts asked, says whose they are, and leads to the whole of it', () => {
    expect(answer('A latte has more milk than a mocha.', 'latte', 'mocha')).toMatchObject({
      origin: 'curated',
      gist: 'A latte has more milk than a mocha. This is from the comparison of Mocha, Latte, and Flat white.',
      rows: [{ aspect: 'Milk', values: ['Much', 'Some'] }],
      points: ['A latte is large.'],
      chooseWhen: ['You want milk.', 'You want chocolate.'],
      next: { kind: 'comparison', label: 'Mocha vs Latte vs Flat white' },
    });
  });

  it.each(['A flat white has least milk.', 'All three have milk.'])(
    'leaves out what it says of the others: “%s”',
    (gist) => {
      expect(answer(gist, 'mocha', 'latte').gist).toBe(
        'This is from the comparison of Mocha, Latte, and Flat white.',
      );
    },
  );
});

describe('whether concepts are alternatives', () => {
  const resources = resourcesOf([
    concept('thing', 'Thing', { aspects: { size: 'Size' } }),
    concept('tool', 'Tool', { broader: ['thing'], aspects: { use: 'Use' } }),
    concept('toy', 'Toy', { broader: ['thing'] }),
    concept('hammer', 'Hammer', { broader: ['tool'], characteristics: { size: 'Small' } }),
    concept('saw', 'Saw', { broader: ['tool'] }),
    concept('ball', 'Ball', { broader: ['toy'] }),
    concept('nameless', 'Nameless'),
  ]);
  const answer = (...terms: string[]) => answerQuestion({ kind: 'compare', terms }, resources);

  it('is said of those of one kind, and not of those that only share a kind farther up', () => {
    expect(answer('hammer', 'saw')).toMatchObject({ alternatives: true });
    expect(answer('hammer', 'ball')).toMatchObject({ alternatives: null });
  });

  it('isn’t said where the kind of one isn’t recorded, nor is there a row for the other’s', () => {
    expect(answer('hammer', 'nameless')).toMatchObject({ alternatives: null, rows: [] });
  });
});

describe('a term that is shortened by words of the other', () => {
  const resources = resourcesOf([
    concept('routine', 'Routine', { aspects: { made: 'Made for' } }),
    concept('function', 'Function'),
    concept('stored-function', 'Stored function', { broader: ['routine'] }),
    concept('stored-procedure', 'Stored procedure', { broader: ['routine'] }),
    concept('query', 'Query'),
    concept('stored-query', 'Stored query'),
    comparison(['query', 'stored-procedure']),
  ]);
  const answer = (...terms: string[]) => answerQuestion({ kind: 'compare', terms }, resources);

  it('means the long name where the short one has nothing to do with the other, and the answer says so', () => {
    const read = { corrections: [{ from: 'function', to: 'Stored function' }] };
    expect(answer('function', 'stored procedure')).toMatchObject({
      ...read,
      concepts: [{ id: 'stored-function' }, { id: 'stored-procedure' }],
    });
    expect(answer('stored procedure', 'function')).toMatchObject(read);
  });

  it('means what it says where there is something to say of the two', () => {
    expect(answer('query', 'stored procedure')).toMatchObject({
      concepts: [{ id: 'query' }, { id: 'stored-procedure' }],
      corrections: [],
    });
  });
});

describe('a term with several senses', () => {
  it('is asked about when nothing settles it', () => {
    const choices = expectKind(define('java'), 'choices');
    expect(choices).toMatchObject({
      reason: 'senses',
      term: 'java',
      asked: { kind: 'define', terms: ['java'] },
    });
    expect(choices.options.map(({ label }) => label)).toEqual(['Java (drink)', 'Java (island)']);
  });

  it('is settled by the other term where just one combination has a curated comparison', () => {
    expect(compare('java', 'bicycle')).toMatchObject({
      kind: 'comparison',
      concepts: [{ id: 'java-island' }, { id: 'bicycle' }],
    });
  });

  it('is settled by the other term where just one combination shares a genus', () => {
    expect(compare('java', 'tea')).toMatchObject({
      kind: 'comparison',
      concepts: [{ id: 'java-drink' }, { id: 'tea' }],
    });
    expect(compare('bus', 'bicycle')).toMatchObject({ concepts: [{ id: 'bus' }, { id: 'bicycle' }] });
  });

  it('is never settled against itself', () => {
    expect(compare('bus', 'BUS')).toMatchObject({ kind: 'choices', term: 'bus' });
  });

  it('is shown with its senses beside what is missing', () => {
    const missing = expectKind(compare('java', 'photosynthesis'), 'missing');
    expect(missing.known.map(({ id }) => id)).toEqual(['java-drink', 'java-island']);
  });

  it('is named in full by a sense', () => {
    expect(define('Java (island)')).toMatchObject({
      kind: 'definition',
      concept: { id: 'java-island', label: 'Java (island)' },
    });
  });
});

describe('what the glossary lacks', () => {
  it('is offered what is like it', () => {
    const choices = expectKind(define('lemon'), 'choices');
    expect(choices).toMatchObject({ reason: 'didYouMean', term: 'lemon' });
    expect(choices.options[0]).toMatchObject({ id: 'lemonade' });
  });

  it('isn’t offered what was asked about beside it', () => {
    const resources = resourcesOf([concept('b-tree', 'B-tree')]);
    expect(answerQuestion({ kind: 'compare', terms: ['B-tree', 'B+ tree'] }, resources)).toMatchObject({
      kind: 'missing',
      missing: [{ term: 'B+ tree', nearest: [] }],
      known: [{ id: 'b-tree' }],
    });
  });

  it('is named, beside what is known of the question', () => {
    expect(compare('tea', 'photosynthesis')).toEqual({
      kind: 'missing',
      missing: [{ term: 'photosynthesis', nearest: [] }],
      known: [{ id: 'tea', label: 'Tea', preview: 'Tea is a thing.' }],
    });
  });

  it('is named with what is nearest to it, where another term is lacking altogether', () => {
    const missing = expectKind(compare('lemon', 'photosynthesis'), 'missing');
    expect(missing.missing[0]?.nearest).toEqual([{ id: 'lemonade', label: 'Lemonade' }]);
  });
});

describe('help', () => {
  it('gives examples that this glossary answers', () => {
    const help = expectKind(answerQuestion({ kind: 'help' }, sample), 'help');
    expect(help.examples).toEqual([
      'difference between Coffee and Tea',
      'Espresso vs Tea',
      'what is Bicycle?',
    ]);
  });
});

describe('every answer', () => {
  it.each([
    define('coffee'),
    define('java'),
    define('blorp'),
    compare('coffee', 'tea'),
    compare('coffee', 'lemonade'),
    compare('coffee', 'drink'),
    compare('coffee', 'joe'),
    answerQuestion({ kind: 'help' }, sample),
  ])('of kind $kind is as its schema says', (answer) => {
    expect(answerSchema.parse(answer)).toEqual(answer);
  });
});
