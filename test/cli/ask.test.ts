import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replySchema } from '../../src/answer/answer.ts';
import { differentia, jsonLines } from './differentia.ts';

const ask = async (...args: string[]) => {
  const run = await differentia(['ask', '--json', ...args]);
  return replySchema.parse(jsonLines(run)[0]);
};

describe('differentia ask', () => {
  it('gives the curated table, and says how it read a misspelt term', async () => {
    const run = await differentia(['ask', 'difference between microservise and API']);
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(run.out).toContain('I read “microservise” as Microservice.');
    expect(run.out).toContain('(written by editors)');
    expect(run.out).toMatch(/│ 6 │/);
  });

  it('covers the aspects and points of the model article', async () => {
    const answer = await ask('microservice vs api');
    if (answer.kind !== 'comparison') throw new Error(`expected a comparison, got ${answer.kind}`);
    expect(answer.rows.map(({ aspect }) => aspect)).toEqual([
      'What it is',
      'How each relates to the other',
      'Does every one have the other',
      'Size and scope',
      'What building one takes',
      'How parts connect',
    ]);
    expect(answer.points).toHaveLength(3);
    // Nobody has said whether they are: the gist does.
    expect(answer.alternatives).toBeNull();
  });

  it.each([
    ['API and GUI'],
    ['Web service and Web API'],
    ['Microservices and Serverless'],
    ['Microservices and Web services'],
    ['WCF and Web API'],
    ['REST and RPC'],
    ['WCF and Web service'],
    ['MCU and SoC'],
    ['Web service and Mashup'],
  ])('has the curated comparison of the model article’s similar reads: %s', async (pair) => {
    expect(await ask(`difference between ${pair}`)).toMatchObject({
      kind: 'comparison',
      origin: 'curated',
      corrections: [],
    });
  });

  it('says that names of one concept are the same', async () => {
    expect(await ask('k8s vs kubernetes')).toMatchObject({ kind: 'same', concept: { id: 'kubernetes' } });
    const rest = await ask('difference between REST API and RESTful API');
    expect(rest).toMatchObject({ kind: 'same', concept: { id: 'rest-api' } });
    expect(rest).toHaveProperty('scopeNote');
  });

  it('says that one is a kind of the other', async () => {
    expect(await ask('REST API vs API')).toMatchObject({
      kind: 'kindOf',
      narrower: { id: 'rest-api' },
      broader: { id: 'api' },
    });
  });

  it('gives a column for each of three', async () => {
    const answer = await ask('monolith vs microservice vs serverless');
    if (answer.kind !== 'comparison') throw new Error(`expected a comparison, got ${answer.kind}`);
    expect(answer.concepts.map(({ id }) => id)).toEqual(['monolith', 'microservice', 'serverless']);
    expect(answer.rows.every(({ values }) => values.length === 3)).toBe(true);
  });

  it('composes at least four rows for two of a kind that nobody compared', async () => {
    const answer = await ask('Java vs Python');
    if (answer.kind !== 'comparison') throw new Error(`expected a comparison, got ${answer.kind}`);
    expect(answer.origin).toBe('composed');
    expect(answer.rows.length).toBeGreaterThanOrEqual(4);
  });

  it('compares REST where REST API is named beside what REST is compared with', async () => {
    expect(await ask('REST API vs GraphQL')).toMatchObject({
      origin: 'curated',
      corrections: [{ from: 'REST API', to: 'REST' }],
    });
  });

  it('settles a sense by the other term, and asks where nothing settles it', async () => {
    expect(await ask('port vs socket')).toMatchObject({
      kind: 'comparison',
      concepts: [{ id: 'port-network' }, { id: 'socket' }],
    });
    expect(await ask('what is a port')).toMatchObject({ kind: 'choices', reason: 'senses' });
  });

  it('answers every line of standard input, the last one without a line break too', async () => {
    const run = await differentia(['ask', '--json'], 'what is tcp\r\nk8s vs kubernetes\nhelp');
    expect(jsonLines(run)).toMatchObject([{ kind: 'definition' }, { kind: 'same' }, { kind: 'help' }]);
  });

  it('reads texts with line breaks, and what was asked before, from objects', async () => {
    const lines = [
      { text: 'hello,\nwhat is\nTCP vs UDP?' },
      { text: 'and SSH?', context: { previous: 'TCP vs UDP' } },
      { text: 'and SSH?', context: { previous: { kind: 'define', terms: ['TCP'] } } },
    ];
    const run = await differentia(
      ['ask', '--json', '--jsonl'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    expect(jsonLines(run)).toMatchObject([
      { kind: 'comparison' },
      { concepts: [{ id: 'tcp' }, { id: 'udp' }, { id: 'ssh' }] },
      { concept: { id: 'ssh' } },
    ]);
  });

  it('gives people an answer to each question of a text, and programs the first as one line', async () => {
    const text = 'what is TCP? and what is SSH?';
    const run = await differentia(['ask', text]);
    expect(run.out).toMatch(/^TCP\n[\s\S]*\n\nSSH\n/);
    expect(jsonLines(await differentia(['ask', '--json', text]))).toMatchObject([{ concept: { id: 'tcp' } }]);
  });

  it('keeps to the rules of chat with --in-chat', async () => {
    const texts = ['REST vs RPC?', 'what is REST', 'I like REST', 'difference between REST and blorp'];
    const json = await differentia(['ask', '--json', '--in-chat'], texts.join('\n'));
    expect(jsonLines(json)).toMatchObject([
      { kind: 'comparison' },
      { kind: 'silent' },
      { kind: 'silent' },
      { kind: 'silent' },
    ]);
    expect(await differentia(['ask', '--in-chat', 'I like REST'])).toEqual({ exitCode: 0, out: '', err: '' });
  });

  it('fits the width of the terminal', async () => {
    const run = await differentia(['ask', 'REST vs RPC'], '', { COLUMNS: '46' });
    expect(Math.max(...run.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(46);
  });

  it.skipIf(!existsSync('/usr/share/dictd/foldoc.index'))(
    'answers from a DICT database (skipped where Debian’s dict-foldoc is not installed)',
    async () => {
      const answer = await ask('--data', '/usr/share/dictd/foldoc.index', 'what is a semaphor');
      expect(answer).toMatchObject({
        kind: 'definition',
        concept: { id: 'semaphore' },
        corrections: [{ from: 'semaphor' }],
      });
      expect(answer).toHaveProperty(
        'definition',
        expect.stringContaining('restricting access to shared resources'),
      );
    },
  );
});
