import { describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../src/answer/answer.ts';
import { choose } from '../../src/conversation/choose.ts';
import { respond } from '../../src/conversation/respond.ts';
import { contextAfter } from '../../src/conversation/thread-context.ts';
import { sample } from '../sample-glossary.ts';

const offered = respond({ text: 'java vs bus', addressed: true }, sample).reply as AnswerOf<'choices'>;

describe('a reply to a choice', () => {
  it.each(['2', '2.', 'island', 'Java (island)', 'java island', ' Island! '])(
    'picks an option by “%s”',
    (text) => {
      expect(choose(offered, text)?.question).toEqual({ kind: 'compare', terms: ['Java (island)', 'bus'] });
    },
  );

  it.each(['3', '0', 'coffee', '', 'the first one of them'])('picks none by “%s”', (text) => {
    expect(choose(offered, text)).toBeUndefined();
  });

  it('is answered with the question that was open', () => {
    const first = respond({ text: 'what is java?', addressed: true }, sample);
    const second = respond({ text: '1', addressed: true, before: contextAfter(first, sample) }, sample);
    expect(second.reply).toMatchObject({ kind: 'definition', concept: { id: 'java-drink' } });
    expect(second.question).toEqual({ kind: 'define', terms: ['Java (drink)'] });
  });

  it('is answered alone where what stood beside it was only described, of which no word is kept', () => {
    const first = respond({ text: 'java vs hot roasted beans', addressed: true }, sample);
    expect(first.reply).toMatchObject({ kind: 'choices', reason: 'senses', term: 'java' });
    const before = contextAfter(first, sample);
    expect(JSON.stringify(before)).not.toContain('bean');
    expect(respond({ text: 'island', addressed: true, before }, sample)).toMatchObject({
      question: { kind: 'define', terms: ['Java (island)'] },
      reply: { kind: 'definition' },
    });
  });

  it('is nothing to the bot where it only reads along', () => {
    const first = respond({ text: 'what is java?', addressed: true }, sample);
    expect(
      respond({ text: '1', addressed: false, before: contextAfter(first, sample) }, sample).reply.kind,
    ).toBe('silent');
  });
});
