import { describe, expect, it } from 'vitest';
import { type Keeper, keeper } from './keeper.ts';

const BOB = ['--as', 'slack:bob', '--name', 'Bob'];

/** A team with an entry, and what Bob suggests for it. */
async function suggested(...set: readonly string[]): Promise<Keeper & { readonly id: string }> {
  const team = await keeper();
  await team.glossary('add', 'Blue book', '--set', 'definition=The style guide.', '--set', 'alias=BB');
  const { id } = await team.json('suggest', 'edit', 'bb', ...set.flatMap((each) => ['--set', each]), ...BOB);
  return { ...team, id };
}

describe('a suggestion', () => {
  it('is shown field by field, approved, and its author told once', async () => {
    const { glossary, json, id } = await suggested('definition=The guide to style.', 'tag=writing');
    expect((await glossary('review')).out).toMatch(
      new RegExp(`^${id} {2}change {2}.* {2}Blue book, by slack:bob\n`),
    );
    const shown = await glossary('review', id);
    expect(shown.out).toContain(
      'definition\n  - The style guide.\n  + The guide to style.\ntags\n  + writing\n',
    );
    expect((await glossary('approve', id)).out).toBe(`Approved ${id}: version 2 of blue-book.\n`);
    expect((await json('show', 'bb')).entry).toMatchObject({ tags: ['writing'], contributors: ['Bob'] });
    const told = await glossary('notices', '--as', 'slack:bob');
    expect(told.out).toMatch(/Your suggestion for Blue book was approved\. Thank you\.\n$/);
    expect((await glossary('notices', '--as', 'slack:bob')).out).toBe('There is nothing new.\n');
    expect(await glossary('approve', id)).toMatchObject({
      exitCode: 1,
      err: 'That suggestion was approved already.\n',
    });
  });

  it('is edited and approved', async () => {
    const { glossary, json, id } = await suggested('definition=Teh guide.');
    await glossary('approve', id, '--set', 'definition=The guide.', '--name', 'Ada');
    const { entry } = await json('show', 'bb');
    expect(entry).toMatchObject({ definition: 'The guide.', contributors: ['Bob', 'Ada'] });
    expect((await glossary('notices', '--as', 'slack:bob')).out).toContain('edited and approved');
  });

  it('is rejected with a reason, or withdrawn by who made it', async () => {
    const { glossary, json, id } = await suggested('definition=Mine.');
    expect(await glossary('withdraw', id, '--as', 'slack:eve')).toMatchObject({ exitCode: 1 });
    expect((await glossary('withdraw', id, ...BOB)).out).toBe(`Withdrew ${id}.\n`);
    const { id: other } = await json('suggest', 'remove', 'bb', ...BOB);
    expect(await glossary('reject', other)).toMatchObject({ exitCode: 2 });
    expect((await glossary('reject', other, 'We', 'use it.')).out).toBe(`Rejected ${other}.\n`);
    expect((await glossary('notices', ...BOB)).out).toContain('The reason: We use it.');
    expect((await glossary('review')).out).toBe('Nothing waits to be decided.\n');
  });

  it('of a new entry, a removal or a comment is carried out', async () => {
    const { glossary, json } = await suggested('tag=x');
    const one = await json('suggest', 'add', 'Red book', '--set', 'definition=The rules.', ...BOB);
    const two = await json('suggest', 'remove', 'webhook', '--reason', 'Old', ...BOB);
    const three = await json('suggest', 'comment', 'api', 'This is about web APIs', ...BOB);
    expect((await glossary('review', two.id)).out).not.toContain('prefLabel');
    for (const { id } of [one, two, three])
      expect(await glossary('approve', id)).toMatchObject({ exitCode: 0 });
    expect(await json('show', 'red book')).toMatchObject({ number: 1 });
    expect(await glossary('show', 'webhook')).toMatchObject({ exitCode: 1 });
    const short = await glossary('suggest', 'comment', 'api', 'no', ...BOB);
    expect(short).toMatchObject({ exitCode: 1, err: 'Please write from 4 to 1,000 words; that was 1.\n' });
  });

  it('of an entry that has moved on is shown beside what was changed, and overwrites nothing', async () => {
    const { glossary, json, id } = await suggested('definition=Bob’s.', 'tag=bob');
    await glossary('edit', 'bb', '--set', 'definition=Ada’s.', '--set', 'source=Wiki');
    const conflict = await glossary('approve', id, '--merge');
    expect(conflict.exitCode).toBe(1);
    expect(conflict.out).toMatch(/was +The style guide\.\n {2}it is now +Ada’s\.\n {2}wanted +Bob’s\.\n/);
    expect(conflict.err).toContain('--merge --set FIELD=');
    expect((await json('show', 'bb')).number).toBe(2);
    expect((await glossary('review')).out).toContain('has moved on');
    expect(await glossary('approve', id, '--merge', '--set', 'definition=Ours.')).toMatchObject({
      exitCode: 0,
    });
    const { entry } = await json('show', 'bb');
    expect(entry).toMatchObject({ definition: 'Ours.', tags: ['bob'], sources: ['Wiki'] });
  });

  it('of an entry whose other fields were changed is merged', async () => {
    const { glossary, json, id } = await suggested('tag=bob');
    await glossary('edit', 'bb', '--set', 'source=Wiki');
    expect((await glossary('approve', id)).err).toContain('--merge takes both changes');
    expect(await glossary('approve', id, '--merge')).toMatchObject({ exitCode: 0 });
    expect((await json('show', 'bb')).entry).toMatchObject({ tags: ['bob'], sources: ['Wiki'] });
  });

  it('is decided by editors alone, who are named', async () => {
    const { glossary, id } = await suggested('tag=bob');
    await glossary('roles', 'set', 'slack:ada', 'editor');
    for (const args of [['review'], ['approve', id], ['reject', id, 'no']]) {
      const refused = await glossary(...args, '--as', 'slack:eve');
      expect(refused).toMatchObject({ exitCode: 1, out: '' });
      expect(refused.err).toContain('Only editors can do that. Ask slack:ada');
    }
    expect(await glossary('approve', id, '--as', 'slack:ada')).toMatchObject({ exitCode: 0 });
  });

  it('as JSON is one line, whether it was taken or not', async () => {
    const { json, id } = await suggested('tag=bob');
    expect(await json('review')).toMatchObject({
      kind: 'reviews',
      reviews: [{ suggestion: { id, state: 'open' }, names: ['Blue book'], changes: [{ field: 'tags' }] }],
    });
    expect(await json('approve', 'nope')).toEqual({
      kind: 'noSuchSuggestion',
      id: 'nope',
      says: 'There is no suggestion “nope”.',
    });
  });
});
