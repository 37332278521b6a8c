import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Counts } from '../../src/conversation/pace/counts.ts';
import { Pace } from '../../src/conversation/pace/pace.ts';
import { english } from '../../src/messages/messages.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { asked, Chat, command, message, START } from './chat.ts';

const MINUTE = 60_000;
/** Small ones, so that little has to be asked. */
const [PERSON, WORKSPACE] = [5, 40];
const SLOW = english.say('pace.person');
const BUSY = english.say('pace.workspace');

const chat = async () =>
  Chat.open(await open(join(await temporaryFolder(), 'differentia.db')), {
    person: PERSON,
    workspace: WORKSPACE,
  });

/** So many questions, each of another person where none is named. */
async function ask(room: Chat, count: number, person?: string, channel = 'general'): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await room.conversation.said(
      asked('coffee', { person: person ?? `chat:${channel}-${index}`, channel }),
      room.surface,
    );
}

describe('somebody who asks without end', () => {
  it('gets so many answers, is told once why there are no more, and then nothing', async () => {
    const room = await chat();
    await ask(room, PERSON + 9, 'chat:eve');
    expect(room.posts.size).toBe(PERSON);
    expect(room.said).toEqual([SLOW]);
  });

  it('harms nobody else', async () => {
    const room = await chat();
    await ask(room, PERSON + 9, 'chat:eve');
    await ask(room, 1, 'chat:ann');
    expect(room.posts.size).toBe(PERSON + 1);
  });

  it('is answered again after a rest, and told again the next time', async () => {
    const room = await chat();
    await ask(room, PERSON + 1, 'chat:eve');
    room.pass(2 * MINUTE);
    await ask(room, PERSON + 1, 'chat:eve');
    expect(room.posts.size).toBe(2 * PERSON);
    expect(room.said).toEqual([SLOW, SLOW]);
  });

  it('is slowed whatever way it is done, and told so alone', async () => {
    const room = await chat();
    await ask(room, PERSON, 'chat:ann');
    await room.command(command({ kind: 'define', text: 'tea' }));
    await room.command(command({ kind: 'define', text: 'tea' }));
    await room.press(undefined, undefined);
    const explained: unknown[] = [];
    const tell = async (text: unknown) => void explained.push(text);
    const explanation = { ...message('coffee and tea'), person: 'chat:ann' };
    await room.conversation.explained(explanation, { tell, present: tell });
    expect([room.told, explained]).toEqual([[SLOW], []]);
  });

  it('is counted once for a message that comes twice, and told once', async () => {
    const room = await chat();
    const questions = Array.from({ length: PERSON + 3 }, () => asked('coffee', { person: 'chat:eve' }));
    for (const question of questions) {
      await room.conversation.said(question, room.surface);
      await room.conversation.said(question, room.surface);
    }
    expect(room.posts.size).toBe(PERSON);
    expect(room.said).toEqual([SLOW]);
  });

  it('is told nothing where nobody asked the bot', async () => {
    const room = await chat();
    for (let index = 0; index < PERSON + 5; index += 1)
      await room.conversation.said(message('coffee vs tea?', { person: 'chat:eve' }), room.surface);
    expect(room.said).toEqual([]);
    await ask(room, 1, 'chat:eve');
    expect(room.said).toEqual([SLOW]);
  });

  it('has no texts completed any more, for a while', async () => {
    const room = await chat();
    const typing = { ...message('te'), person: 'chat:eve' };
    let offered = 0;
    for (let index = 0; index < PERSON * 11; index += 1)
      offered += (await room.conversation.complete(typing, 1)).length;
    expect(offered).toBe(PERSON * 10);
    expect(await room.conversation.complete({ ...typing, person: 'chat:ann' }, 1)).toHaveLength(1);
  });
});

describe('a raid', () => {
  it('of many is told once a channel, and leaves something for who asks seldom', async () => {
    const room = await chat();
    const raiders = Array.from({ length: 12 }, (_, index) => `chat:raider-${index}`);
    for (let round = 0; round < PERSON; round += 1) for (const raider of raiders) await ask(room, 1, raider);
    const answered = room.posts.size;
    expect(answered).toBeLessThan(WORKSPACE);
    expect(room.said).toEqual([BUSY]);
    await ask(room, 1, 'chat:ann');
    expect(room.posts.size).toBe(answered + 1);
  });

  it('keeps nobody who administers the workspace from their work', async () => {
    const room = await chat();
    await ask(room, WORKSPACE);
    const define = (isAdmin: boolean) => {
      const by = { id: `chat:${isAdmin}`, name: 'Ann', isAdmin: async () => isAdmin };
      return room.command(command({ kind: 'define', text: 'tea' }, { by }));
    };
    await define(false);
    expect(room.told).toEqual([BUSY]);
    await define(true);
    expect(room.told).toHaveLength(2);
  });

  it('in one workspace is not felt in another, nor among strangers who share none', () => {
    const pace = new Pace({ person: PERSON, workspace: WORKSPACE });
    const wish = { workspace: 'chat:W1', channel: 'a', outsiders: false, person: undefined };
    for (let index = 0; index < WORKSPACE; index += 1) pace.take(wish, START);
    expect(pace.take(wish, START)).toBe('slow workspace');
    expect(pace.take({ ...wish, workspace: 'chat:W2' }, START)).toBe('go');
    const direct = { ...wish, workspace: 'chat:@me', outsiders: true };
    for (let index = 0; index <= WORKSPACE; index += 1) pace.take(direct, START);
    expect(pace.take(direct, START)).toBe('slow workspace');
    expect(pace.take({ ...direct, channel: 'b' }, START)).toBe('go');
  });
});

describe('the pace', () => {
  it('is as the operator has it, or has no end', () => {
    const wish = { workspace: 'chat:W1', channel: 'a', outsiders: false, person: 'chat:eve' };
    const verdicts = (pace: Pace) => Array.from({ length: 1_000 }, () => pace.take(wish, START));
    expect(verdicts(new Pace({ person: 2 })).filter((verdict) => verdict === 'go')).toHaveLength(2);
    expect(verdicts(new Pace({})).filter((verdict) => verdict !== 'go')).toEqual([]);
  });

  it('counts what is done on a page there alone', () => {
    const pace = new Pace({ person: 0, workspace: 0 });
    const wish = { workspace: 'chat:W1', channel: 'a', outsiders: false, person: 'chat:eve' };
    expect(pace.take({ ...wish, onPage: true }, START)).toBe('go');
    expect(pace.take(wish, START)).toBe('slow person');
  });
});

describe('a count', () => {
  const events = fc.array(fc.nat({ max: 10 * MINUTE }), { maxLength: 200 });

  it('is never below what was done in the running minute, nor above what was done in that and the one before', () => {
    fc.assert(
      fc.property(events, (times) => {
        const counts = new Counts(10);
        const sorted = times.toSorted((one, other) => one - other);
        for (const [index, at] of sorted.entries()) {
          const count = counts.add('key', at);
          const minute = Math.floor(at / MINUTE);
          const since = (from: number) =>
            sorted.slice(0, index + 1).filter((each) => Math.floor(each / MINUTE) >= from).length;
          expect(count).toBeGreaterThanOrEqual(since(minute));
          expect(count).toBeLessThanOrEqual(since(minute - 1));
        }
      }),
    );
  });

  it('is kept of so many, and forgotten of who did nothing for the longest', () => {
    const counts = new Counts(2);
    for (const key of ['ann', 'bob', 'ann', 'eve']) counts.add(key, 0);
    expect(['ann', 'bob', 'eve'].map((key) => counts.read(key, 0))).toEqual([2, 0, 1]);
  });
});
