import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/cli/render/render.ts';
import { english } from '../../src/messages/messages.ts';
import { named } from '../contract/every-answer.ts';

const draw = (answer: Parameters<typeof render>[0], width: number, colour = false) =>
  render(answer, { width, colour }, english);

describe('a comparison', () => {
  const curated = named('a curated comparison of alternatives', 'comparison');

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

  it('is coloured only where colour is asked for', () => {
    expect(draw(curated, 80, true)).toContain('\u001b[');
    expect(draw(curated, 80, false)).not.toContain('\u001b[');
  });
});

it('prints nothing at all for silence', () => {
  expect(draw({ kind: 'silent' }, 80)).toBe('');
});
