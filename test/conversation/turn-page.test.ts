import { beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../src/conversation/post.ts';
import { english } from '../../src/messages/messages.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { asked, Chat, command, message } from './chat.ts';

let chat: Chat;
let store: Store;

beforeEach(async () => {
  store = await openSqlite(`${await temporaryFolder()}/differentia.db`);
  chat = await Chat.open(store);
});

/** Presses a button of the bot's newest message. */
const press = (token: string | undefined, fields = {}) => chat.press(token, chat.last.id, fields);
const page = () => chat.last.post.page;

describe('the pages of an answer', () => {
  it('are turned in its place, there and back, by anybody', async () => {
    await chat.say(asked('coffee vs tea'));
    const { post } = chat.last;
    await press(page()?.next);
    expect(chat.last.post).toEqual({ ...post, page: { ...page(), at: 1 } });
    await press(page()?.next, { by: { id: 'chat:bob', name: 'Bob' } });
    expect(page()?.at).toBe(2);
    await press(page()?.back);
    await press(page()?.back);
    expect(chat.last.post).toEqual(post);
    expect(chat.posts.size).toBe(1);
    expect(chat.told).toEqual([]);
  });

  it('are those that the button says, be it pressed twice or late', async () => {
    await chat.say(asked('coffee'));
    const next = page()?.next;
    await press(next);
    await press(next);
    expect(page()?.at).toBe(1);
    await press(next, { delivery: 'once' });
    await press(page()?.back);
    await press(next, { delivery: 'once' });
    expect(page()?.at).toBe(0);
  });

  it('end somewhere, whatever is pressed', async () => {
    await chat.say(asked('coffee'));
    for (let count = 0; count < 3; count += 1) await press(page()?.back);
    expect(page()?.at).toBe(0);
  });

  it('are of what it is by now, from its first page on', async () => {
    const question = asked('coffee vs tea');
    await chat.say(question);
    const next = page()?.next;
    await press(next);
    await chat.edit(question, 'coffee vs joe');
    expect(page()?.at).toBe(0);
    await press(next);
    expect(chat.last.post).toMatchObject({ answer: { kind: 'same' }, page: { at: 1 } });
  });

  it('keep the buttons of who reads them', async () => {
    await chat.say(message('what is the difference between coffee and tea?'));
    await press(page()?.next);
    expect(Object.keys(chat.last.post.buttons)).toEqual(['dismiss', 'mute']);
    const own = await chat.command(command({ kind: 'define', text: 'coffee' }));
    await chat.press(own.page?.next, undefined);
    expect(chat.told.at(-1)).toMatchObject({ page: { at: 1 }, buttons: own.buttons });
  });

  it('are there of what somebody shared, too, in the words that it was shared in', async () => {
    const own = await chat.command(command({ kind: 'define', text: 'coffee' }, { lang: 'de' }));
    await chat.press(own.buttons.share, undefined, { lang: 'de' });
    await press(page()?.next, { lang: 'fr' });
    expect(chat.last.post).toMatchObject({ lang: 'de', buttons: {}, page: { at: 1 } });
    expect(chat.last.post).not.toHaveProperty('sharedBy');
  });

  it('aren’t turned by a button that was carried elsewhere or made up', async () => {
    await chat.say(asked('coffee'));
    const next = page()?.next ?? '';
    await press(next, { channel: 'random' });
    await press(next.replace('page', 'sharedPage'));
    await press(`${next.slice(0, -1)}${next.endsWith('A') ? 'B' : 'A'}`);
    expect(page()?.at).toBe(0);
    expect(chat.told).toEqual(Array<Post | string>(3).fill(english.say('press.refused')));
  });

  it('are none where something is asked back, or missing', async () => {
    for (const text of ['java', 'blorp', 'help']) {
      await chat.say(asked(text));
      expect(page()).toBeUndefined();
    }
  });
});
