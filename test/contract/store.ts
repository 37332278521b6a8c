import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { open as openUntilOver } from '../store/open.ts';
import { openAt } from '../store/open-at.ts';
import { sentAnswer } from '../store/sent-answer.ts';
import { atomicallyContract } from './store-atomically.ts';
import { backupContract } from './store-backup.ts';
import { modelContract } from './store-model.ts';
import { processesContract } from './store-processes.ts';
import { sessionsContract } from './store-sessions.ts';
import { tokensContract } from './store-tokens.ts';
import { watchContract } from './store-watch.ts';

/** Text that people and platforms send; all of it has to come back as it was. */
const HOSTILE = [
  "'; drop table claims; --",
  '"',
  '%_\\',
  '{"a":1}',
  '\u202e\u200b',
  '😀',
  ' ',
  'é',
  'e\u0301',
];
/** What databases change or refuse: NUL, and half a character. */
const NOT_KEPT = ['a\0b', '\0', '\ud800', 'x\udc00'];

/** What every engine does. `newAddress` is that of an empty database. */
export function storeContract(newAddress: () => Promise<string>): void {
  const open = async () => openUntilOver(await newAddress());
  recordsContract(open);
  tokensContract(open);
  sessionsContract(open);
  atomicallyContract(open);
  modelContract(open);
  watchContract(newAddress);
  processesContract(newAddress);
  backupContract(newAddress);

  it('has after it is opened again what it had before it was closed', async () => {
    const address = await newAddress();
    const first = await openAt(address);
    const secret = await first.secrets.get('tokens');
    await first.claims.make('w', 'k', 1);
    await first.answers.save(sentAnswer());
    await first.mutes.set('w', 'c', true, 1);
    await first.changes.bump('n');
    await first.close();
    const second = await openUntilOver(address);
    expect(await second.claims.make('w', 'k', 2)).toBe(false);
    expect(await second.answers.withId('w', 'a')).toStrictEqual(sentAnswer());
    expect(await second.mutes.has('w', 'c')).toBe(true);
    expect(await second.secrets.get('tokens')).toEqual(secret);
    expect(await second.changes.count('n')).toBe(1);
  });
}

