import { describe, expect, it } from 'vitest';
import { commandQuestion } from '../../src/conversation/command-question.ts';
import { sample } from '../sample-glossary.ts';

const define = (text: string) => commandQuestion({ kind: 'define', text }, sample);
const difference = (text: string) => commandQuestion({ kind: 'difference', text }, sample);
const COFFEE_AND_TEA = { kind: 'compare', terms: ['coffee', 'tea'] };

describe('the command for a difference', () => {
  it.each([
    'coffee and tea',
    'coffee vs tea',
    'coffee, tea',
    'coffee; tea',
    'coffee/tea',
    'coffee tea',
    'coffee or tea?',
    'between coffee and tea',
    'what is the difference between coffee and tea?',
    'how does coffee differ from tea',
    '  coffee   versus   tea  ',
  ])('takes “%s”', (text) => {
    expect(difference(text)).toEqual(COFFEE_AND_TEA);
  });

  it('takes several terms, given one by one', () => {
    const terms = ['coffee', ' tea ', '', 'lemonade'];
    expect(commandQuestion({ kind: 'difference', terms }, sample)).toEqual({
      kind: 'compare',
      terms: ['coffee', 'tea', 'lemonade'],
    });
  });

  it('asks for help where nothing, or “help”, is said', () => {
    expect(difference('  ')).toEqual({ kind: 'help' });
    expect(difference('help')).toEqual({ kind: 'help' });
  });

  it.each(['coffee', 'a, b, c, d, e, f, g', 'blorp fnord'])('makes nothing of “%s”', (text) => {
    expect(difference(text)).toBeUndefined();
  });

  it('compares terms that nobody knows, so that it can be said', () => {
    expect(difference('blorp, fnord')).toEqual({ kind: 'compare', terms: ['blorp', 'fnord'] });
  });
});

describe('the command for a definition', () => {
  it.each([
    ['coffee', 'coffee'],
    ['what is coffee?', 'coffee'],
    ['Java (island)', 'Java (island)'],
    ['research and development', 'research and development'],
    ['blorp fnord', 'blorp fnord'],
    ['define coffee', 'coffee'],
  ])('takes “%s” for %s', (text, term) => {
    expect(define(text)).toEqual({ kind: 'define', terms: [term] });
  });

  it('answers a question for a difference all the same', () => {
    expect(define('coffee vs tea')).toEqual(COFFEE_AND_TEA);
  });

  it('makes nothing of a long text', () => {
    expect(define('lorem ipsum dolor sit amet '.repeat(10))).toBeUndefined();
  });
});
