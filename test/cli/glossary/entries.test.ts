import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { keeper } from './keeper.ts';

const BLUE = ['add', 'Blue book', '--set', 'definition=The style guide of the team.', '--set', 'alias=BB'];

describe('differentia glossary add', () => {
  it('publishes an entry that the service and the command line answer with, in its workspace alone', async () => {
    const { glossary, run } = await keeper();
    const added = await glossary(...BLUE, '--name', 'Ada');
    expect(added).toEqual({ exitCode: 0, err: '', out: 'Added Blue book: version 1 of blue-book.\n' });
    const asked = await run(['ask', '--workspace', 'cli:local', 'what is BB?']);
    expect(asked.out).toContain('The style guide of the team.');
    expect(asked.out).toMatch(/Updated [A-Z][a-z]{2} \d{1,2}, \d{4} by Ada/);
    expect((await run(['ask', 'what is BB?'])).out).not.toContain('style guide');
  });

  it('says which field is wrong, and publishes nothing', async () => {
    const { glossary, json } = await keeper();
    const refused = await glossary('add', 'Foo', '--set', 'kind-of=API', '--set', 'characteristics.x=1');
    expect(refused).toMatchObject({ exitCode: 1, out: '' });
    expect(refused.err).toMatch(/^definition: is missing\n/);
    expect(await json('list')).toMatchObject({ kind: 'entries', entries: [] });
  });

  it('points out a label that is taken, and takes it as a sense', async () => {
    const { glossary, run } = await keeper();
    const taken = await glossary('add', 'API', '--set', 'definition=Ours.');
    expect(taken).toMatchObject({ exitCode: 1, out: '' });
    expect(taken.err).toContain('differentia glossary edit api');
    const sense = await glossary('add', 'API', '--set', 'definition=Ours.', '--set', 'sense=ours');
    expect(sense).toMatchObject({ exitCode: 0, err: '' });
    expect(sense.out).toContain('offered the choice');
    const asked = await run(['ask', '--json', '--workspace', 'cli:local', 'what is an API?']);
    expect(JSON.parse(asked.out)).toMatchObject({ kind: 'choices', options: [{}, {}] });
  });

  it('takes an entry from a file or standard input, and names the line of what is wrong', async () => {
    const { glossary, run, path } = await keeper();
    await writeFile(path('red.yaml'), 'prefLabel: Red book\naltLabels: RB\ndefinition: The rules.\n');
    const refused = await glossary('add', '--file', path('red.yaml'));
    expect(refused).toMatchObject({ exitCode: 1, out: '' });
    expect(refused.err).toBe(`${path('red.yaml')}:2: altLabels: should be a list\n`);
    const broken = await run(['glossary', 'add', '--file', '-'], 'prefLabel: [\n');
    expect(broken.exitCode).toBe(1);
    expect(broken.err).toMatch(/^<stdin>:\d: /);
    const added = await run(['glossary', 'add', '--file', '-'], 'prefLabel: Red book\ndefinition: Rules.\n');
    expect(added).toMatchObject({ exitCode: 0, out: 'Added Red book: version 1 of red-book.\n' });
  });

  it('takes nobody’s place: an id that is there already is refused, also as a suggestion', async () => {
    const { glossary, json } = await keeper();
    const given = ['add', 'Foo', '--set', 'definition=Ours.', '--set', 'id=api'];
    for (const command of [given, ['suggest', ...given]]) {
      const refused = await glossary(...command);
      expect(refused).toMatchObject({ exitCode: 1, out: '' });
      expect(refused.err).toContain('differentia glossary edit api');
    }
    expect(await json('show', 'api')).toMatchObject({ number: 0, entry: { prefLabel: 'API' } });
  });

  it('brings back by its id what was taken away, as what is given now', async () => {
    const { glossary, json, path, run } = await keeper();
    await glossary(...BLUE);
    await writeFile(path('blue.yaml'), `id: blue-book\n${(await glossary('show', 'bb')).out}`);
    await glossary('remove', 'bb');
    const text = 'id: api\nprefLabel: API\ndefinition: Ours.\n';
    await glossary('hide', 'api');
    expect((await glossary('suggest', 'add', '--file', path('blue.yaml'))).out).toMatch(/^Suggested/);
    expect(await glossary('add', '--file', path('blue.yaml'))).toEqual({
      exitCode: 0,
      err: '',
      out: 'Added Blue book: version 3 of blue-book.\n',
    });
    expect((await run(['glossary', 'add', '--file', '-'], text)).out).toMatch(
      /^Added API: version 2 of api\.\n/,
    );
    expect(await json('show', 'api')).toMatchObject({ number: 2, entry: { definition: 'Ours.' } });
  });

  it('has no options about a version, for there is none', async () => {
    const { glossary } = await keeper();
    const [add, edit] = [await glossary('add', '--help'), await glossary('edit', '--help')];
    expect(add.out).not.toMatch(/--base|--merge/);
    expect(edit.out).toMatch(/--base.*--merge/s);
  });

  it.each([
    ['add', '--file', '/dev/zero'],
    ['import', '/dev/zero', '--format', 'csv', '--dry-run'],
  ])('reads no more than it takes of a file without an end: %s', async (...args) => {
    const { glossary } = await keeper();
    const refused = await glossary(...args);
    expect(refused).toMatchObject({ exitCode: 2, out: '' });
    expect(refused.err).toMatch(/more than/);
  });

  it('tells a program in its line that there is no such entry', async () => {
    const { glossary } = await keeper();
    const refused = await glossary('show', 'no such thing', '--json');
    expect(refused).toMatchObject({ exitCode: 1, err: '' });
    expect(JSON.parse(refused.out)).toMatchObject({
      kind: 'failed',
      says: 'There is no entry “no such thing”.',
    });
  });

  it('publishes a comparison of entries that are named by what they are called', async () => {
    const { run } = await keeper();
    const text = 'gist: One is mine.\nrows:\n  - aspect: Whose\n    values: [mine, yours]\n';
    const added = await run(['glossary', 'add', '--between', 'k8s', 'Nomad', '--file', '-'], text);
    expect(added).toMatchObject({ exitCode: 0, err: '' });
    const asked = await run(['ask', '-w', 'cli:local', 'nomad vs kubernetes']);
    expect(asked.out).toContain('One is mine.');
  });

  it('asks for an entry where there is none, and no terminal to write one on', async () => {
    const { glossary } = await keeper();
    const run = await glossary('add', 'Foo');
    expect(run).toMatchObject({ exitCode: 2, out: '' });
    expect(run.err).toContain('--file or --set');
  });
});

