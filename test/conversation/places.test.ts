import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import type { Deed } from '../../src/team/actor.ts';
import { eraseGone } from '../../src/team/erase-gone.ts';
import { link, offerLink, unlink } from '../../src/team/link.ts';
import { publish } from '../../src/team/publish.ts';
import { setSetting } from '../../src/team/settings.ts';
import { figures } from '../../src/team/statistics.ts';
import { concept } from '../sample-glossary.ts';
import { ALL_WELL } from '../team/a-team.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { asked, Chat, command, message, START, WORKSPACE } from './chat.ts';

let chat: Chat;
let store: Store;
let file: string;

beforeEach(async () => {
  file = `${await temporaryFolder()}/differentia.db`;
  store = await openSqlite(file);
  chat = await Chat.open(store);
});

const OTHER = 'chat:W2';
const EXPLICIT = 'what is the difference between coffee and tea?';

async function byAdminOf(workspace: string): Promise<Deed> {
  const glossary = await store.glossaries.of(workspace, START);
  return { glossary, actor: { person: 'chat:root', isWorkspaceAdmin: true }, at: START };
}

/** Publishes a concept of a workspace's own. */
async function publishIn(workspace: string, id: string, label: string, fields = {}): Promise<void> {
  const outcome = await publish(chat.team, await byAdminOf(workspace), {
    data: concept(id, label, fields),
    base: 0,
  });
  expect(outcome.kind).toBe('published');
}

async function set(name: string, value: unknown, channel?: string): Promise<void> {
  const where = channel === undefined ? {} : { channel: { workspace: WORKSPACE, id: channel } };
  const outcome = await setSetting(chat.team, await byAdminOf(WORKSPACE), { ...where, name, value });
  expect(outcome).toEqual({ kind: 'set', name });
}

async function figuresOf(workspace: string) {
  const period = { from: '2026-11-23', to: '2026-11-23', limit: 10 };
  const found = await figures(chat.team, await byAdminOf(workspace), period);
  if (found.kind !== 'figures') throw new Error(found.kind);
  return found;
}

describe('what a workspace has of its own', () => {
  beforeEach(() => publishIn(WORKSPACE, 'matcha', 'Matcha'));

  it('is answered there, in every way of asking, and nowhere else', async () => {
    await chat.say(asked('what is matcha?'));
    await chat.say(message('what is the difference between matcha and tea?'));
    await chat.say(asked('what is matcha?', { workspace: OTHER }));
    expect(chat.kinds).toEqual(['definition', 'missing']);
    expect(await chat.command(command({ kind: 'define', text: 'matcha' }))).toMatchObject({
      answer: { kind: 'definition' },
    });
    const elsewhere = command({ kind: 'define', text: 'matcha' }, { workspace: OTHER });
    expect(await chat.command(elsewhere)).toMatchObject({ answer: { kind: 'missing' } });
    const typing = { workspace: WORKSPACE, channel: 'general', outsiders: false, text: 'matc' };
    expect(await chat.conversation.complete(typing, 5)).toEqual(['Matcha']);
    expect(await chat.conversation.complete({ ...typing, workspace: OTHER }, 5)).toEqual([]);
  });

  it('is kept from outsiders who read along, and from what is shared with them', async () => {
    await chat.say(asked('what is matcha?', { outsiders: true }));
    await chat.say(asked('what is tea?', { outsiders: true }));
    expect(chat.kinds).toEqual(['missing', 'definition']);
    const asking = command({ kind: 'define', text: 'matcha' });
    const { buttons } = await chat.command(asking);
    await chat.press(buttons.share, undefined, { outsiders: true });
    expect(chat.kinds).toEqual(['missing', 'definition', 'missing']);
    const typing = { workspace: WORKSPACE, channel: 'general', outsiders: true, text: 'matc' };
    expect(await chat.conversation.complete(typing, 5)).toEqual([]);
  });

  it('is answered as soon as another process has published it', async () => {
    const another = await Chat.open(await openSqlite(file));
    await another.say(asked('what is sencha?'));
    expect(another.kinds).toEqual(['missing']);
    await publishIn(WORKSPACE, 'sencha', 'Sencha');
    await vi.waitFor(
      async () => {
        await another.say(asked('what is sencha?'));
        expect(another.kinds.at(-1)).toBe('definition');
      },
      { timeout: 10_000, interval: 100 },
    );
  });

  it('is gone once the workspace is erased, which begins anew when the bot is back', async () => {
    await chat.say(asked('what is matcha?'));
    await store.glossaries.setGone(WORKSPACE, START);
    const day = 24 * 60 * 60_000;
    expect(await eraseGone(chat.team, { ...ALL_WELL, graceDays: 1, at: START + 2 * day })).toEqual([
      WORKSPACE,
    ]);
    await chat.say(asked('what is matcha?'));
    await publishIn(WORKSPACE, 'sencha', 'Sencha');
    await chat.say(asked('what is sencha?'));
    expect(chat.kinds).toEqual(['definition', 'missing', 'definition']);
  });

  it('is seen by a workspace that is linked to it, from then on, and not after that is undone', async () => {
    const there = { workspace: OTHER };
    await chat.say(asked('what is matcha?', there));
    const code = await offerLink(chat.team, await byAdminOf(WORKSPACE));
    if (code.kind !== 'code') throw new Error(code.kind);
    const linked = await link(chat.team, await byAdminOf(OTHER), { workspace: OTHER, code: code.code });
    expect(linked.kind).toBe('linked');
    await chat.say(asked('what is matcha?', there));
    await unlink(chat.team, await byAdminOf(OTHER), OTHER);
    await chat.say(asked('what is matcha?', there));
    expect(chat.kinds).toEqual(['missing', 'definition', 'missing']);
  });
});

