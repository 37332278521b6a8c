import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../src/messages/messages.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { setBlocked } from '../../src/team/manage-people.ts';
import { setSetting } from '../../src/team/settings.ts';
import { hide } from '../../src/team/take-away.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { asked, Chat, command, message, START, WORKSPACE } from './chat.ts';

let chat: Chat;
let store: Store;
let glossary: string;

beforeEach(async () => {
  store = await openSqlite(`${await temporaryFolder()}/differentia.db`);
  chat = await Chat.open(store);
  glossary = await store.glossaries.of(WORKSPACE, START);
});

const { say } = english;
const deed = () => ({ glossary, actor: { person: 'chat:root', isWorkspaceAdmin: true }, at: START });
const last = () => chat.last.post.buttons;
const tally = () => store.votes.tally(glossary, 'coffee');

/** Presses a button under the bot's newest message. */
const press = (token: string | undefined, fields = {}) => chat.press(token, chat.last.id, fields);

const WORDS = { words: 'Somebody should mention decaf, too.' };

describe('the buttons of feedback', () => {
  it('stand under what one entry says, for who asked', async () => {
    for (const text of ['coffee', 'coffee vs tea', 'coffee vs joe', 'cofee']) {
      await chat.say(asked(text));
      expect(last()).toHaveProperty('feedback');
    }
    expect(await chat.command(command({ kind: 'define', text: 'tea' }))).toHaveProperty('buttons.feedback');
  });

  it('stand under nothing that is composed, asks back, or lacks something, nor where nobody asked', async () => {
    for (const text of ['coffee vs lemonade', 'java', 'blorp', 'help', 'coffee vs espresso']) {
      await chat.say(asked(text));
      expect(last()).not.toHaveProperty('feedback');
    }
    await chat.say(message('what is the difference between coffee and tea?'));
    expect(Object.keys(last())).toEqual(['dismiss', 'mute']);
  });

  it('are not for outsiders, nor is the glossary theirs to ask for', async () => {
    await chat.say(asked('coffee', { outsiders: true }));
    expect(Object.keys(last())).toEqual(['remove']);
    await chat.say(asked('blorp', { outsiders: true }));
    expect(Object.keys(last())).toEqual(['remove']);
    await chat.say(asked('coffee'));
    await press(last().feedback?.helpful, { outsiders: true });
    expect(chat.told).toEqual([say('press.tooOld')]);
    expect(await tally()).toEqual({ helpful: 0, unhelpful: 0 });
  });
});

describe('a vote', () => {
  it('is one a person, and the last one counts', async () => {
    await chat.say(asked('coffee'));
    const { helpful, unhelpful } = last().feedback ?? {};
    await press(helpful);
    await press(helpful, { by: { id: 'chat:bob', name: 'Bob' } });
    expect(await tally()).toEqual({ helpful: 2, unhelpful: 0 });
    await press(unhelpful);
    expect(await tally()).toEqual({ helpful: 1, unhelpful: 1 });
    expect(chat.told.at(-1)).toBe(say('feedback.unhelpful'));
    await press(unhelpful);
    expect(await tally()).toEqual({ helpful: 1, unhelpful: 0 });
    expect(chat.told.at(-1)).toBe(say('feedback.takenBack'));
  });

  it('counts once, though the press is delivered twice', async () => {
    await chat.say(asked('coffee'));
    const token = last().feedback?.helpful;
    await Promise.all([press(token, { delivery: 'd1' }), press(token, { delivery: 'd1' })]);
    expect(await tally()).toEqual({ helpful: 1, unhelpful: 0 });
  });

  it('is refused from a blocked person, and of an entry that is gone', async () => {
    await chat.say(asked('coffee'));
    const token = last().feedback?.helpful;
    await setBlocked(chat.team, deed(), { person: 'chat:ann', isBlocked: true });
    await press(token);
    expect(chat.told.at(-1)).toBe(say('team.blocked'));
    await hide(chat.team, deed(), { entry: 'coffee', base: 0 });
    await press(token, { by: { id: 'chat:bob', name: 'Bob' } });
    expect(chat.told.at(-1)).toBe(say('press.tooOld'));
  });
});

