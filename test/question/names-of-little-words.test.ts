import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeliest, readings } from '../../src/question/readings.ts';
import { understand } from '../../src/question/understand.ts';

/** What a text asks of a glossary that has just these names. */
const askedOf = (text: string, known: readonly string[]) =>
  understand(text, { addressed: true }, (term) => (known.includes(term.toLowerCase()) ? 1 : 0))?.question;
const compare = (...terms: string[]) => ({ kind: 'compare', terms });

describe('a name that begins or consists of little words', () => {
  it.each([
    ['A record vs CNAME', 'A record', 'CNAME'],
    ['difference between A record and CNAME in dns', 'A record', 'CNAME'],
    ['what is the difference between an A record and a CNAME?', 'A record', 'CNAME'],
    ['where vs having', 'where', 'having'],
    ['difference between where and having in SQL', 'where', 'having'],
    ['where vs having clause', 'where', 'having clause'],
    ['with or as?', 'with', 'as'],
    ['at most once vs at least once vs exactly once', 'at most once', 'at least once', 'exactly once'],
  ])('is compared where the glossary has it: “%s”', (text, ...terms) => {
    const known = terms.map((term) => term.toLowerCase());
    expect(askedOf(text, known)).toEqual(compare(...terms));
  });

  it.each(['what is an A record?', 'what is A record', 'what’s an A record'])(
    'is defined where the glossary has it: “%s”',
    (text) => {
      expect(askedOf(text, ['a record'])).toMatchObject({ kind: 'define', terms: ['A record'] });
    },
  );

  it('is none where the glossary hasn’t got it', () => {
    expect(askedOf('A stub vs a mock', ['stub', 'mock'])).toEqual(compare('stub', 'mock'));
    expect(askedOf('TCP vs UDP, exactly when', ['tcp', 'udp'])).toEqual(compare('TCP', 'UDP'));
    expect(askedOf('this vs that', ['rest'])).toBeUndefined();
    expect(likeliest('where vs having')).toBeUndefined();
  });

  it('is never answered unasked for words that are none by grammar', () => {
    const [little] = readings('what is the difference between where and having?');
    expect(little).toMatchObject({ terms: ['where', 'having'], explicit: false, weak: true });
  });

  it('is found for any names of one or two words that the glossary has', () => {
    const little = fc.constantFrom('a', 'at', 'exactly', 'where', 'having', 'on', 'with', 'from');
    const noun = fc.constantFrom('record', 'once', 'clause', 'least', 'heap');
    const name = fc.oneof(
      little.filter((each) => each !== 'a'),
      fc.tuple(little, noun).map((words) => words.join(' ')),
    );
    const names = fc.uniqueArray(name, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(names, (terms) => {
        expect(askedOf(terms.join(' vs '), terms)).toMatchObject({ kind: 'compare', terms });
      }),
    );
  });
});

describe('where names are at home', () => {
  it.each([
    ['== vs equals in Java', ['== in java', '==', 'equals'], ['== in Java', 'equals']],
    [
      'state vs props in react',
      ['state', 'react state', 'props', 'react props'],
      ['react state', 'react props'],
    ],
    ['difference between class and id in CSS?', ['class', 'id', 'class css'], ['class CSS', 'id']],
    ['map vs forEach javascript', ['map', 'javascript map', 'foreach'], ['javascript map', 'forEach']],
    ['stub vs mock for a beginner', ['stub', 'mock'], ['stub', 'mock']],
  ])('tells which are meant: “%s”', (text, known, terms) => {
    expect(askedOf(text, known)).toEqual(compare(...terms));
  });

  it('tells which is to be defined', () => {
    expect(askedOf('what is a port in networking?', ['port', 'port networking'])).toMatchObject({
      terms: ['port networking'],
    });
    expect(askedOf('what is a port in networking?', ['port'])).toMatchObject({ terms: ['port'] });
  });
});

describe('of several readings', () => {
  it('one isn’t better for having fewer names that nobody knows', () => {
    expect(askedOf('POSIX vs SUS vs LSB', ['posix'])).toEqual(compare('POSIX', 'SUS', 'LSB'));
  });

  it('none takes the kind after the names for another name', () => {
    const text = 'What is the difference between the useState and useRef hooks?';
    expect(askedOf(text, ['usestate', 'useref', 'hooks'])).toEqual(compare('useState', 'useRef'));
  });
});