describe('what is set for a workspace or a channel', () => {
  it('may keep the bot from speaking unasked, which nobody can undo by a word', async () => {
    await set('unasked', false);
    await set('unasked', true, 'random');
    await chat.say(EXPLICIT);
    expect(chat.kinds).toEqual([]);
    await chat.say(asked('unmute'));
    expect(chat.said.at(-1)).toContain('an admin has set it so');
    await chat.say(message(EXPLICIT, { channel: 'random' }));
    expect(chat.kinds).toEqual(['comparison']);
  });

  it('may show all what a command answers, unless that tells nothing', async () => {
    await set('share', true, 'general');
    await chat.command(command({ kind: 'define', text: 'coffee' }));
    expect(chat.kinds).toEqual(['definition']);
    expect(chat.last.post.buttons).not.toHaveProperty('share');
    for (const text of ['blorp', 'java', ''])
      expect(await chat.command(command({ kind: 'define', text }))).toHaveProperty('answer');
    const elsewhere = command({ kind: 'define', text: 'tea' }, { channel: 'random' });
    expect(await chat.command(elsewhere)).toMatchObject({ answer: { kind: 'definition' } });
    expect(chat.kinds).toEqual(['definition']);
  });
});

describe('what is counted', () => {
  it('is entries and terms by day, and no words of anybody’s', async () => {
    await chat.say(asked('so, what the heck is coffee?'));
    await chat.say(message(EXPLICIT));
    await chat.command(command({ kind: 'define', text: 'Blorps' }));
    const first = asked('java');
    await chat.say(first);
    await chat.say(asked('2', { thread: first.thread }));
    const found = await figuresOf(WORKSPACE);
    expect(found.asked).toEqual([
      { key: 'coffee', count: 2 },
      { key: 'java-island', count: 1 },
      { key: 'tea', count: 1 },
    ]);
    expect(found.missed).toEqual([{ key: 'blorps', count: 1 }]);
    expect(found.days).toMatchObject({ answered: [{ count: 3 }], unanswered: [{ count: 1 }] });
    let all = '';
    for await (const line of store.backup()) all += line;
    expect(all).not.toMatch(/heck|difference between/);
  });

  it('is nothing of what nobody asked the bot and it didn’t answer, nor of what outsiders ask', async () => {
    await chat.say('what is the difference between coffee and blorp?');
    await chat.say(asked('what is blorp?', { outsiders: true }));
    await chat.say(asked('what is tea?', { outsiders: true }));
    const found = await figuresOf(WORKSPACE);
    expect([found.asked, found.missed, found.days.answered]).toEqual([[], [], []]);
  });

  it('is a question once, though it is delivered twice, edited and shared', async () => {
    const question = asked('what is coffee?');
    await Promise.all([chat.say(question), chat.say(question)]);
    await chat.edit(question, 'what is coffee, please?');
    expect((await figuresOf(WORKSPACE)).asked).toEqual([{ key: 'coffee', count: 1 }]);
  });

  it('is left out, without a word to the asker, where the store fails just then', async () => {
    vi.spyOn(store, 'atomically').mockRejectedValue(new Error('the disk is full'));
    await expect(chat.say(asked('what is coffee?'))).rejects.toThrow('counted');
    expect([chat.kinds, chat.said]).toEqual([['definition'], []]);
  });
});

