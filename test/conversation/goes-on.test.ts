import { beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../src/conversation/events.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { asked, Chat, message } from './chat.ts';

let chat: Chat;
const inThread = (text: string, fields: Partial<Message> = {}) => message(text, { thread: 'T', ...fields });

beforeEach(async () => {
  chat = await Chat.open(await openSqlite(`${await temporaryFolder()}/differentia.db`));
  await chat.say(asked('what is coffee?', { thread: 'T' }));
});

describe('a follow-up without a mention, in a thread in which the bot was asked', () => {
  it.each(['what about tea?', 'and tea?', 'how about espresso', 'vs lemonade?'])(
    'is answered: %s',
    async (text) => {
      await chat.say(inThread(text));
      expect(chat.kinds).toHaveLength(2);
      expect(chat.kinds[1]).toMatch(/definition|comparison|kindOf/);
    },
  );

  it.each([
    'and tea',
    'what about lunch?',
    'what about tee?',
    'what about lemonadde?',
    'and what do you think of tea?',
    'tea?',
    'and Bob?',
    `what about ${'tea, '.repeat(30)}?`,
  ])('is left to people where it may be meant for them: %s', async (text) => {
    await chat.say(inThread(text));
    expect(chat.kinds).toEqual(['definition']);
  });

  it('is left alone in another thread, beside threads, and where outsiders read along', async () => {
    await chat.say(inThread('what about tea?', { thread: 'U' }));
    await chat.say(message('what about tea?', { id: 'T', thread: 'T' }));
    await chat.say(inThread('what about tea?', { outsiders: true }));
    expect(chat.kinds).toEqual(['definition']);
  });

  it('is left alone in a muted channel, and a day later', async () => {
    await chat.say(asked('mute'));
    await chat.say(inThread('what about tea?'));
    await chat.say(asked('unmute'));
    chat.pass(24 * 60 * 60_000);
    await chat.say(inThread('what about tea?'));
    expect(chat.kinds).toEqual(['definition']);
  });

  it('is left alone after an answer that nobody asked the bot for', async () => {
    await chat.say(message('what is the difference between coffee and tea?', { thread: 'V' }));
    expect(chat.kinds).toHaveLength(2);
    await chat.say(inThread('what about lemonade?', { thread: 'V' }));
    expect(chat.kinds).toHaveLength(2);
  });

  it('has its answer follow an edit, and go with what asks nothing any more', async () => {
    const question = inThread('what about tea?');
    await chat.say(question);
    await chat.edit(question, 'what about espresso?');
    expect(chat.answers.at(-1)).toMatchObject({ kind: 'definition', concept: { id: 'espresso' } });
    await chat.edit(question, 'never mind');
    expect(chat.kinds).toEqual(['definition']);
  });
});