describe('differentia glossary edit', () => {
  it('changes lists item by item, and says what became another', async () => {
    const { glossary, json } = await keeper();
    await glossary(...BLUE);
    const edited = await glossary('edit', 'bb', '--set', 'alias+=B.B.', '--set', 'tag=writing');
    expect(edited.out).toBe(
      'Changed Blue book: version 2 of blue-book.\naltLabels\n  + B.B.\ntags\n  + writing\n',
    );
    await glossary('edit', 'bb', '--set', 'alias-=BB', '--set', 'tag=');
    const { entry, number } = await json('show', 'b.b.');
    expect([number, entry.altLabels, entry.tags]).toEqual([3, ['B.B.'], []]);
  });

  it('lays a pack’s entry over with the team’s own, and takes it off again', async () => {
    const { glossary } = await keeper();
    await glossary('edit', 'k8s', '--set', 'definition=Our clusters.', '--reason', 'As we say');
    const history = await glossary('history', 'kubernetes');
    expect(history.out).toMatch(
      /^Version 1 {2}\d{4}-.* by the operator\nBecause: As we say\ndefinition\n {2}- /,
    );
    expect(history.out).toContain('  + Our clusters.');
    expect(history.out).not.toContain('prefLabel');
    expect((await glossary('remove', 'k8s')).out).toContain('restore kubernetes 1');
    expect((await glossary('show', 'k8s')).out).not.toContain('Our clusters');
  });

  it('overwrites nothing that was changed since a file was written, shows both, and can take both', async () => {
    const { glossary, path, json } = await keeper();
    await glossary(...BLUE);
    const { out } = await glossary('show', 'bb');
    expect(out).toMatch(/^# Version 1 of blue-book\.\n/);
    await writeFile(path('mine.yaml'), out.replace('of the team', 'of all'));
    await writeFile(path('other.yaml'), `${out}tags: [writing]\n`);
    await glossary('edit', 'bb', '--set', 'definition=The style guide of the company.');
    const refused = await glossary('edit', 'bb', '--file', path('mine.yaml'));
    expect(refused.exitCode).toBe(1);
    expect(refused.out).toMatch(
      /it was +The style guide of the team\.\n {2}it is now +The style guide of the comp/,
    );
    expect(refused.err).toContain('Nothing was overwritten');
    expect(await json('edit', 'bb', '--file', path('other.yaml'))).toMatchObject({
      kind: 'outdated',
      number: 2,
    });
    expect(await glossary('edit', 'bb', '--file', path('other.yaml'), '--merge')).toMatchObject({
      exitCode: 0,
    });
    const { entry } = await json('show', 'bb');
    expect(entry).toMatchObject({ definition: 'The style guide of the company.', tags: ['writing'] });
  });

  it('lets what is set beside a file decide where both changed the same, and keeps the rest of both', async () => {
    const { glossary, path, json } = await keeper();
    await glossary('add', 'Blue book', '--set', 'definition=One.');
    const mine = 'prefLabel: Blue book\ndefinition: Mine.\npoints: [It is blue.]\n';
    await writeFile(path('mine.yaml'), `# Version 1 of blue-book.\n${mine}`);
    await glossary('edit', 'blue book', '--set', 'definition=Theirs.', '--set', 'tag=theirs');
    const merging = ['edit', 'blue book', '--file', path('mine.yaml'), '--merge'];
    expect((await glossary(...merging)).err).toContain('--merge and --set FIELD=…');
    expect(await glossary(...merging, '--set', 'tag=mine')).toMatchObject({ exitCode: 1 });
    expect(await glossary(...merging, '--set', 'definition=Both.')).toMatchObject({ exitCode: 0 });
    expect((await json('show', 'blue book')).entry).toMatchObject({
      definition: 'Both.',
      points: ['It is blue.'],
      tags: ['theirs'],
    });
  });

  it('sets fields of the version that it is told, and says where there is none such', async () => {
    const { glossary, json } = await keeper();
    await glossary('add', 'Blue book', '--set', 'definition=One.');
    await glossary('edit', 'blue book', '--set', 'definition=Two.');
    const set = ['edit', 'blue book', '--set', 'alias+=BB', '--base'];
    const refused = await glossary(...set, '1');
    expect(refused.out.split('Wanted\n')[1]).toBe('altLabels\n  + BB\n');
    expect(await glossary(...set, '1', '--merge')).toMatchObject({ exitCode: 0 });
    expect((await json('show', 'blue book')).entry).toMatchObject({ definition: 'Two.', altLabels: ['BB'] });
    expect((await glossary(...set, '99')).err).toBe('“blue-book” has no version 99.\n');
  });

  it('puts an entry in the place of one that was taken away, where it is told that it knows', async () => {
    const { glossary, path, json } = await keeper();
    await glossary('add', 'Blue book', '--set', 'definition=One.');
    await glossary('remove', 'blue-book');
    await writeFile(
      path('mine.yaml'),
      '# Version 1 of blue-book.\nprefLabel: Blue book\ndefinition: Mine.\n',
    );
    const file = ['edit', 'blue-book', '--file', path('mine.yaml')];
    expect((await glossary(...file)).err).toContain('--base 2 puts what you want in its place.');
    expect(await glossary(...file, '--base', '2')).toMatchObject({ exitCode: 0 });
    await glossary('remove', 'blue-book');
    expect((await glossary('edit', 'blue-book', '--set', 'tag=x')).err).toContain('was taken away');
    expect(await glossary('edit', 'blue-book', '--set', 'tag=x', '--base', '4')).toMatchObject({
      exitCode: 0,
    });
    expect((await json('show', 'blue-book')).entry).toMatchObject({ definition: 'Mine.', tags: ['x'] });
  });

  it('does nothing, and doesn’t fail, where the entry says that already', async () => {
    const { glossary } = await keeper();
    await glossary(...BLUE);
    const same = await glossary('edit', 'bb', '--set', 'alias=BB');
    expect(same).toMatchObject({ exitCode: 0, err: '', out: 'The entry says that already.\n' });
  });
});

describe('an entry that is hidden', () => {
  it('is listed as such, and told of where entries are written down', async () => {
    const { glossary, json } = await keeper();
    await glossary('hide', 'nomad');
    expect((await glossary('list')).out).toBe('nomad  Nomad (hidden)\n');
    expect(await json('list')).toEqual({ kind: 'entries', entries: [], hidden: ['nomad'] });
    expect((await glossary('export')).err).toBe(
      'A file can’t say what is hidden: nomad. A backup keeps it.\nThe team has no entries of its own.\n',
    );
  });
});

describe('an entry that is named', () => {
  it('may be called by its label, an alias or a comparison’s sides', async () => {
    const { json } = await keeper();
    expect(await json('show', 'K8S')).toMatchObject({ id: 'kubernetes', number: 0 });
    expect(await json('show', 'rpc vs rest')).toMatchObject({ entry: { kind: 'comparison' } });
  });

  it('is offered where it was misspelt, and asked for where several are called so', async () => {
    const { glossary } = await keeper();
    const misspelt = await glossary('edit', 'kuberntes', '--set', 'definition=x');
    expect(misspelt).toMatchObject({ exitCode: 1, out: '' });
    expect(misspelt.err).toContain('Did you mean kubernetes (Kubernetes)');
    const several = await glossary('show', 'port');
    expect(several.exitCode).toBe(1);
    expect(several.err).toMatch(/“port” may be \S+ \(Port \(.*\)\).* or \S+ \(Port \(.*\)\): give the id\./);
  });
});

describe('versions', () => {
  it('are restored, hidden and removed, and each of these is a version', async () => {
    const { glossary, json, run } = await keeper();
    await glossary(...BLUE);
    await glossary('edit', 'bb', '--set', 'definition=Worse.');
    expect(await glossary('restore', 'bb', '1')).toMatchObject({ exitCode: 0 });
    await glossary('remove', 'blue-book');
    expect((await run(['ask', '-w', 'cli:local', 'BB'])).out).not.toContain('style guide');
    expect(await glossary('show', 'blue-book')).toMatchObject({ exitCode: 1 });
    expect(await glossary('restore', 'blue-book', '3')).toMatchObject({ exitCode: 0 });
    const { versions } = await json('history', 'blue-book');
    expect(versions.map(({ number, state, origin }: never) => [number, state, origin])).toEqual([
      [5, 'published', { kind: 'restore', id: '3' }],
      [4, 'deleted', undefined],
      [3, 'published', { kind: 'restore', id: '1' }],
      [2, 'published', undefined],
      [1, 'published', undefined],
    ]);
    expect(await glossary('restore', 'bb', '9')).toMatchObject({ exitCode: 1, out: '' });
  });

  it('are shown as they were', async () => {
    const { glossary } = await keeper();
    await glossary(...BLUE);
    await glossary('edit', 'bb', '--set', 'definition=Another.');
    expect((await glossary('history', 'bb', '1')).out).toContain('The style guide of the team.');
  });

  it('tell how to bring a pack’s entry back that was hidden', async () => {
    const { glossary, run } = await keeper();
    const hidden = await glossary('hide', 'webhook');
    expect(hidden.out).toContain('To undo it: differentia glossary remove webhook');
    expect((await run(['ask', '--json', '-w', 'cli:local', 'webhook'])).out).toContain('"missing"');
    await glossary('remove', 'webhook');
    expect((await run(['ask', '--json', '-w', 'cli:local', 'webhook'])).out).toContain('"definition"');
  });
});