describe('a form', () => {
  it('names the entry, and brings what was written to the editors', async () => {
    await chat.say(asked('coffee vs tea'));
    await press(last().feedback?.suggest);
    expect(chat.forms.at(-1)).toMatchObject({ title: 'Suggest a change', note: /Coffee vs Tea/ });
    await chat.submit(WORDS);
    expect(chat.told).toEqual([say('feedback.suggested')]);
    expect(await store.suggestions.open(glossary, 9)).toMatchObject([
      { entry: 'coffee-vs-tea', comment: WORDS.words, author: 'chat:ann' },
    ]);
  });

  it('has one effect, though it is delivered twice, and another once it is shown anew', async () => {
    await chat.say(asked('coffee'));
    await press(last().feedback?.report);
    await chat.submit(WORDS, { delivery: 'f1' });
    await chat.submit(WORDS, { delivery: 'f1' });
    expect(await store.reports.open(glossary, 9)).toHaveLength(1);
    await press(last().feedback?.report);
    await chat.submit(WORDS, { delivery: 'f2' });
    expect(await store.reports.open(glossary, 9)).toHaveLength(2);
  });

  it('is refused at its field where there are too few words, and taken once there are enough', async () => {
    await chat.say(asked('coffee'));
    await press(last().feedback?.suggest);
    await chat.submit({ words: 'decaf' }, { delivery: 'f1' });
    expect(chat.refused.words).toContain('Please write from 4');
    await chat.submit(WORDS, { delivery: 'f1' });
    expect(chat.told).toEqual([say('feedback.suggested')]);
  });

  it('promises no news where the team has switched them off', async () => {
    await setSetting(chat.team, deed(), { name: 'notices', value: false });
    await chat.say(asked('coffee'));
    await press(last().feedback?.suggest);
    await chat.submit(WORDS);
    expect(chat.told).toEqual([say('feedback.suggestedQuietly')]);
    await chat.say(asked('blorp vs flarp', {}));
    await press(last().wants?.[0]?.token);
    expect(chat.forms.at(-1)?.fields.map(({ id }) => id)).toEqual(['words', 'name']);
  });

  it('says who may suggest, where not everybody may', async () => {
    await setSetting(chat.team, deed(), { name: 'suggesting', value: 'editors' });
    await chat.say(asked('coffee'));
    await press(last().feedback?.suggest);
    await chat.submit(WORDS);
    expect(chat.told).toEqual(['Only editors can do that. Ask one of them.']);
  });

  it('that was made up, changed, or comes from another channel does nothing', async () => {
    await chat.say(asked('coffee'));
    await press(last().feedback?.suggest);
    const token = chat.forms.at(-1)?.token ?? '';
    await chat.submit(WORDS, { token: `${token}x` });
    await chat.submit(WORDS, { channel: 'random' });
    await chat.submit(WORDS, { workspace: 'chat:W2' });
    // A button's token is none of a form, and the other way round.
    await chat.submit(WORDS, { token: last().feedback?.suggest ?? '' });
    await press(token);
    expect(chat.told).toEqual(Array(5).fill(say('press.refused')));
    expect(await store.suggestions.open(glossary, 9)).toEqual([]);
  });

  it('says that it failed at its field, so that nothing that was written is lost', async () => {
    await chat.say(asked('coffee'));
    await press(last().feedback?.suggest);
    await store.close();
    await expect(chat.submit(WORDS)).rejects.toThrow();
    expect(chat.refused.words).toBe(say('error.internal'));
  });
});

describe('asking the team', () => {
  it('is offered for each term that is missing, and not for what is no term', async () => {
    await chat.say(asked('difference between blorp and flarp'));
    expect(last().wants?.map(({ term }) => term)).toEqual(['blorp', 'flarp']);
    await chat.say(asked(`what is ${'x'.repeat(60)}?`));
    expect(last().wants).toEqual([]);
  });

  it('is anonymous and untold, unless the asker says otherwise', async () => {
    await chat.say(asked('what is blorp?'));
    await press(last().wants?.[0]?.token);
    await chat.submit({ words: '' });
    expect(chat.told).toEqual([say('feedback.asked', { term: 'blorp', isToTell: 'false' })]);
    chat.pass(1_000);
    await press(last().wants?.[0]?.token, { by: { id: 'chat:bob', name: 'Bob' } });
    await chat.submit(
      { words: 'Heard it in the stand-up', tell: 'yes', name: 'yes' },
      { by: { id: 'chat:bob', name: 'Bob' } },
    );
    const [request] = await store.requests.open(glossary, 9);
    expect(request).toMatchObject({ term: 'blorp', wanted: 2 });
    expect(request?.words.map(({ text, person }) => [text, person])).toEqual([
      ['Heard it in the stand-up', 'chat:bob'],
      ['blorp', undefined],
    ]);
    expect(await store.requests.close(glossary, 'blorp', undefined, START)).toEqual(['chat:bob']);
  });
});
