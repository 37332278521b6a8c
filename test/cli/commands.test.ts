import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { differentia, jsonLines } from './differentia.ts';

const shell = async (command: string): Promise<string> =>
  (await promisify(execFile)('sh', ['-c', command])).stdout;

/** The path of a new file that holds `text`. */
async function file(name: string, text: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { [name]: text });
  return join(folder, name);
}

describe('differentia understand', () => {
  it('says of each line what it asks, without a glossary', async () => {
    const run = await differentia(
      ['understand', '--json'],
      'difference between foo and bar\nwhat is baz?\nhello\n',
    );
    expect(jsonLines(run)).toEqual([
      {
        text: 'difference between foo and bar',
        kind: 'compare',
        terms: ['foo', 'bar'],
        questions: [{ kind: 'compare', terms: ['foo', 'bar'] }],
      },
      {
        text: 'what is baz?',
        kind: 'define',
        terms: ['baz'],
        questions: [{ kind: 'define', terms: ['baz'] }],
      },
      { text: 'hello', kind: 'none', terms: [], questions: [] },
    ]);
  });

  it('says each of several questions, the most telling first', async () => {
    const run = await differentia(['understand', '--json'], 'What is baz? What sets foo apart from bar?\n');
    expect(jsonLines(run)).toMatchObject([
      {
        kind: 'compare',
        terms: ['foo', 'bar'],
        questions: [{ kind: 'compare' }, { kind: 'define', terms: ['baz'] }],
      },
    ]);
  });

  it('understands a follow-up by what was asked before, as a text or as a question', async () => {
    const lines = [
      { text: 'and baz?', context: { previous: 'foo vs bar' } },
      { text: 'swap', context: { previous: { kind: 'compare', terms: ['foo', 'bar'] } } },
      { text: 'how does it differ from bar?', context: { previous: 'what is foo?' } },
    ];
    const run = await differentia(
      ['understand', '--jsonl'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    expect(jsonLines(run)).toMatchObject([
      { kind: 'compare', terms: ['foo', 'bar', 'baz'] },
      { kind: 'compare', terms: ['bar', 'foo'] },
      { kind: 'compare', terms: ['foo', 'bar'] },
    ]);
  });

  it('reads objects with more fields than it needs', async () => {
    const run = await differentia(
      ['understand', '--jsonl'],
      '{"text":"foo vs\\nbar","source":"x"}\n\n{"text":"foo vs bar"}',
    );
    expect(jsonLines(run)).toMatchObject([{ kind: 'none' }, { kind: 'compare', terms: ['foo', 'bar'] }]);
  });

  it('names the line that is not an object', async () => {
    const run = await differentia(['understand', '--jsonl'], '{"text":"a"}\nnonsense\n');
    expect(run.exitCode).toBe(2);
    expect(run.err).toBe('Line 2 of the input is not an object like {"text":"REST vs RPC"}.\n');
  });
});

describe('differentia lookup', () => {
  it('gives a verdict and scored matches for each line', async () => {
    const run = await differentia(['lookup', '--json', '--limit', '2'], 'kubernets\nport\nxyzzyq\n');
    expect(jsonLines(run)).toMatchObject([
      {
        query: 'kubernets',
        verdict: 'answer',
        matches: [{ id: 'kubernetes', label: 'Kubernetes', how: 'exact', score: 1 }],
      },
      { query: 'port', verdict: 'choices', matches: [{ label: expect.stringContaining('Port (') }, {}] },
      { query: 'xyzzyq', verdict: 'none', matches: [] },
    ]);
  });

  it.each(['0', '1.5', 'many', '101'])('refuses a limit of %s in one sentence', async (limit) => {
    const run = await differentia(['lookup', '--limit', limit]);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('whole number from 1 to 100');
  });
});

describe('differentia search', () => {
  it('finds what is described, and says whether it is worth offering', async () => {
    const run = await differentia([
      'search',
      '--json',
      '--limit',
      '2',
      'the thing that spreads requests over servers',
    ]);
    expect(jsonLines(run)).toMatchObject([
      {
        query: 'the thing that spreads requests over servers',
        verdict: 'choices',
        matches: [{ id: 'load-balancer', label: 'Load balancer', share: 1, offered: true }, {}],
      },
    ]);
  });

  it('reads descriptions from standard input, one a line', async () => {
    const run = await differentia(['search'], 'the thing that spreads requests over servers\nbanana bread\n');
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(run.out).toMatch(/over servers: choices\n {2}1\.00 {2}offered {2}Load balancer\n/);
    expect(run.out).toMatch(/banana bread: none\n/);
  });

  it('searches other glossaries', async () => {
    const path = await file(
      'team.csv',
      'label,definition\nBlue book,The style guide that every team follows.\n',
    );
    const run = await differentia(['search', '--json', '--data', path, 'style guide of the team']);
    expect(jsonLines(run)).toMatchObject([{ verdict: 'choices', matches: [{ label: 'Blue book' }] }]);
  });
});

describe('differentia check', () => {
  it('finds nothing wrong with the shipped packs', async () => {
    const run = await differentia(['check', 'data']);
    expect(run).toMatchObject({ exitCode: 0, err: '' });
    expect(run.out).toMatch(/^Software: \d+ genera, \d+ concepts, \d+ comparisons, no faults\n$/);
  });

  it('lists every fault on standard error, and fails', async () => {
    const path = await file('terms.csv', 'label,definition\nA,\nB,fine\n,nameless\n');
    const run = await differentia(['check', path]);
    expect(run.exitCode).toBe(1);
    expect(run.err.trim().split('\n')).toHaveLength(2);
    expect(run.err).toContain(`${path}:2: definition`);
  });
});

describe('differentia check --strict', () => {
  it('finds nothing to advise on in the shipped packs', async () => {
    expect(await differentia(['check', '--strict', 'data'])).toMatchObject({ exitCode: 0, err: '' });
  });

  it('lists advice with its line, and fails', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'pack.yaml': 'id: letters\ntitle: Letters\ndescription: A letter.\nlang: en\n',
      'concepts/a.yaml': 'prefLabel: A\ndefinition: A is a letter.\nsources: [www.example.org]\n',
    });
    expect(await differentia(['check', folder])).toMatchObject({ exitCode: 0, err: '' });
    const run = await differentia(['check', '--strict', folder]);
    expect(run.exitCode).toBe(1);
    expect(run.err).toContain(`${folder}/concepts/a.yaml:3: sources[1]: holds an address`);
  });
});

