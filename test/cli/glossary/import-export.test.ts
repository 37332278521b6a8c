import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/interchange/formats.ts';
import { keeper } from './keeper.ts';

const TERMS = `label,definition,aliases
Blue book,The style guide.,BB
API,Ours,
Bad,,
Red book,The rules.,
`;

describe('differentia glossary import', () => {
  it('shows what it will do, and does it only when told to', async () => {
    const { glossary, path, json } = await keeper();
    await writeFile(path('terms.csv'), TERMS);
    const dry = await glossary('import', path('terms.csv'), '--dry-run');
    expect(dry.exitCode).toBe(1);
    expect(dry.out).toContain('New\n  + blue-book  Blue book\n  + red-book   Red book\n');
    expect(dry.out.replace(/\s+/g, ' ')).toContain(`terms.csv:3: “API” is taken already, by API`);
    expect(dry.out.replace(/\s+/g, ' ')).toContain('terms.csv:4: definition: is empty');
    expect(dry.out).toContain('It would be: 2 new, 2 left out.');
    const unasked = await glossary('import', path('terms.csv'));
    expect(unasked).toMatchObject({ exitCode: 2 });
    expect(unasked.err).toContain('--yes');
    expect((await json('list')).entries).toEqual([]);
  });

  it('takes in all that is right, tells how to undo it, and undoes it but for what was changed since', async () => {
    const { glossary, path, json } = await keeper();
    await glossary('edit', 'k8s', '--set', 'definition=Ours.');
    await writeFile(
      path('terms.yaml'),
      'kind: concept\nid: blue-book\nprefLabel: Blue book\ndefinition: The guide.\n' +
        '---\nkind: concept\nid: red-book\nprefLabel: Red book\ndefinition: The rules.\n' +
        '---\nkind: concept\nid: kubernetes\nprefLabel: Kubernetes\ndefinition: Theirs.\n',
    );
    const imported = await glossary('import', path('terms.yaml'), '--yes');
    expect(imported).toMatchObject({ exitCode: 0, err: '' });
    expect(imported.out).toMatch(/definition\n {6}- Ours\.\n {6}\+ Theirs\./);
    const id = /Imported, as (\w+): 2 new, 1 changed\./.exec(imported.out)?.[1] ?? '';
    expect(imported.out).toContain(`import --undo ${id}\n`);
    await glossary('edit', 'red-book', '--set', 'tag=new');
    const undone = await glossary('import', '--undo', id);
    expect(undone.out).toBe(
      `Undid the import ${id}: 2 entries are as before.\nLeft as they are, since somebody changed them: red-book.\n`,
    );
    expect((await json('list')).entries.map(({ id: each }: { id: string }) => each)).toEqual([
      'kubernetes',
      'red-book',
    ]);
    expect((await json('show', 'k8s')).entry.definition).toBe('Ours.');
    expect(await glossary('import', '--undo', id)).toMatchObject({ exitCode: 1 });
    expect(await glossary('import', '--undo', 'nope')).toMatchObject({ exitCode: 1 });
  });

  it('tells a program what it does, in one line', async () => {
    const { run, path, json } = await keeper();
    await writeFile(path('terms.csv'), TERMS);
    const plan = await json('import', path('terms.csv'), '--dry-run');
    expect(plan).toMatchObject({
      kind: 'plan',
      added: [{ id: 'blue-book', file: path('terms.csv'), line: 2 }, { line: 5 }],
      changed: [],
      same: [],
      clashes: [{ line: 3, clashes: [{ label: 'API', with: { id: 'api' } }] }],
      faults: [{ line: 4, message: 'definition: is empty' }],
    });
    const args = ['glossary', 'import', '-', '--format', 'csv', '--yes', '--json'];
    const imported = await run(args, TERMS);
    expect(imported.exitCode).toBe(1);
    expect(JSON.parse(imported.out)).toMatchObject({ kind: 'imported', added: 2, changed: 0, same: 0 });
    expect(JSON.parse((await run(args, TERMS)).out)).toMatchObject({
      kind: 'nothing',
      same: [{}, {}].map(() => expect.any(String)),
    });
  });

  it.each([
    [['import'], 'Name the files'],
    [['import', '/nowhere/terms.csv', '--yes'], '/nowhere/terms.csv can’t be read'],
    [['import', '-', '--yes'], '--format'],
    [['import', 'x', '--format', 'docx'], 'There is no format “docx”. These are: csv'],
  ])('says what is wrong with %j in a sentence', async (args, sentence) => {
    const run = await (await keeper()).glossary(...args);
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain(sentence);
    expect(run.err.trim().split('\n')).toHaveLength(1);
  });

  it('refuses files of several formats, of which it would read one', async () => {
    const { glossary, path } = await keeper();
    await writeFile(path('terms.csv'), TERMS);
    await writeFile(path('terms.yaml'), 'kind: concept\nid: a\nprefLabel: A\ndefinition: A.\n');
    const run = await glossary('import', path('terms.csv'), path('terms.yaml'), '--yes');
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain('several formats');
  });

  it('is for editors', async () => {
    const { glossary, path } = await keeper();
    await writeFile(path('terms.csv'), TERMS);
    for (const args of [['import', path('terms.csv'), '--yes'], ['export'], ['export', '--all']])
      expect(await glossary(...args, '--as', 'slack:eve')).toMatchObject({ exitCode: 1, out: '' });
  });
});

