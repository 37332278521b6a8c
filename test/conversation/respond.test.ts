import { describe, expect, it } from 'vitest';
import { helpAnswer } from '../../src/answer/no-answer.ts';
import { respond, respondToAll } from '../../src/conversation/respond.ts';
import { LANGUAGES, messagesIn } from '../../src/messages/languages.ts';
import { speaking } from '../../src/team/places.ts';
import { sample } from '../sample-glossary.ts';

const overheard = (text: string) => respond({ text, addressed: false }, sample).reply.kind;

describe('unasked, in chat', () => {
  it.each([
    ["what's the difference between coffee and tea?", 'comparison'],
    ['coffee vs tea?', 'comparison'],
    ['coffee vs lemonade?', 'comparison'],
    ['difference between cofee and teas', 'comparison'],
    ['coffee vs joe?', 'same'],
    ['espresso vs coffee?', 'kindOf'],
    ['java vs tea?', 'comparison'],
    ["I'm new here, what's the difference between coffee and tea?", 'comparison'],
    ['who knows the difference between coffee and tea?', 'comparison'],
  ])('answers an explicit question for a difference: “%s”', (text, kind) => {
    expect(overheard(text)).toBe(kind);
  });

  it.each([
    'coffee',
    'what is coffee?',
    'coffee or tea?',
    'should we have coffee or tea?',
    'I had coffee vs tea discussions all day',
    'difference between coffee and photosynthesis',
    'difference between coffee and lemon',
    'java vs bus?',
    'port vs ports?',
    'coffee vs tea',
    'difference between coffee and taes',
    'The difference between coffee and tea is in the leaves',
    'research vs operations?',
    'help',
    'anyone want coffee vs tea? I am buying',
    '~~coffee vs tea?~~',
    '||what is the difference between coffee and tea?||',
    '> coffee vs tea?',
    'difference between the coffee in staging and the coffee in prod?',
    'difference between coffee in v1 and coffee in v2?',
    "what's the difference between coffee in Rome and coffee in Oslo?",
    'what is the difference between coffee in Rome and in Oslo?',
    'difference between Joe on mac and joe on linux?',
    'coffee (v1) vs coffee (v2)?',
    "who doesn't know the difference between coffee and tea?",
    "Q: What's the difference between coffee and tea? A: the leaves",
    "What's the difference between coffee and tea? The main difference is the leaves.",
    'difference between coffee and tea here, I get 200 in the one and 500 in the other?',
    "What's the difference between coffee and tea? Coffee is stronger.",
    "Interviewer: what's the difference between coffee and tea? Me: uh",
    "What's the difference between coffee and tea? Asked nobody.",
    'difference between coffee tea and lemonade?',
    'is coffee a tea?',
    'hello',
    '',
  ])('is silent on anything else: “%s”', (text) => {
    expect(overheard(text)).toBe('silent');
  });
});

describe('when asked', () => {
  it('always says something', () => {
    for (const text of [
      '',
      'coffee',
      'blorp',
      'difference between coffee and blorp',
      'my cat sat on the mat all day long',
    ]) {
      expect(respond({ text, addressed: true }, sample).reply.kind).not.toBe('silent');
    }
  });

  it('says what it understood, so that the next text of the thread can refer to it', () => {
    const first = respond({ text: 'coffee vs tea', addressed: true }, sample);
    expect(first.question).toEqual({ kind: 'compare', terms: ['coffee', 'tea'] });
    const second = respond(
      { text: 'and lemonade?', addressed: true, before: first.question && { question: first.question } },
      sample,
    );
    expect(second.reply).toMatchObject({
      kind: 'comparison',
      concepts: [{ id: 'coffee' }, { id: 'tea' }, { id: 'lemonade' }],
    });
  });

  it('goes on to what the answer says to read next when it is asked for more', () => {
    const before = { question: { kind: 'define' as const, terms: ['espresso'] as [string] } };
    const first = respond({ text: 'what is espresso?', addressed: true }, sample).reply;
    expect(first).toMatchObject({ next: { kind: 'comparison', label: 'Espresso vs Tea' } });
    const { question, reply } = respond({ text: 'more', addressed: true, before }, sample);
    expect(question).toEqual({ kind: 'compare', terms: ['Espresso', 'Tea'] });
    expect(reply.kind).toBe('comparison');
  });

  it('says the same once more where there is nothing to go on to', () => {
    const before = { question: { kind: 'define' as const, terms: ['Research'] as [string] } };
    expect(respond({ text: 'tell me more', addressed: true, before }, sample).reply).toMatchObject({
      kind: 'definition',
      concept: { id: 'research' },
    });
  });

  it('swaps what it compared', () => {
    const before = { question: { kind: 'compare' as const, terms: ['coffee', 'tea'] } };
    expect(respond({ text: 'swap', addressed: true, before }, sample).reply).toMatchObject({
      kind: 'comparison',
      concepts: [{ id: 'tea' }, { id: 'coffee' }],
    });
  });

  it('answers each question of a text, and none twice', () => {
    const kinds = (text: string) =>
      respondToAll({ text, addressed: true }, sample).map(({ reply }) => reply.kind);
    expect(kinds('what is tea? what is lemonade? what is blorp?')).toEqual([
      'definition',
      'definition',
      'missing',
    ]);
    expect(kinds('what is tea, and how does it differ from coffee?')).toEqual(['comparison']);
  });

  it('takes the sense that was named, rather than asking for it', () => {
    expect(respond({ text: 'what is Java (island)?', addressed: true }, sample).reply).toMatchObject({
      kind: 'definition',
      concept: { id: 'java-island' },
    });
  });

  it('takes a name of several words for one where the glossary has it', () => {
    expect(
      respond({ text: 'research and development vs operations', addressed: true }, sample).reply,
    ).toMatchObject({
      concepts: [{ id: 'research-and-development' }, { id: 'operations' }],
    });
  });
});

describe('an example of what can be asked', () => {
  it.each([...LANGUAGES])('is answered as it stands, in %s', (lang) => {
    const { examples } = helpAnswer('asked', speaking(sample, messagesIn(lang)));
    expect(examples.length).toBeGreaterThan(0);
    for (const text of examples) {
      const { kind } = respond({ text, addressed: true }, sample).reply;
      expect(['help', 'missing', 'silent'], text).not.toContain(kind);
    }
  });
});