describe('a term with several senses', () => {
  const ask = (text: string, fields = {}) => chat.say(asked(text, fields));

  async function pickIsland(): Promise<void> {
    await ask('what is java?');
    const { id, post } = chat.last;
    await chat.press(post.buttons.picks?.[1], id);
    expect(chat.last.post.answer).toMatchObject({ kind: 'definition', concept: { id: 'java-island' } });
  }

  it('means from then on in the channel what was picked there, which the answer says', async () => {
    await pickIsland();
    await ask('Java?');
    expect(chat.last.post.answer).toMatchObject({
      concept: { id: 'java-island' },
      preferences: [{ term: 'Java', label: 'Java (island)', others: ['Java (drink)'] }],
    });
    await ask('java vs coffee');
    expect(chat.last.post.answer).toMatchObject({ kind: 'comparison' });
    await ask('java', { channel: 'random' });
    expect(chat.last.post.answer).toMatchObject({ kind: 'choices' });
    expect(await chat.command(command({ kind: 'define', text: 'java' }))).toMatchObject({
      answer: { concept: { id: 'java-island' } },
    });
  });

  it('means what was picked by a word in a thread as well', async () => {
    const first = asked('java');
    await chat.say(first);
    await ask('island', { thread: first.thread });
    await ask('java');
    expect(chat.last.post.answer).toMatchObject({ concept: { id: 'java-island' } });
  });

  it('is offered anew by a button, and then means what is picked now', async () => {
    await pickIsland();
    await ask('java');
    const { id, post } = chat.last;
    await chat.press(post.buttons.senses, id);
    expect(chat.last.post.answer).toMatchObject({ kind: 'choices', options: [{}, {}] });
    // What was asked for more often stands first.
    await chat.press(chat.last.post.buttons.picks?.[1], id);
    await ask('java');
    expect(chat.last.post.answer).toMatchObject({ concept: { id: 'java-drink' }, preferences: [{}] });
    expect(chat.last.post.buttons).toHaveProperty('senses');
  });

  it('can be taken for another sense in the thread, without the button', async () => {
    await pickIsland();
    const again = asked('java');
    await chat.say(again);
    await ask('drink', { thread: again.thread });
    expect(chat.last.post.answer).toMatchObject({ concept: { id: 'java-drink' } });
  });

  it('goes by its other term where that settles it, whatever the channel has picked', async () => {
    await pickIsland();
    await ask('difference between java and lemonade');
    expect(chat.last.post.answer).toMatchObject({ concepts: [{ id: 'java-drink' }, { id: 'lemonade' }] });
    expect(chat.last.post.answer).not.toHaveProperty('preferences');
  });

  it('isn’t settled for the channel by what one person picks in private', async () => {
    const { buttons } = await chat.command(command({ kind: 'define', text: 'java' }));
    await chat.press(buttons.picks?.[1], undefined);
    await ask('java');
    expect(chat.last.post.answer).toMatchObject({ kind: 'choices' });
  });

  it('is asked anew where what was picked is gone or called otherwise', async () => {
    await pickIsland();
    const deed = await byAdminOf(WORKSPACE);
    await publish(chat.team, deed, { data: concept('java-island', 'Jawa'), base: 0 });
    await publishIn(WORKSPACE, 'java-language', 'Java', { sense: 'language' });
    await ask('java');
    expect(chat.last.post.answer).toMatchObject({
      kind: 'choices',
      options: expect.arrayContaining([
        expect.objectContaining({ id: 'java-drink' }),
        expect.objectContaining({ id: 'java-language' }),
      ]),
    });
  });
});
