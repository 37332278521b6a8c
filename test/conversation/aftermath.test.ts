import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { Aftermath } from '../../src/conversation/aftermath.ts';
import type { Store } from '../../src/store/store.ts';
import { open } from '../store/open.ts';
import { sentAnswer } from '../store/sent-answer.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let store: Store;
let one: string;
let other: string;
beforeEach(async () => {
  store = await open(join(await temporaryFolder(), 'differentia.db'));
  one = await store.glossaries.of('w', 1);
  other = await store.glossaries.of('v', 1);
});

const DAY = '2026-11-23';
const countsIn = (glossary: string, ...entries: readonly string[]) => ({
  glossary,
  day: DAY,
  all: entries.map((key) => ({ what: 'asked' as const, key })),
});

it('keeps what is handed in together by one transaction, all of it', async () => {
  const transactions = vi.spyOn(store, 'atomically');
  const aftermath = new Aftermath(store);
  await Promise.all([
    aftermath.keep({ answer: sentAnswer({ id: 'a' }), counts: countsIn(one, 'tea', 'coffee') }),
    aftermath.keep({ answer: sentAnswer({ id: 'b' }), counts: countsIn(other, 'tea') }),
    aftermath.keep({ counts: countsIn(one, 'tea') }),
    aftermath.keep({ answer: sentAnswer({ id: 'c' }) }),
  ]);
  expect(transactions).toHaveBeenCalledTimes(1);
  for (const id of ['a', 'b', 'c']) expect(await store.answers.withId('w', id)).toBeDefined();
  expect(await store.statistics.asked(one)).toEqual(
    new Map([
      ['coffee', 1],
      ['tea', 2],
    ]),
  );
  expect(await store.statistics.asked(other)).toEqual(new Map([['tea', 1]]));
});

it('keeps by one more what comes while something is being written', async () => {
  const transactions = vi.spyOn(store, 'atomically');
  const aftermath = new Aftermath(store);
  const first = aftermath.keep({ answer: sentAnswer({ id: 'a' }) });
  while (transactions.mock.calls.length === 0) await new Promise(setImmediate);
  await Promise.all([first, ...['b', 'c'].map((id) => aftermath.keep({ answer: sentAnswer({ id }) }))]);
  expect(transactions).toHaveBeenCalledTimes(2);
  for (const id of ['a', 'b', 'c']) expect(await store.answers.withId('w', id)).toBeDefined();
});

it('asks nothing of the store where there is nothing to keep, and goes on after that', async () => {
  const aftermath = new Aftermath(store);
  const transactions = vi.spyOn(store, 'atomically');
  await aftermath.keep({});
  expect(transactions).not.toHaveBeenCalled();
  for (const id of ['a', 'b']) {
    await aftermath.keep({ answer: sentAnswer({ id }) });
    expect(await store.answers.withId('w', id)).toBeDefined();
  }
});

it('lets nobody else’s be lost by what can’t be kept, as in a glossary that is erased by then, and tells whose it was', async () => {
  const aftermath = new Aftermath(store);
  const kept = await Promise.allSettled([
    aftermath.keep({ answer: sentAnswer({ id: 'a' }), counts: countsIn(one, 'tea') }),
    aftermath.keep({ answer: sentAnswer({ id: 'b' }), counts: countsIn('erased', 'tea') }),
    aftermath.keep({ answer: sentAnswer({ id: 'c' }), counts: countsIn(one, 'tea') }),
  ]);
  expect(kept.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await store.answers.withId('w', 'b')).toBeUndefined();
  for (const id of ['a', 'c']) expect(await store.answers.withId('w', id)).toBeDefined();
  expect(await store.statistics.asked(one)).toEqual(new Map([['tea', 2]]));
});
