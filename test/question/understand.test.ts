import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/question/question.ts';
import { understand } from '../../src/question/understand.ts';

const known = [
  'research',
  'development',
  'operations',
  'research and development',
  'data lake',
  'data warehouse',
  'rest',
  'grpc',
  'soap',
  'trial or error',
  'development of research',
  'special case',
  'merge tool',
  'man in the middle',
];
const confidence = (term: string) => (known.includes(term.toLowerCase()) ? 1 : 0);
const asked = (text: string, previous?: Question) =>
  understand(text, { addressed: true, ...(previous && { previous }) }, confidence)?.question;

describe('understanding with a glossary', () => {
  it('cuts names that hold “and” where the parts are known best', () => {
    expect(asked('difference between research and development and operations')).toEqual({
      kind: 'compare',
      terms: ['research and development', 'operations'],
    });
  });

  it('shares words where that makes names of the glossary', () => {
    expect(asked('difference between a data lake and warehouse')).toEqual({
      kind: 'compare',
      terms: ['data lake', 'data warehouse'],
    });
  });

  it('takes what leaves the least of the text aside, of what is known as well', () => {
    expect(asked('what is development of research?')).toEqual({
      kind: 'define',
      terms: ['development of research'],
    });
    expect(asked('difference between soap in research and rest')).toEqual({
      kind: 'compare',
      terms: ['soap', 'rest'],
    });
  });

  it('takes a name that reads like a question about it for a name where the glossary has it', () => {
    expect(asked('what is the special case?')).toEqual({ kind: 'define', terms: ['special case'] });
    expect(asked('merge tool vs rest')).toEqual({ kind: 'compare', terms: ['merge tool', 'rest'] });
  });

  it('compares what was only listed where the glossary has all of it', () => {
    expect(asked('rest, soap and grpc')).toEqual({ kind: 'compare', terms: ['rest', 'soap', 'grpc'] });
    expect(asked('what are rest and soap?')).toEqual({ kind: 'compare', terms: ['rest', 'soap'] });
  });

  it('compares two names with nothing but “or” between them, but only where it was spoken to', () => {
    expect(asked('REST or gRPC')).toEqual({ kind: 'compare', terms: ['REST', 'gRPC'] });
    expect(understand('REST or gRPC', { addressed: false }, confidence)).toBeUndefined();
  });

  it('takes what something is for as a question for its meaning where the glossary has it', () => {
    expect(asked('what is SOAP for?')).toEqual({ kind: 'define', terms: ['SOAP'] });
    expect(asked('what is the login page for?')).toEqual({
      kind: 'define',
      terms: ['what is the login page for'],
    });
  });

  it.each(['what is the plan?', 'why is it slow', 'who is the maintainer'])(
    'never takes the word that asks for a name: “%s”',
    (text) => {
      expect(asked(text)).toEqual({ kind: 'define', terms: [text.replace('?', '')] });
    },
  );

  it('keeps a qualifier that belongs to the name', () => {
    expect(asked('what is man in the middle?')).toEqual({ kind: 'define', terms: ['man in the middle'] });
  });

  it('takes a whole text for a name where the glossary has it', () => {
    expect(asked('trial or error?')).toEqual({ kind: 'define', terms: ['trial or error'] });
  });

  it('falls back on grammar where the glossary knows none of the readings', () => {
    expect(asked('difference between foo and bar baz')).toEqual({
      kind: 'compare',
      terms: ['foo', 'bar baz'],
    });
  });
});

describe('a text addressed to the bot', () => {
  it('asks for the meaning of what it names', () => {
    expect(asked('Hi, REST please')).toEqual({ kind: 'define', terms: ['REST'] });
    expect(asked('REST')).toEqual({ kind: 'define', terms: ['REST'] });
  });

  it.each(['', '  ', 'help', 'Help!', '?', 'hello there', 'hey'])('asks for help: “%s”', (text) => {
    expect(asked(text)).toEqual({ kind: 'help' });
  });

  it.each(['SO', 'IT', 'SLA?'])('asks for an acronym that is spelt like a small word: “%s”', (text) => {
    expect(asked(text)).toEqual({ kind: 'define', terms: [text.replace('?', '')] });
  });

  it('asks nothing where it goes on at length', () => {
    expect(asked('my cat sat on the mat all day long yesterday')).toBeUndefined();
  });
});

