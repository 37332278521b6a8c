import { expect, it } from 'vitest';
import { keeper } from './keeper.ts';

it('requests are listed, most wanted first; alike are one; who wishes is told of the answer', async () => {
  const { glossary, json } = await keeper();
  expect((await glossary('requests')).out).toBe('Nothing is asked for that the glossary lacks.\n');
  await glossary('requests', 'ask', 'red', 'book', '--as', 'slack:eve');
  for (const [who, term] of [
    ['slack:bob', 'blue books'],
    ['slack:eve', 'Blue book'],
  ] as const)
    await glossary('requests', 'ask', term, '--words', `Where, says ${who}?`, '--tell', '--as', who);
  const { out } = await glossary('requests');
  expect(out).toMatch(/^blue books? {2}wanted by 2 people, last on .*\n {2}• “Where, says slack:eve\?”\n/);
  expect(out).toContain('\n\nred book  wanted by 1 person, ');
  const added = await glossary('add', 'Blue book', '--set', 'definition=The style guide.');
  expect(added.out).toMatch(/It answers what people asked for: “blue books?”\.\n$/);
  expect((await glossary('notices', '--as', 'slack:bob')).out).toMatch(/it’s there now: Blue book\.\n$/);
  expect((await json('requests')).requests).toMatchObject([{ term: 'red book', wanted: 1 }]);
});

it('requests are answered by another entry, merged, and declined', async () => {
  const { glossary, json } = await keeper();
  for (const term of ['blue book', 'house style', 'guide for writers'])
    await glossary('requests', 'ask', term, '--tell', '--as', 'slack:bob');
  expect((await glossary('requests', 'merge', 'Guide for writers', 'house style')).out).toBe(
    '“guide for writers” counts for “house style” now.\n',
  );
  expect(await glossary('requests', 'answer', 'house style', 'k8s')).toMatchObject({ exitCode: 0 });
  expect(await glossary('requests', 'decline', 'blue book', 'We', 'have none.')).toMatchObject({
    exitCode: 0,
  });
  const told = (await json('notices', '--as', 'slack:bob')).notices;
  expect(told.map(({ body }: never) => (body as { kind: string }).kind)).toEqual(['answered', 'declined']);
  expect(await glossary('requests', 'decline', 'blue book')).toMatchObject({ exitCode: 1, out: '' });
  expect((await glossary('requests', 'ask', 'api')).out).toBe(
    'That is there: differentia glossary show api\n',
  );
});

it('votes count once a person and entry, and reports put an entry under review', async () => {
  const { glossary, json } = await keeper();
  await glossary('vote', 'api', 'helpful', '--as', 'slack:bob');
  await glossary('vote', 'api', 'unhelpful', '--as', 'slack:bob');
  expect((await glossary('vote', 'api', 'helpful')).out).toBe('api: 1 found it helpful, 1 didn’t.\n');
  expect(await glossary('vote', 'api', 'bad')).toMatchObject({ exitCode: 2 });
  const { id } = await json('reports', 'add', 'api', 'The second sentence is wrong', '--as', 'slack:bob');
  expect((await glossary('reports')).out).toContain(`${id}  `);
  expect((await glossary('show', 'api')).out).toContain('# Under review: a report is open.\n');
  expect((await glossary('reports', 'close', id)).out).toBe(`Closed ${id}.\n`);
  expect((await glossary('reports')).out).toBe('Nobody has reported anything.\n');
  expect(await glossary('reports', 'close', id)).toMatchObject({ exitCode: 1 });
});

it('an entry has an owner, who verifies it', async () => {
  const { glossary, json } = await keeper();
  expect(await glossary('verify', 'api', '--as', 'slack:bob')).toMatchObject({ exitCode: 1 });
  await glossary('owner', 'api', 'slack:bob', '--due', '2099-01-01');
  expect(await json('show', 'api')).toMatchObject({ owner: 'slack:bob', due: Date.UTC(2099, 0, 1) });
  const verified = await glossary('verify', 'api', '--due', '2100-01-01', '--as', 'slack:bob');
  expect(verified.out).toBe('api is verified, and to be verified again by 2100-01-01.\n');
  expect(await glossary('owner', 'api', 'slack:bob', '--due', '2020-01-01')).toMatchObject({ exitCode: 1 });
  expect(await glossary('owner', 'api', 'slack:bob', '--due', '2026-02-30')).toMatchObject({ exitCode: 2 });
  expect((await glossary('owner', 'api', 'none')).out).toBe('Nobody answers for api any more.\n');
});

it('statistics tell what is found unhelpful, and nothing of what nobody did', async () => {
  const { glossary, json } = await keeper();
  expect((await glossary('stats')).out).toContain('Asked most\n  nothing yet\n');
  await glossary('vote', 'api', 'unhelpful', '--as', 'slack:bob');
  const { out } = await glossary('stats', '--days', '1');
  expect(out).toContain('Votes: 0 helpful, 1 not.');
  expect(out).toContain('Not helpful\n  api  1 of 1 said so\n');
  expect(await json('stats')).toMatchObject({ kind: 'figures', unhelpful: [{ entry: 'api', unhelpful: 1 }] });
  for (const days of ['0', '99999999'])
    expect(await glossary('stats', '--days', days)).toMatchObject({ exitCode: 2, out: '' });
  expect(await glossary('stats', '--as', 'slack:bob')).toMatchObject({ exitCode: 1, out: '' });
});
