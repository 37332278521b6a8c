import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { keeper } from './keeper.ts';

const BLUE = ['add', 'Blue book', '--set', 'definition=The style guide.', '--name', 'Ada'];

describe('the workspace', () => {
  it('is the only one that there is, and isn’t made by being looked at', async () => {
    const { glossary } = await keeper();
    for (const look of [['list'], ['stats'], ['review'], ['roles'], ['settings'], ['history', 'api']])
      expect(await glossary(...look)).toMatchObject({ exitCode: 0, err: '' });
    for (const change of [
      ['forget', 'slack:bob', '--yes'],
      ['erase', '--yes'],
      ['unlink'],
      ['settings', 'reset', 'share'],
    ])
      expect(await glossary(...change)).toMatchObject({ exitCode: 1, out: '' });
    await glossary(...BLUE, '--workspace', 'slack:T1');
    expect((await glossary('list')).out).toBe('blue-book  Blue book\n');
  });

  it('begins with what is kept first: nothing that was refused, or only looked at, is in the way of a backup', async () => {
    const [{ glossary, run, path }, other] = [await keeper(), await keeper()];
    await writeFile(path('terms.csv'), 'label,definition\nBlue book,The style guide.\n');
    await glossary('import', path('terms.csv'), '--dry-run');
    await glossary('import', '--undo', 'abcdef');
    await glossary('add', 'X', '--set', 'definition=');
    await glossary('vote', 'api', 'none');
    await glossary('link', 'BADCODE', '-w', 'slack:T2', '--begin');
    await other.glossary('add', 'Blue book', '--set', 'definition=The style guide.');
    await other.run(['backup', path('b.jsonl')]);
    expect(await run(['restore', path('b.jsonl')])).toMatchObject({ exitCode: 0, err: '' });
    await glossary('erase', '--yes');
    expect(await run(['restore', path('b.jsonl')])).toMatchObject({ exitCode: 0, err: '' });
  });

  it('has to be named where there are several, which are listed', async () => {
    const { glossary, run } = await keeper();
    await glossary(...BLUE, '--workspace', 'slack:T1');
    const typo = await glossary(...BLUE, '--workspace', 'slack:T2');
    expect(typo).toMatchObject({ exitCode: 2, out: '' });
    expect(typo.err).toBe(
      'Nothing is kept of “slack:T2”, but of slack:T1. --begin begins a glossary for it.\n',
    );
    expect(await glossary(...BLUE, '--workspace', 'slack:T2', '--begin')).toMatchObject({ exitCode: 0 });
    const unclear = await glossary('list');
    expect(unclear).toMatchObject({ exitCode: 2, out: '' });
    expect(unclear.err).toContain('slack:T1, slack:T2');
    expect((await run(['ask', '-w', 'slack:T3', 'x'])).err).toBe(
      'Nothing is kept of “slack:T3”, but of slack:T1, slack:T2.\n',
    );
    expect(await glossary('list', '-w', 'T1')).toMatchObject({ exitCode: 2 });
  });

  it('never sees what another one has', async () => {
    const { glossary, run } = await keeper();
    await glossary(...BLUE, '-w', 'slack:T1');
    await glossary('add', 'Red book', '--set', 'definition=Rules.', '-w', 'slack:T2', '--begin');
    expect((await glossary('list', '-w', 'slack:T2')).out).toBe('red-book  Red book\n');
    expect((await run(['ask', '-w', 'slack:T2', 'blue book'])).out).not.toContain('style guide');
  });

  it('shares a glossary with another by a code that is good once', async () => {
    const { glossary, json } = await keeper();
    await glossary(...BLUE, '-w', 'slack:T1');
    const { code } = await json('link', '-w', 'slack:T1');
    const linked = await glossary('link', code.toUpperCase(), '-w', 'discord:2', '--begin');
    expect(linked.out).toBe('One glossary for slack:T1 and discord:2 from now on.\n');
    expect((await glossary('list', '-w', 'discord:2')).out).toBe('blue-book  Blue book\n');
    expect(await glossary('link', code, '-w', 'discord:3', '--begin')).toMatchObject({ exitCode: 1 });
    await glossary('unlink', '-w', 'discord:2');
    expect((await glossary('list', '-w', 'discord:2')).out).toContain('no entries of its own');
    expect(await glossary('link', '-w', 'slack:T1', '--as', 'slack:eve')).toMatchObject({
      exitCode: 1,
      out: '',
    });
  });

  it('is erased by the operator, who says so', async () => {
    const { glossary } = await keeper();
    await glossary(...BLUE, '-w', 'slack:T1');
    expect(await glossary('erase')).toMatchObject({ exitCode: 2, out: '' });
    expect(await glossary('erase', '--as', 'slack:eve')).toEqual({
      exitCode: 1,
      out: '',
      err: 'Only who keeps the service can do that.\n',
    });
    expect((await glossary('erase', '--yes')).out).toBe('slack:T1 is erased.\n');
    expect((await glossary('list')).out).toContain('no entries of its own');
  });
});

