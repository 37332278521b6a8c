import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { keeper } from './keeper.ts';

const FILL = `sed -i 's/^definition:.*/definition: The style guide./' "$1"`;

describe('at a terminal', () => {
  it('an entry is written in the person’s editor, from a template', async () => {
    const { atTerminal, edits, json } = await keeper();
    await edits(FILL);
    expect(await atTerminal(['add', 'Blue book'])).toMatchObject({
      exitCode: 0,
      err: '',
      out: 'Added Blue book: version 1 of blue-book.\n',
    });
    expect((await json('show', 'blue book')).entry).toMatchObject({
      definition: 'The style guide.',
      tags: [],
    });
  });

  it('the editor opens again with what was typed and what is wrong with it, until it is right', async () => {
    const { atTerminal, edits, path, json } = await keeper();
    await edits(
      `printf 'prefLabel: Blue book\\ndefinition: [\\n' > "$1"`,
      `sed -i 's/^definition:.*/definition: Mine.\\nkind-of: x/' "$1"`,
      `sed -i '/^kind-of/d' "$1"`,
    );
    expect(await atTerminal(['add'])).toMatchObject({ exitCode: 0 });
    expect(await readFile(path('shown-1'), 'utf8')).toMatch(/^# ! line \d+: .*\n(?:.*\n)*definition: \[/);
    const last = await readFile(path('shown-2'), 'utf8');
    expect(last).toMatch(
      /^# ! kind-of: is not a field that entries have\nprefLabel: Blue book\ndefinition: Mine\./,
    );
    expect((await json('show', 'blue book')).entry.definition).toBe('Mine.');
  });

  it('nothing is done where the text is left as it is, or emptied', async () => {
    const { atTerminal, edits, json } = await keeper();
    await edits('true', ': > "$1"');
    for (const _ of [1, 2]) {
      const run = await atTerminal(['add', 'Blue book']);
      expect(run).toMatchObject({ exitCode: 0, out: 'Nothing was changed.\n' });
    }
    expect((await json('list')).entries).toEqual([]);
  });

  it('what was typed is kept in a file where it can’t be taken', async () => {
    const { atTerminal, edits, glossary, run, json } = await keeper();
    await glossary('add', 'Blue book', '--set', 'definition=The style guide.');
    await edits(`sed -i 's/^definition:.*/definition: 7/' "$1"`, 'true');
    const left = await atTerminal(['edit', 'blue book']);
    expect(left.exitCode).toBe(1);
    const file = /Your text is kept in\s+(\S+entry\.yaml):/.exec(left.err)?.[1] ?? '';
    expect(await readFile(file, 'utf8')).toContain('definition: 7');
    await writeFile(file, (await readFile(file, 'utf8')).replace('7', 'Seven.'));
    expect(await run(['glossary', 'edit', 'blue book', '--file', file])).toMatchObject({ exitCode: 0 });
    expect((await json('show', 'blue book')).entry.definition).toBe('Seven.');
    await edits('exit 3');
    const failed = await atTerminal(['edit', 'blue book']);
    expect(failed.exitCode).toBe(1);
    expect(failed.err).toContain('nothing was done');
  });

  it('a suggestion is edited before it is approved, over what was changed meanwhile', async () => {
    const { atTerminal, edits, glossary, json, path } = await keeper();
    await glossary('add', 'Blue book', '--set', 'definition=The style guide.');
    const set = ['--set', 'definition=Bob’s.', '--set', 'tag=bob'];
    const { id } = await json('suggest', 'edit', 'blue book', ...set, '--as', 'slack:bob');
    await glossary('edit', 'blue book', '--set', 'definition=Ada’s.');
    await edits(`sed -i 's/^definition:.*/definition: Ours./' "$1"`);
    expect(await atTerminal(['approve', id, '--edit'])).toMatchObject({ exitCode: 0, err: '' });
    const shown = await readFile(path('shown-0'), 'utf8');
    expect(shown).toContain('definition: Ada’s.');
    expect(shown).toContain('# Both changed definition. The suggestion has: "Bob’s."');
    expect((await json('show', 'blue book')).entry).toMatchObject({ definition: 'Ours.', tags: ['bob'] });
  });

  it('a suggestion is approved as it is by saving it so, and left where the editor is closed', async () => {
    const { atTerminal, edits, glossary, json } = await keeper();
    await glossary('add', 'Blue book', '--set', 'definition=The style guide.');
    const { id } = await json('suggest', 'edit', 'blue book', '--set', 'tag=bob', '--as', 'slack:bob');
    await edits('true', 'touch "$1"');
    expect((await atTerminal(['approve', id, '--edit'])).out).toBe('Nothing was changed.\n');
    expect((await json('review', id)).review.suggestion.state).toBe('open');
    expect((await atTerminal(['approve', id, '--edit'])).out).toContain(`Approved ${id}`);
  });

  it('an editor that fails or takes the text away is told of, and nothing is kept of nothing', async () => {
    const { atTerminal, edits, glossary } = await keeper();
    await glossary('add', 'Blue book', '--set', 'definition=The style guide.');
    await edits('rm "$1"', 'exit 3');
    const gone = await atTerminal(['edit', 'blue book']);
    expect(gone).toMatchObject({ exitCode: 1, out: '' });
    expect(gone.err).toContain('took the text away: nothing was done');
    const failed = await atTerminal(['edit', 'blue book']);
    expect(failed.err).toMatch(/ended with an error: nothing was done\.\n$/);
  });

  it.each([
    ['y\n', 'Imported, as'],
    ['n\n', 'Nothing was imported.'],
    ['\n', 'Nothing was imported.'],
    ['', 'Nothing was imported.'],
  ])('an import is asked about, and %j answers', async (typed, outcome) => {
    const { atTerminal, path } = await keeper();
    await writeFile(path('terms.csv'), 'label,definition\nBlue book,The style guide.\n');
    const run = await atTerminal(['import', path('terms.csv')], typed);
    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.out).toContain('It will be: 1 new.');
    expect(run.err).toContain('Import this? [y/N]');
    expect(run.out).toContain(outcome);
  });

  it('a person is forgotten and a workspace erased only if that is said', async () => {
    const { atTerminal, glossary } = await keeper();
    await glossary('roles', 'set', 'slack:bob', 'editor');
    expect((await atTerminal(['forget', 'slack:bob'], 'no\n')).out).toBe('Nobody was forgotten.\n');
    expect((await atTerminal(['erase'], '')).out).toBe('Nothing was erased.\n');
    expect((await glossary('roles')).out).toContain('slack:bob');
    expect((await atTerminal(['forget', 'slack:bob'], 'yes\n')).out).toBe('slack:bob is forgotten.\n');
    expect((await glossary('roles')).out).not.toContain('slack:bob');
  });
});