describe('differentia glossary export', () => {
  it.each(FORMATS.map(({ name }) => name))('is imported as it was: %s', async (format) => {
    const { glossary, path, json } = await keeper();
    await glossary(
      'add',
      'Blue book',
      '--set',
      'definition=The style guide.',
      '--set',
      'alias=BB',
      '--name',
      'Ada',
    );
    await glossary('edit', 'k8s', '--set', 'definition=Ours.');
    const name = (
      { csv: 'g.csv', yaml: 'g.yaml', turtle: 'g.ttl', jsonld: 'g.jsonld' } as Record<string, string>
    )[format];
    const target = path(name ?? 'g');
    const exported = await glossary('export', '--format', format, '--output', target);
    expect(exported).toMatchObject({ exitCode: 0, err: '', out: `Exported 2 entries to ${target}.\n` });
    const { entries } = await json('list');
    const plan = await json('import', target, '--dry-run');
    expect(plan).toMatchObject({ added: [], changed: [], same: ['blue-book', 'kubernetes'], faults: [] });
    for (const { id } of entries) await glossary('remove', id);
    await glossary('import', target, '--yes');
    expect((await json('list')).entries).toEqual(entries);
  });

  it('writes over nothing unless told to, and nothing half', async () => {
    const { glossary, path } = await keeper();
    await glossary('add', 'Blue book', '--set', 'definition=The style guide.');
    await mkdir(path('out'));
    await writeFile(path('out/g.yaml'), 'mine');
    expect(await glossary('export', '-o', path('out/g.yaml'))).toMatchObject({
      exitCode: 1,
      err: `${path('out/g.yaml')} is there already: --force writes over it.\n`,
    });
    expect(await readFile(path('out/g.yaml'), 'utf8')).toBe('mine');
    expect(await glossary('export', '-o', path('out/g.yaml'), '--force')).toMatchObject({ exitCode: 0 });
    expect(await readFile(path('out/g.yaml'), 'utf8')).toContain('prefLabel: Blue book');
    expect(await readdir(path('out'))).toEqual(['g.yaml']);
  });

  it('has the team’s own entries on standard output, or all that it sees', async () => {
    const { glossary } = await keeper();
    await glossary('add', 'Blue book', '--set', 'definition=The style guide.');
    await glossary('hide', 'webhook');
    const own = (await glossary('export')).out;
    expect(own.match(/^prefLabel/gm)).toHaveLength(1);
    const all = (await glossary('export', '--all')).out;
    expect(all).toContain('id: kubernetes\n');
    expect(all).not.toContain('id: webhook\n');
    expect(await glossary('export', '--format', 'dict')).toMatchObject({ exitCode: 2, out: '' });
  });
});