describe('people', () => {
  it('have roles, which an admin sets; a refusal says who can', async () => {
    const { glossary, json } = await keeper();
    expect(await glossary(...BLUE, '--as', 'slack:eve')).toMatchObject({
      exitCode: 1,
      err: 'Only editors can do that. Ask an admin of the workspace.\n',
    });
    expect((await glossary('roles', 'set', 'slack:eve', 'editor')).out).toBe('slack:eve is an editor now.\n');
    expect(await glossary(...BLUE, '--as', 'slack:eve')).toMatchObject({ exitCode: 0 });
    await glossary('roles', 'set', 'slack:ada', 'admin');
    expect(await glossary('roles', 'set', 'slack:eve', 'admin', '--as', 'slack:eve')).toMatchObject({
      exitCode: 1,
      err: 'Only admins can do that. Ask slack:ada.\n',
    });
    expect((await glossary('roles')).out).toBe('slack:ada  admin\nslack:eve  editor\n');
    await glossary('roles', 'set', 'slack:eve', 'none');
    await glossary('roles', 'block', 'slack:eve');
    expect(await json('roles')).toEqual({
      kind: 'roles',
      roles: [{ person: 'slack:ada', role: 'admin' }],
      blocked: ['slack:eve'],
    });
    expect(await glossary('suggest', 'remove', 'api', '--as', 'slack:eve')).toMatchObject({ exitCode: 1 });
    await glossary('roles', 'unblock', 'slack:eve');
    expect(await glossary('suggest', 'remove', 'api', '--as', 'slack:eve')).toMatchObject({ exitCode: 0 });
    expect(await glossary('roles', 'set', 'eve', 'editor')).toMatchObject({ exitCode: 2 });
    expect(await glossary('roles', 'set', 'slack:eve', 'king')).toMatchObject({ exitCode: 2 });
  });

  it('are forgotten', async () => {
    const { glossary, json } = await keeper();
    await glossary(...BLUE, '--as', 'slack:ada');
    await glossary('roles', 'set', 'slack:ada', 'editor');
    await glossary(...BLUE, '--as', 'slack:ada');
    expect(await glossary('forget', 'slack:ada')).toMatchObject({ exitCode: 2 });
    const forgotten = await glossary('forget', 'slack:ada', '--called', 'Ada', '--yes');
    expect(forgotten.out).toBe('slack:ada is forgotten.\nThe name was taken out of blue-book.\n');
    expect((await json('show', 'blue book')).entry.contributors).toEqual([]);
    expect((await glossary('history', 'blue book')).out).not.toContain('ada');
  });
});

describe('settings', () => {
  it('are shown with what holds by itself, set for all or a channel, and reset', async () => {
    const { glossary, json } = await keeper();
    expect((await glossary('settings')).out).toMatch(/^unasked +on \(default\) /);
    expect((await glossary('settings', 'set', 'unasked', 'off', '--channel', 'C1')).exitCode).toBe(0);
    await glossary('settings', 'set', 'suggestionsPerDay', '0');
    expect((await json('settings', '--channel', 'C1')).settings).toMatchObject({
      unasked: false,
      suggestionsPerDay: 0,
    });
    expect((await json('settings')).settings).toMatchObject({ unasked: true, packs: null });
    const refused = await glossary('suggest', 'remove', 'api', '--as', 'slack:eve');
    expect(refused).toMatchObject({ exitCode: 1, out: '' });
    await glossary('settings', 'reset', 'suggestionsPerDay');
    expect(await glossary('suggest', 'remove', 'api', '--as', 'slack:eve')).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [['suggesting', 'nobody'], 'everyone or editors'],
    [['unasked', 'perhaps'], 'unasked'],
    [['packs', 'nope'], 'software'],
    [['constructor', '1'], 'There is no such setting'],
    [['packs', 'software', '--channel', 'C1'], 'whole glossary'],
  ])('refuse %j, and say what there is', async (args, sentence) => {
    const refused = await (await keeper()).glossary('settings', 'set', ...args);
    expect(refused).toMatchObject({ exitCode: 1, out: '' });
    expect(refused.err).toContain(sentence);
  });

  it('turn packs on and off for the workspace', async () => {
    const { glossary, run } = await keeper();
    await glossary('settings', 'set', 'packs', 'none');
    expect((await run(['ask', '--json', '-w', 'cli:local', 'api'])).out).toContain('"missing"');
    await glossary('settings', 'set', 'packs', 'all');
    expect((await run(['ask', '--json', '-w', 'cli:local', 'api'])).out).toContain('"definition"');
  });
});

describe('the program', () => {
  it('has an example in the help of every command', async () => {
    const { glossary } = await keeper();
    const names = [...(await glossary('--help')).out.matchAll(/^ {2}([a-z]+) .* {2}\S/gm)].map(
      ([, name]) => name ?? '',
    );
    expect(names.length).toBeGreaterThan(20);
    const helps = await Promise.all(names.map((name) => glossary(name, '--help')));
    for (const { out } of helps) expect(out).toContain('differentia glossary ');
  });

  it('lets no text of others be obeyed by a terminal', async () => {
    const { glossary, run } = await keeper();
    const ESC = '\u001b]0;owned\u0007\u001b[2J\u202e';
    await glossary('suggest', 'comment', 'api', `${ESC}one two three four`, '--as', 'slack:eve');
    await glossary('requests', 'ask', 'foo', '--words', `${ESC}what?`, '--as', 'slack:eve');
    await glossary('reports', 'add', 'api', `${ESC}wrong`, '--as', 'slack:eve');
    await run(['glossary', 'add', `${ESC}label`, '--set', `definition=${ESC}x`]);
    for (const args of [
      ['review'],
      ['requests'],
      ['reports'],
      ['list'],
      ['reports', '--json'],
      ['add', `${ESC}y`],
    ]) {
      const { out, err } = await glossary(...args);
      expect(`${out}${err}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }
  });
});