describe('differentia coverage', () => {
  const questions = [
    '{"text":"TCP vs UDP?","kind":"diff","operands":["TCP","UDP"]}',
    '{"text":"REST API vs API","kind":"diff","operands":["REST API","API"]}',
    '{"text":"what is foo","kind":"define","operands":["foo"]}',
    '{"text":"foo or Docker?","kind":"diff","operands":["Foo","Docker"]}',
    '{"text":"difference between lunch and dinner","kind":"none"}',
    'what is a mutex?',
    'hello everybody',
    '',
  ];

  it('counts how questions are answered, and lists what is missing most', async () => {
    const path = await file('questions.jsonl', questions.join('\n'));
    expect(jsonLines(await differentia(['coverage', '--json', path]))).toMatchObject([
      {
        lines: 7,
        differences: { asked: 3, curated: 1, composed: 0, related: 1, partly: 1, missing: 0 },
        definitions: { asked: 2, defined: 1, missing: 1 },
        missing: [{ text: 'foo', count: 2 }],
        uncurated: [],
      },
    ]);
    const { out } = await differentia(['coverage', path]);
    expect(out).toContain('Differences: 3, of which 2 (67 %) are answered');
    expect(out).toContain('2 × foo');
  });

  it('says so where there is no such file', async () => {
    const run = await differentia(['coverage', 'no/such/file']);
    expect(run).toMatchObject({ exitCode: 2, err: expect.stringContaining('no/such/file can’t be read: ') });
  });
});

