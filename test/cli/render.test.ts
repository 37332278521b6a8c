import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/cli/render/render.ts';
import { replySchema } from '../../src/answer/answer.ts';
import { english } from '../../src/messages/messages.ts';
import { safeText } from '../../src/messages/safe-text.ts';
import { everyAnswer } from '../contract/every-answer.ts';

const draw = (answer: Parameters<typeof render>[0], width: number, colour = false) =>
  render(answer, { width, colour }, english);

/** What a terminal obeys or that turns the direction of text: control and format characters, but the line break. */
const OBEYED = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

function named(name: string) {
  const found = everyAnswer.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no answer is called ${name}`);
  return found.answer;
}

/** Letters and digits only: what is left of a text however it was wrapped, framed and coloured. */
const letters = (text: string) => safeText(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Every text of an answer that a person should read; ids, kinds and the like name things for programs. */
function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['id', 'kind', 'origin', 'reason'].includes(key) ? [] : [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'asked' ? [] : textsOf(inner, Array.isArray(value) ? key : name),
  );
}

describe.each([40, 80, 200])('at %i columns', (width) => {
  it.each(everyAnswer)('$name has no line wider than the terminal', ({ answer }) => {
    for (const line of draw(answer, width).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it.each(everyAnswer)('$name sends nothing to the terminal that it would obey', ({ answer }) => {
    expect(draw(answer, width)).not.toMatch(OBEYED);
  });

  it.each(everyAnswer)('$name is valid and says something', ({ answer }) => {
    expect(replySchema.safeParse(answer).success).toBe(true);
    expect(draw(answer, width).trim()).not.toBe('');
  });
});

// In a table the words of one cell stand on lines that other cells share, so the check is made where rows are a list.
describe('nothing is dropped', () => {
  it.each(everyAnswer)('of $name', ({ answer }) => {
    const drawn = letters(draw(answer, 40));
    for (const text of textsOf(answer)) expect(drawn).toContain(letters(text));
  });

  it.each(everyAnswer)('of $name in a table: every word of it is there', ({ answer }) => {
    const drawn = draw(answer, 200);
    const words = textsOf(answer).flatMap((text) => safeText(text).match(/[\p{L}\p{N}]{1,12}/gu) ?? []);
    for (const word of words) expect(letters(drawn)).toContain(word);
  });
});

describe('a comparison', () => {
  const curated = named('a curated comparison of alternatives');

  it('is a table with numbered rows where there is room, and a list where there is not', () => {
    expect(draw(curated, 80)).toContain('│ 1 │ Made from');
    expect(draw(curated, 40)).toContain('1. Made from');
    expect(draw(curated, 40)).not.toContain('│');
  });

  it('says who wrote it, how it differs, what they share and which to choose', () => {
    const drawn = draw(curated, 80);
    for (const text of [
      '(written by editors)',
      'How coffee and tea differ.',
      'Temperature: Hot',
      'Choose Coffee when:',
    ]) {
      expect(drawn).toContain(text);
    }
  });

  it('says so where something is not recorded', () => {
    expect(draw(named('a composed comparison'), 80)).toContain('not recorded');
  });

  it('is coloured only where colour is asked for', () => {
    expect(draw(curated, 80, true)).toContain('\u001b[');
    expect(draw(curated, 80, false)).not.toContain('\u001b[');
  });
});

it('prints nothing at all for silence', () => {
  expect(draw({ kind: 'silent' }, 80)).toBe('');
});
