import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { sentAnswer } from '../store/sent-answer.ts';
import { StoreModel } from '../store/store-model.ts';

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

/** What every engine does. `open` opens a store that is empty, and closes it after the test. */
export function storeContract(open: () => Promise<Store>): void {
  describe('claims', () => {
    it('are made once a workspace, and again when they were given back', async () => {
      const store = await open();
      expect(await store.claim('w', 'k', 1)).toBe(true);
      expect(await store.claim('w', 'k', 2)).toBe(false);
      expect(await store.claim('other', 'k', 2)).toBe(true);
      await store.release('w', 'k');
      expect(await store.claim('other', 'k', 3)).toBe(false);
      expect(await store.claim('w', 'k', 3)).toBe(true);
    });

    it('are won by one of those who want them at once', async () => {
      const store = await open();
      const won = await Promise.all(Array.from({ length: 50 }, () => store.claim('w', 'k', 1)));
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
      await store.saveAnswer(full);
      expect(await store.answer('w', 'a')).toStrictEqual(full);
      const bare = sentAnswer({ id: 'b' });
      await store.saveAnswer(bare);
      expect(await store.answer('w', 'b')).toStrictEqual(bare);
    });

    it('is found by what asked, by what answers, and in its thread, in its own workspace and channel only', async () => {
      const store = await open();
      await store.saveAnswer(full);
      expect(await store.answerTo('w', 'c', 'question')).toStrictEqual(full);
      expect(await store.answerIn('w', 'c', 'reply')).toStrictEqual(full);
      expect(await store.lastAnswer('w', 'c', 't')).toStrictEqual(full);
      expect(await store.lastUnasked('w', 'c')).toBe(full.at);
      expect(await store.hasToldUnasked('w', 'c', 't', 'api+rest')).toBe(true);
      expect(await store.hasToldUnasked('w', 'c', 'other', 'api+rest')).toBe(false);
      expect(await store.hasToldUnasked('w', 'c', 't', 'other')).toBe(false);
      expect(await store.lastAnswer('w', 'c', 'other')).toBeUndefined();
      for (const [workspace, channel] of [
        ['other', 'c'],
        ['w', 'other'],
      ] as const) {
        expect(await store.answerTo(workspace, channel, 'question')).toBeUndefined();
        expect(await store.answerIn(workspace, channel, 'reply')).toBeUndefined();
        expect(await store.lastAnswer(workspace, channel, 't')).toBeUndefined();
        expect(await store.lastUnasked(workspace, channel)).toBeUndefined();
        expect(await store.hasToldUnasked(workspace, channel, 't', 'api+rest')).toBe(false);
      }
      expect(await store.answer('other', 'a')).toBeUndefined();
    });

    it('takes the place of the one with its id, and of no other workspace’s', async () => {
      const store = await open();
      await store.saveAnswer(full);
      await store.saveAnswer({ ...full, workspace: 'other' });
      const dismissed = sentAnswer({ at: 7 });
      await store.saveAnswer(dismissed);
      expect(await store.answer('w', 'a')).toStrictEqual(dismissed);
      expect(await store.answerIn('w', 'c', 'reply')).toBeUndefined();
      expect(await store.lastUnasked('w', 'c')).toBeUndefined();
      expect(await store.answer('other', 'a')).toStrictEqual({ ...full, workspace: 'other' });
    });

    it('is passed over as the newest of its thread where it leaves no question', async () => {
      const store = await open();
      await store.saveAnswer(full);
      await store.saveAnswer(sentAnswer({ id: 'help', question: undefined, at: full.at + 1 }));
      expect(await store.lastAnswer('w', 'c', 't')).toStrictEqual(full);
      expect((await store.answer('w', 'help'))?.question).toBeUndefined();
    });

    it('is forgotten in its workspace only', async () => {
      const store = await open();
      await store.saveAnswer(full);
      await store.forgetAnswer('other', 'a');
      expect(await store.answer('w', 'a')).toStrictEqual(full);
      await store.forgetAnswer('w', 'a');
      expect(await store.answer('w', 'a')).toBeUndefined();
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
        await store.saveAnswer(sentAnswer({ id, at }));
      expect((await store.lastAnswer('w', 'c', 't'))?.id).toBe('later');
      expect((await store.lastAnswer('w', 'c', 't', 9))?.id).toBe('a');
      expect((await store.lastAnswer('w', 'c', 't', 5))?.id).toBe('early');
      expect(await store.lastAnswer('w', 'c', 't', 2)).toBeUndefined();
      await store.saveAnswer(sentAnswer({ id: 'z', at: 5, answering: 'sent' }));
      expect((await store.lastAnswer('w', 'c', 't', 9))?.id).toBe('a');
    });
  });

  it('mutes a channel until it is told otherwise', async () => {
    const store = await open();
    expect(await store.isMuted('w', 'c')).toBe(false);
    await store.setMuted('w', 'c', true, 1);
    await store.setMuted('w', 'c', true, 2);
    expect(await store.isMuted('w', 'c')).toBe(true);
    expect(await store.isMuted('other', 'c')).toBe(false);
    await store.prune({ claims: 100, answers: 100 });
    expect(await store.isMuted('w', 'c')).toBe(true);
    await store.setMuted('w', 'c', false, 3);
    expect(await store.isMuted('w', 'c')).toBe(false);
  });

  it('makes a secret once, and another for another name', async () => {
    const store = await open();
    const [secret, ...others] = await Promise.all([1, 2, 3].map(() => store.secret('tokens')));
    expect(secret).toHaveLength(32);
    for (const other of [...others, await store.secret('tokens')]) expect(other).toEqual(secret);
    expect(await store.secret('more')).not.toEqual(secret);
  });

  it('prunes what was before a time, however much, and nothing else', async () => {
    const store = await open();
    for (let at = 0; at < 450; at++) {
      await store.claim('w', `k${at}`, at);
      await store.saveAnswer(sentAnswer({ id: `a${at}`, at }));
    }
    await store.prune({ claims: 440, answers: 445 });
    expect(await store.claim('w', 'k439', 1)).toBe(true);
    expect(await store.claim('w', 'k440', 1)).toBe(false);
    expect(await store.answer('w', 'a444')).toBeUndefined();
    expect((await store.answer('w', 'a445'))?.at).toBe(445);
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
    await store.saveAnswer(answer);
    expect(await store.answerTo(text, text, text)).toStrictEqual(answer);
    expect(await store.claim(text, text, 1)).toBe(true);
    expect(await store.claim(text, text, 1)).toBe(false);
    expect(await store.claim('w', `${text} `, 1)).toBe(true);
  });

  it('keeps a question of a megabyte', async () => {
    const store = await open();
    const answer = sentAnswer({ question: { terms: ['é\0"😀'.repeat(200_000)] } });
    await store.saveAnswer(answer);
    expect(await store.answer('w', 'a')).toStrictEqual(answer);
  });

  it.each(NOT_KEPT)('refuses %j, which would come back as something else', async (text) => {
    const store = await open();
    const refused = { name: 'StoreError', code: 'refused' };
    await expect(store.claim('w', text, 1)).rejects.toMatchObject(refused);
    await expect(store.answer(text, 'a')).rejects.toMatchObject(refused);
    await expect(store.saveAnswer(sentAnswer({ thread: text }))).rejects.toMatchObject(refused);
    await expect(store.saveAnswer(sentAnswer({ subject: text }))).rejects.toMatchObject(refused);
    await expect(store.secret(text)).rejects.toMatchObject(refused);
  });

  it('does what plain lists of claims and answers would do', async () => {
    const word = fc.constantFrom('a', 'b', "c'");
    const at = fc.nat(4);
    const step = fc.oneof(
      fc.record({ do: fc.constant('claim' as const), workspace: word, key: word, at }),
      fc.record({ do: fc.constant('release' as const), workspace: word, key: word }),
      fc.record({
        do: fc.constant('save' as const),
        answer: fc.record({
          id: word,
          workspace: word,
          channel: word,
          thread: word,
          asking: word,
          answering: word,
          unasked: fc.boolean(),
          subject: word,
          question: fc.option(fc.json(), { nil: undefined }),
          at,
        }),
      }),
      fc.record({ do: fc.constant('forget' as const), workspace: word, id: word }),
      fc.record({ do: fc.constant('prune' as const), claims: at, answers: at }),
      fc.record({
        do: fc.constant('ask' as const),
        workspace: word,
        channel: word,
        thread: word,
        word,
        before: at,
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const store = await open();
        const model = new StoreModel();
        for (const each of steps) {
          if (each.do === 'claim')
            expect(await store.claim(each.workspace, each.key, each.at)).toBe(
              model.claim(each.workspace, each.key, each.at),
            );
          else if (each.do === 'release') {
            await store.release(each.workspace, each.key);
            model.claims.delete(`${each.workspace}/${each.key}`);
          } else if (each.do === 'save') {
            await store.saveAnswer(each.answer);
            model.save(each.answer);
          } else if (each.do === 'forget') {
            await store.forgetAnswer(each.workspace, each.id);
            model.keep(({ workspace, id }) => workspace !== each.workspace || id !== each.id);
          } else if (each.do === 'prune') {
            await store.prune(each);
            model.prune(each);
          } else {
            const { workspace, channel, thread } = each;
            const inChannel = model.answers.filter(
              (one) => one.workspace === workspace && one.channel === channel,
            );
            const inThread = inChannel.filter((one) => one.thread === thread);
            const told = inThread.some(({ unasked, subject }) => unasked && subject === each.word);
            const unasked = inChannel.filter((one) => one.unasked).map((one) => one.at);
            expect(await store.hasToldUnasked(workspace, channel, thread, each.word)).toBe(told);
            expect(await store.lastUnasked(workspace, channel)).toBe(
              unasked.length > 0 ? Math.max(...unasked) : undefined,
            );
            for (const before of [undefined, each.before]) {
              const times = inThread
                .filter(({ question }) => question !== undefined)
                .map((one) => one.at)
                .filter((time) => before === undefined || time < before);
              const last = await store.lastAnswer(workspace, channel, thread, before);
              expect(last?.at).toBe(times.length > 0 ? Math.max(...times) : undefined);
              if (last !== undefined) expect(model.answers).toContainEqual(last);
            }
            for (const id of ['a', 'b', "c'"])
              expect(await store.answer(workspace, id)).toEqual(
                model.answers.find((one) => one.workspace === workspace && one.id === id),
              );
          }
        }
      }),
      { numRuns: 40 },
    );
  });
}