function recordsContract(open: () => Promise<Store>): void {
  describe('claims', () => {
    it('are made once a workspace, and again when they were given back', async () => {
      const store = await open();
      expect(await store.claims.make('w', 'k', 1)).toBe(true);
      expect(await store.claims.make('w', 'k', 2)).toBe(false);
      expect(await store.claims.make('other', 'k', 2)).toBe(true);
      await store.claims.release('w', 'k');
      expect(await store.claims.make('other', 'k', 3)).toBe(false);
      expect(await store.claims.make('w', 'k', 3)).toBe(true);
    });

    it('are won by one of those who want them at once', async () => {
      const store = await open();
      const won = await Promise.all(Array.from({ length: 50 }, () => store.claims.make('w', 'k', 1)));
      expect(won.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('an answer', () => {
    const full = sentAnswer({
      asking: 'question',
      edited: 1_795_422_748_483,
      answering: 'reply',
      unasked: true,
      subject: 'api+rest',
      question: { kind: 'compare', terms: ['API', "R'EST", 'a\0b', '\ud800'], nested: [null, true, 1.5] },
      at: 1_795_422_748_484,
    });

    it('comes back as it was, whatever the question holds', async () => {
      const store = await open();
      await store.answers.save(full);
      expect(await store.answers.withId('w', 'a')).toStrictEqual(full);
      const bare = sentAnswer({ id: 'b' });
      await store.answers.save(bare);
      expect(await store.answers.withId('w', 'b')).toStrictEqual(bare);
    });

    it('is begun with the claim of what it answers: once, both or neither, and not where there is one', async () => {
      const { claims, answers } = await open();
      expect(await answers.begin(full, 'k')).toBe(true);
      expect(await answers.withId('w', 'a')).toStrictEqual(full);
      expect(await claims.make('w', 'k', 1)).toBe(false);
      expect(await answers.begin(sentAnswer({ id: 'b', asking: 'another' }), 'k')).toBe(false);
      expect(await answers.begin(sentAnswer({ id: 'b', asking: 'question' }), 'l')).toBe(false);
      expect(await answers.withId('w', 'b')).toBeUndefined();
      expect(await claims.make('w', 'l', 1)).toBe(true);
      const unread = sentAnswer({ id: 'c', at: Number.NaN });
      await expect(answers.begin(unread, 'm')).rejects.toMatchObject({ name: 'StoreError' });
      expect(await claims.make('w', 'm', 1)).toBe(true);
    });

    it('is begun by one of those who want to at once', async () => {
      const { answers } = await open();
      const begun = await Promise.all(
        Array.from({ length: 20 }, (_, index) => answers.begin({ ...full, id: `${index}` }, 'k')),
      );
      expect(begun.filter(Boolean)).toHaveLength(1);
    });

    it('is found by what asked, by what answers, and in its thread, in its own workspace and channel only', async () => {
      const store = await open();
      await store.answers.save(full);
      expect(await store.answers.toMessage('w', 'c', 'question')).toStrictEqual(full);
      expect(await store.answers.inMessage('w', 'c', 'reply')).toStrictEqual(full);
      expect(await store.answers.lastInThread('w', 'c', 't')).toStrictEqual(full);
      expect(await store.answers.lastUnasked('w', 'c')).toBe(full.at);
      expect(await store.answers.hasToldUnasked('w', 'c', 't', 'api+rest')).toBe(true);
      expect(await store.answers.hasToldUnasked('w', 'c', 'other', 'api+rest')).toBe(false);
      expect(await store.answers.hasToldUnasked('w', 'c', 't', 'other')).toBe(false);
      expect(await store.answers.lastInThread('w', 'c', 'other')).toBeUndefined();
      for (const [workspace, channel] of [
        ['other', 'c'],
        ['w', 'other'],
      ] as const) {
        expect(await store.answers.toMessage(workspace, channel, 'question')).toBeUndefined();
        expect(await store.answers.inMessage(workspace, channel, 'reply')).toBeUndefined();
        expect(await store.answers.lastInThread(workspace, channel, 't')).toBeUndefined();
        expect(await store.answers.lastUnasked(workspace, channel)).toBeUndefined();
        expect(await store.answers.hasToldUnasked(workspace, channel, 't', 'api+rest')).toBe(false);
      }
      expect(await store.answers.withId('other', 'a')).toBeUndefined();
    });

    it('takes the place of the one with its id, and of no other workspace’s', async () => {
      const store = await open();
      await store.answers.save(full);
      await store.answers.save({ ...full, workspace: 'other' });
      const dismissed = sentAnswer({ at: 7 });
      await store.answers.save(dismissed);
      expect(await store.answers.withId('w', 'a')).toStrictEqual(dismissed);
      expect(await store.answers.inMessage('w', 'c', 'reply')).toBeUndefined();
      expect(await store.answers.lastUnasked('w', 'c')).toBeUndefined();
      expect(await store.answers.withId('other', 'a')).toStrictEqual({ ...full, workspace: 'other' });
    });

    it('is passed over as the newest of its thread where it leaves no question', async () => {
      const store = await open();
      await store.answers.save(full);
      await store.answers.save(sentAnswer({ id: 'help', question: undefined, at: full.at + 1 }));
      expect(await store.answers.lastInThread('w', 'c', 't')).toStrictEqual(full);
      expect((await store.answers.withId('w', 'help'))?.question).toBeUndefined();
    });

    it('is forgotten in its workspace only', async () => {
      const store = await open();
      await store.answers.save(full);
      await store.answers.forget('other', 'a');
      expect(await store.answers.withId('w', 'a')).toStrictEqual(full);
      await store.answers.forget('w', 'a');
      expect(await store.answers.withId('w', 'a')).toBeUndefined();
    });

    it('is the newest of its thread by its time, and then by when it was recorded', async () => {
      const store = await open();
      for (const [id, at] of [
        ['z', 5],
        ['m', 5],
        ['a', 5],
        ['early', 2],
        ['later', 9],
      ] as const)
        await store.answers.save(sentAnswer({ id, at }));
      expect((await store.answers.lastInThread('w', 'c', 't'))?.id).toBe('later');
      expect((await store.answers.lastInThread('w', 'c', 't', 9))?.id).toBe('a');
      expect((await store.answers.lastInThread('w', 'c', 't', 5))?.id).toBe('early');
      expect(await store.answers.lastInThread('w', 'c', 't', 2)).toBeUndefined();
      await store.answers.save(sentAnswer({ id: 'z', at: 5, answering: 'sent' }));
      expect((await store.answers.lastInThread('w', 'c', 't', 9))?.id).toBe('a');
    });
  });

  it('mutes a channel until it is told otherwise', async () => {
    const store = await open();
    expect(await store.mutes.has('w', 'c')).toBe(false);
    await store.mutes.set('w', 'c', true, 1);
    await store.mutes.set('w', 'c', true, 2);
    expect(await store.mutes.has('w', 'c')).toBe(true);
    expect(await store.mutes.has('other', 'c')).toBe(false);
    await store.claims.prune(100);
    await store.answers.prune(100);
    expect(await store.mutes.has('w', 'c')).toBe(true);
    await store.mutes.set('w', 'c', false, 3);
    expect(await store.mutes.has('w', 'c')).toBe(false);
  });

  it('makes a secret once, and another for another name', async () => {
    const store = await open();
    const [secret, ...others] = await Promise.all([1, 2, 3].map(() => store.secrets.get('tokens')));
    expect(secret).toHaveLength(32);
    for (const other of [...others, await store.secrets.get('tokens')]) expect(other).toEqual(secret);
    expect(await store.secrets.get('more')).not.toEqual(secret);
  });

  it('prunes what was before a time, however much, and nothing else', async () => {
    const store = await open();
    for (let at = 0; at < 450; at++) {
      await store.claims.make('w', `k${at}`, at);
      await store.answers.save(sentAnswer({ id: `a${at}`, at }));
    }
    await store.claims.prune(440);
    await store.answers.prune(445);
    expect(await store.claims.make('w', 'k439', 1)).toBe(true);
    expect(await store.claims.make('w', 'k440', 1)).toBe(false);
    expect(await store.answers.withId('w', 'a444')).toBeUndefined();
    expect((await store.answers.withId('w', 'a445'))?.at).toBe(445);
  });

  it('says that it can be written to', async () => {
    await expect((await open()).check()).resolves.toBeUndefined();
  });

  it.each(HOSTILE)('keeps %j as it is', async (text) => {
    const store = await open();
    const answer = sentAnswer({
      id: text,
      workspace: text,
      channel: text,
      thread: text,
      asking: text,
      subject: text,
    });
    await store.answers.save(answer);
    expect(await store.answers.toMessage(text, text, text)).toStrictEqual(answer);
    expect(await store.claims.make(text, text, 1)).toBe(true);
    expect(await store.claims.make(text, text, 1)).toBe(false);
    expect(await store.claims.make('w', `${text} `, 1)).toBe(true);
  });

  it('keeps a question of a megabyte', async () => {
    const store = await open();
    const answer = sentAnswer({ question: { terms: ['é\0"😀'.repeat(200_000)] } });
    await store.answers.save(answer);
    expect(await store.answers.withId('w', 'a')).toStrictEqual(answer);
  });

  it.each(NOT_KEPT)('refuses %j, which would come back as something else', async (text) => {
    const store = await open();
    const refused = { name: 'StoreError', code: 'refused' };
    await expect(store.claims.make('w', text, 1)).rejects.toMatchObject(refused);
    await expect(store.answers.withId(text, 'a')).rejects.toMatchObject(refused);
    await expect(store.answers.save(sentAnswer({ thread: text }))).rejects.toMatchObject(refused);
    await expect(store.answers.save(sentAnswer({ subject: text }))).rejects.toMatchObject(refused);
    await expect(store.secrets.get(text)).rejects.toMatchObject(refused);
  });
}
