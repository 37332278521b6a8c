import { describe, expect, it } from 'vitest';
import { render, withoutTable } from '../../adapters/slack/render/render.ts';
import type { AnswerOf } from '../../src/answer/answer.ts';
import { english } from '../../src/messages/messages.ts';
import { textsIn } from '../contract/answer-content.ts';
import { named } from '../contract/every-answer.ts';
import { refusalsOf } from '../simulators/slack/refusals.ts';

import { shownText } from './shown-text.ts';

const ways = [
  { way: 'with a table', draw: render },
  { way: 'without a table', draw: withoutTable },
] as const;

describe('an answer too long for a message', () => {
  const curated = named('a curated comparison of alternatives', 'comparison');
  const rowsOf = (count: number, value: (row: number, column: number) => string, columns = 2) =>
    Array.from({ length: count }, (_none, row) => ({
      aspect: `aspect ${row}`,
      values: Array.from({ length: columns }, (_nothing, column) => value(row, column)),
    }));
  const long = 'word '.repeat(1_000);

  it.each(ways)('keeps the first rows, as many as there is room for, $way', ({ draw }) => {
    const value = (row: number, column: number) => `value ${row} of ${column} ${'x'.repeat(200)}`;
    const answer = { ...curated, rows: rowsOf(100, value) };
    const shown = shownText(draw({ answer, buttons: {} }, english).blocks);
    const kept = answer.rows.filter(({ aspect }) => shown.includes(`${aspect}\n`)).length;
    expect(kept).toBeGreaterThan(5);
    expect(shown).toContain(`${kept}. aspect ${kept - 1}\n`);
  });

  it.each(ways)('keeps everything else where leaving out what is similar is enough, $way', ({ draw }) => {
    const similar = Array.from({ length: 4 }, (_none, index) => ({
      id: `s${index}`,
      kind: 'concept' as const,
      label: `Neighbour ${index} ${long}`,
      minutes: 1,
      preview: '',
    }));
    const answer = { ...curated, similar };
    const shown = shownText(draw({ answer, buttons: {} }, english).blocks);
    for (const text of textsIn(curated)) expect(shown).toContain(text);
    expect(shown).not.toContain('Neighbour');
    expect(shown).toContain('Left out to fit: Similar.');
  });

  it.each(ways)('cuts every text of four long concepts between words, $way', async ({ draw }) => {
    const concepts = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: `Label ${id}`, definition: long }));
    const answer: AnswerOf<'comparison'> = {
      ...curated,
      concepts,
      gist: long,
      rows: rowsOf(100, () => long, 4),
      points: [long],
      both: [{ aspect: 'Both', value: long }],
      chooseWhen: [long, long, long, long],
    };
    const message = draw({ answer, buttons: {} }, english);
    expect(await refusalsOf(message)).toEqual([]);
    const shown = shownText(message.blocks);
    for (const { label } of concepts) expect(shown).toContain(`${label}: word`);
    expect(shown).not.toMatch(/\bw(?:o|or)?…/);
    expect(shown).toContain('word…');
    for (const part of ['Important points', 'Which to choose', 'In common']) expect(shown).toContain(part);
  });

  it.each([
    { rows: 105, columns: 2 },
    { rows: 2, columns: 21 },
  ])('keeps to the size of a table: $rows rows of $columns', async ({ rows, columns }) => {
    const answer: AnswerOf<'comparison'> = {
      ...named('a comparison of what no kind is recorded of', 'comparison'),
      concepts: Array.from({ length: columns }, (_none, index) => ({
        id: 'x',
        label: `${index}`,
        definition: '',
      })),
      rows: Array.from({ length: rows }, () => ({ aspect: 'a', values: Array(columns).fill('b') })),
    };
    const message = render({ answer, buttons: {} }, english);
    expect(await refusalsOf(message)).toEqual([]);
    expect(shownText(message.blocks)).toMatch(/Left out to fit:.* rows\./);
  });

  it('keeps as much of a long definition as Slack takes in one text', () => {
    const answer = { ...named('a definition', 'definition'), definition: long };
    const shown = shownText(render({ answer, buttons: {} }, english).blocks);
    expect(shown).toContain(`${'word '.repeat(500)}word`);
    expect(shown).toContain('word…');
  });

  it('keeps the notification short', () => {
    const answer = { ...curated, rows: rowsOf(100, () => long) };
    expect(render({ answer, buttons: {} }, english).text.length).toBeLessThanOrEqual(3_000);
  });
});
