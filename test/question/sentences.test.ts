import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { respond } from '../../src/conversation/respond.ts';
import { measureUnderstanding, readSentences } from '../bench/understanding.ts';
import { sample } from '../sample-glossary.ts';

const sentences = readSentences(fileURLToPath(new URL('sentences.jsonl', import.meta.url)));

describe('sentences of many kinds', () => {
  const { diff, define, none, misses } = measureUnderstanding(sentences);

  it('are many, and none stands there twice', () => {
    expect(Math.min(diff.sentences, define.sentences, none.sentences)).toBeGreaterThan(200);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  it('that ask for a difference are found, and hardly any other is taken for one', () => {
    expect(diff.precision, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.99);
    expect(diff.recall, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.95);
    expect(diff.exact, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.92);
  });

  it('that ask for a meaning are found, and hardly any other is taken for one', () => {
    expect(define.precision, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.97);
    expect(define.recall, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.95);
  });

  it('that ask neither are never answered unasked', () => {
    const answered = sentences.filter(
      ({ text, kind }) =>
        kind === 'none' && respond({ text, addressed: false }, sample).reply.kind !== 'silent',
    );
    expect(answered).toEqual([]);
  });
});