describe('differentia schema', () => {
  it('prints the schema that docs/answer.schema.json shows', async () => {
    const run = await differentia(['schema']);
    expect(JSON.parse(run.out)).toEqual(JSON.parse(await readFile('docs/answer.schema.json', 'utf8')));
    expect(JSON.parse(run.out)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') });
  });
});

describe('--data', () => {
  it('answers from a CSV file', async () => {
    const path = await file(
      'team.csv',
      'label,definition,aliases\nBlue book,The style guide of the team.,BB\n',
    );
    const run = await differentia(['ask', '--json', '--data', path, 'whats BB?']);
    expect(jsonLines(run)).toMatchObject([{ kind: 'definition', concept: { label: 'Blue book' } }]);
  });

  it('takes several glossaries, and keeps entries of the same name apart', async () => {
    const one = await file('one.csv', 'label,definition\nWidget,The one.\n');
    const two = await file('two.csv', 'label,definition\nWidget,The other.\n');
    const run = await differentia(['lookup', '--json', '--data', one, '--data', two], 'widget');
    expect(jsonLines(run)).toMatchObject([
      { verdict: 'choices', matches: [{ id: 'widget' }, { id: 'widget-2' }] },
    ]);
  });

  it.each([
    ['/nowhere/at/all', 'can’t be read'],
    ['package.json.txt', 'can’t be read'],
    ['src', 'holds no glossary'],
    ['README.md', 'is no glossary'],
  ])('says what is wrong with %s in one sentence', async (path, sentence) => {
    const run = await differentia(['ask', '--data', path, 'x']);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain(sentence);
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a glossary with faults, and says how to see them all', async () => {
    const path = await file('bad.csv', 'label,definition\nA,\n');
    const run = await differentia(['ask', '--data', path, 'A']);
    expect(run.exitCode).toBe(1);
    expect(run.err).toContain('differentia check');
  });

  it('takes what compile made', async () => {
    const csv = await file('team.csv', 'label,definition\nBlue book,The style guide.\n');
    const compiled = `${csv}.json`;
    expect(await differentia(['compile', csv, '-o', compiled])).toMatchObject({
      exitCode: 0,
      out: '',
      err: '',
    });
    const run = await differentia(['ask', '--json', '--data', compiled, 'blue book']);
    expect(jsonLines(run)).toMatchObject([{ kind: 'definition' }]);
  });
});

describe('hostile text', () => {
  const ESC = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e';
  const obeyed = /[\p{Cc}\u202a-\u202e]/u;
  const shown = ({ out, err }: { out: string; err: string }) =>
    `${out}${err}`.replaceAll('\n', '').replaceAll('\t', '');

  it('never reaches the terminal as something it would obey, whatever the command', async () => {
    const csv = await file('bad.csv', `label,definition,${ESC}\nA,\n`);
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'pack.yaml': 'id: p\ntitle: P\ndescription: P\nlang: en\n',
      'concepts/a.yaml': `"\\e]0;owned\\a": 1\nprefLabel: A\ndefinition: A.\n`,
    });
    const runs = await Promise.all([
      differentia(['understand'], `what is ${ESC}x?\n`),
      differentia(['understand', '--json'], `what is ${ESC}x?\n`),
      differentia(['ask', `what is ${ESC}x?`]),
      differentia(['ask', '--json', `what is ${ESC}x?`]),
      differentia(['lookup'], `${ESC}tcp\n`),
      differentia(['lookup', '--json'], `${ESC}tcp\n`),
      differentia(['search', `${ESC}servers`]),
      differentia(['search', '--json', `${ESC}servers`]),
      differentia(['check', csv]),
      differentia(['check', folder]),
      differentia(['ask', '--data', csv, 'A']),
      differentia(['ask', '--data', `/nowhere/${ESC}`, 'A']),
      differentia(['ask', `--${ESC}`]),
    ]);
    for (const run of runs) expect(shown(run)).not.toMatch(obeyed);
  });
});

describe('a reader that leaves', () => {
  it('ends the program', async () => {
    const run = await shell(
      `yes "TCP vs UDP" | head -200000 | ${process.execPath} dist/differentia.js ask --json | head -1`,
    );
    expect(run.split('\n').filter((line) => line !== '')).toHaveLength(1);
  });
});

describe('the command line', () => {
  it('answers a question that is given without a command', async () => {
    expect((await differentia(['what is TCP'])).out).toMatch(/^TCP\n/);
  });

  it('has a version and help, everywhere', async () => {
    expect(await differentia(['--version'])).toMatchObject({ exitCode: 0, out: `${packageJson.version}\n` });
    for (const command of ['start', 'ask', 'understand', 'lookup', 'search', 'check', 'compile', 'schema']) {
      const run = await differentia([command, '--help']);
      expect(run).toMatchObject({ exitCode: 0, err: '' });
      expect(run.out).toContain(`Usage: differentia ${command}`);
    }
    expect((await differentia(['--help'])).out).toContain('ask');
  });

  it('names a wrong call on standard error, with what to do', async () => {
    const run = await differentia(['ask', '--jsn']);
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain("unknown option '--jsn'");
  });
});