describe('a text that is not addressed to the bot', () => {
  it('asks nothing by naming something', () => {
    expect(understand('REST', { addressed: false }, confidence)).toBeUndefined();
  });
});

describe('a follow-up', () => {
  const compared: Question = { kind: 'compare', terms: ['REST', 'gRPC'] };
  const defined: Question = { kind: 'define', terms: ['REST'] };

  it.each(['and SOAP?', 'what about SOAP', 'how about SOAP?', 'And what about SOAP?'])(
    'adds to a comparison: “%s”',
    (text) => {
      expect(asked(text, compared)).toEqual({ kind: 'compare', terms: ['REST', 'gRPC', 'SOAP'] });
    },
  );

  it.each(['and SOAP?', 'what about SOAP'])('asks for another meaning after a meaning: “%s”', (text) => {
    expect(asked(text, defined)).toEqual({ kind: 'define', terms: ['SOAP'] });
  });

  it.each(['vs SOAP?', 'compared to SOAP', 'versus SOAP'])('sets against a meaning: “%s”', (text) => {
    expect(asked(text, defined)).toEqual({ kind: 'compare', terms: ['REST', 'SOAP'] });
  });

  it.each(['and then we went home', 'and it is great', 'and what is SOAP?', 'what about it'])(
    'isn’t read in “%s”',
    (text) => {
      expect(asked(text, compared)).not.toMatchObject({ kind: 'compare' });
    },
  );

  it.each(['swap', 'Swap them please', 'the other way round'])('swaps what was compared: “%s”', (text) => {
    expect(asked(text, compared)).toEqual({ kind: 'compare', terms: ['gRPC', 'REST'] });
  });

  it.each([
    'which one should I use?',
    'so which is better?',
    'when should I use which',
    'more',
    'tell me more',
  ])('comes back to what was compared: “%s”', (text) => {
    expect(asked(text, compared)).toEqual(compared);
  });

  it('adds several at once, and none twice', () => {
    expect(asked('what about SOAP and GraphQL?', compared)).toEqual({
      kind: 'compare',
      terms: ['REST', 'gRPC', 'SOAP', 'GraphQL'],
    });
    expect(asked('and grpc?', compared)).toEqual(compared);
  });

  it.each(['thanks, and SOAP?', 'and vs SOAP?', 'or SOAP?', 'what about compared to SOAP?', 'also SOAP?'])(
    'is read in “%s”',
    (text) => {
      expect(asked(text, compared)).toEqual({ kind: 'compare', terms: ['REST', 'gRPC', 'SOAP'] });
    },
  );

  it('finds what “it” stands for in the question before', () => {
    expect(asked('how does it differ from SOAP?', defined)).toEqual({
      kind: 'compare',
      terms: ['REST', 'SOAP'],
    });
  });

  it.each(['what about TCP vs UDP?', 'and TCP vs UDP?'])(
    'gives way to a comparison of its own: “%s”',
    (text) => {
      expect(asked(text, defined)).toEqual({ kind: 'compare', terms: ['TCP', 'UDP'] });
    },
  );

  it('gives way to a question that stands by itself', () => {
    expect(asked('SOAP vs gRPC', compared)).toEqual({ kind: 'compare', terms: ['SOAP', 'gRPC'] });
  });

  it('never compares more than six', () => {
    const six: Question = { kind: 'compare', terms: ['a', 'b', 'c', 'd', 'e', 'f'] };
    expect(asked('and g?', six)).not.toMatchObject({ kind: 'compare' });
  });
});
