import { beforeEach, describe, expect, it } from 'vitest';
import { YOUNG } from '../../src/conversation/follow-message.ts';
import { COOLDOWN } from '../../src/conversation/may-interrupt.ts';
import type { SpokenPost } from '../../src/conversation/post.ts';
import type { Sending } from '../../src/conversation/surfaces.ts';
import { Unrecorded } from '../../src/conversation/unrecorded.ts';
import { english } from '../../src/messages/messages.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { asked, Chat, command, message, START, WORKSPACE } from './chat.ts';

let chat: Chat;
let store: Store;

beforeEach(async () => {
  store = await openSqlite(`${await temporaryFolder()}/differentia.db`);
  chat = await Chat.open(store);
});

/** Of coffee. */
const DESCRIBED = 'hot roasted beans';
const DESCRIPTION = `what is the thing that has ${DESCRIBED}?`;

const EXPLICIT = 'what is the difference between coffee and tea?';

describe('what an adapter does for an event', () => {
  it('is waited for, be it before the event is handed in or after that', async () => {
    let finish = () => {};
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const done: string[] = [];
    const during = chat.conversation.during(async () => {
      await work;
      await chat.say(asked('what is coffee?'));
    });
    const idle = chat.conversation.idle().then(() => done.push(...chat.kinds));
    finish();
    await Promise.all([during, idle]);
    expect(done).toEqual(['definition']);
  });

  it('fails for who asked for it, and holds nobody up', async () => {
    const failing = chat.conversation.during(() => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    await chat.conversation.idle();
  });
});

describe('a message to the bot', () => {
  it('is answered, whatever it says', async () => {
    await chat.say(asked('what is coffee?'));
    await chat.say(asked('coffee vs tea'));
    await chat.say(asked('blorp'));
    await chat.say(asked('I was at the lake yesterday and it rained'));
    expect(chat.kinds).toEqual(['definition', 'comparison', 'missing', 'help']);
  });

  it('is answered once, though it comes as two events at the same time, and again later', async () => {
    const mention = asked('what is coffee?');
    await Promise.all([chat.say(mention), chat.say(mention)]);
    await chat.say(mention);
    expect(chat.kinds).toEqual(['definition']);
  });

  it('is not taken for one of another channel or workspace that has the same id', async () => {
    const first = asked('what is coffee?');
    await chat.say(first);
    await chat.say({ ...first, channel: 'random' });
    await chat.say({ ...first, workspace: 'chat:W2' });
    expect(chat.kinds).toHaveLength(3);
  });

  it('goes on from what its thread has come to, over what was not understood', async () => {
    const first = asked('what is coffee?');
    await chat.say(first);
    await chat.say(asked('I was at the lake yesterday and it rained', { thread: first.thread }));
    await chat.say(asked('vs tea?', { thread: first.thread }));
    expect(chat.answers.at(-1)).toMatchObject({
      kind: 'comparison',
      concepts: [{ id: 'coffee' }, { id: 'tea' }],
    });
  });

  it('goes on from the message that it replies to', async () => {
    await chat.say(asked('what is coffee?'));
    await chat.say(asked('and tea?', { repliesTo: chat.last.id }));
    expect(chat.answers.at(-1)).toMatchObject({ kind: 'definition', concept: { id: 'tea' } });
    await chat.say(asked('vs lemonade?', { repliesTo: chat.last.id }));
    expect(chat.answers.at(-1)).toMatchObject({ kind: 'comparison' });
  });

  it('goes on from nothing in another thread', async () => {
    await chat.say(asked('what is coffee?'));
    await chat.say(asked('vs tea?'));
    expect(chat.kinds.at(-1)).not.toBe('comparison');
  });

  it('may pick an option by its number', async () => {
    const first = asked('java');
    await chat.say(first);
    await chat.say(asked('2', { thread: first.thread }));
    expect(chat.answers).toMatchObject([{ kind: 'choices' }, { concept: { id: 'java-island' } }]);
  });

  it('is offered what it may describe, and what is picked of that is answered', async () => {
    const first = asked(DESCRIPTION);
    await chat.say(first);
    expect(chat.answers).toMatchObject([
      { kind: 'choices', reason: 'described', options: [{ label: 'Coffee' }, { label: 'Espresso' }] },
    ]);
    await chat.say(asked('1', { thread: first.thread }));
    expect(chat.answers.at(-1)).toMatchObject({ kind: 'definition', concept: { id: 'coffee' } });
    const { id, post } = [...chat.posts].map(([id, post]) => ({ id, post }))[0] ?? chat.last;
    await chat.press(post.buttons.picks?.[0], id);
    expect(chat.kinds).toEqual(['definition', 'definition']);
  });

  it('leaves nothing of a description behind, and can be referred to by no follow-up', async () => {
    for (const text of [DESCRIPTION, `difference between lemonade and ${DESCRIBED}`]) {
      const first = asked(text);
      await chat.say(first);
      expect(chat.kinds.at(-1)).toBe('choices');
      const kept = await store.answers.lastInThread(WORKSPACE, first.channel, first.thread, undefined);
      expect(JSON.stringify(kept)).not.toMatch(/roast|bean/i);
      await chat.say(asked('vs tea?', { thread: first.thread }));
      expect(chat.kinds.at(-1)).not.toBe('comparison');
    }
  });

  it('is compared with what is picked for the description in it', async () => {
    const first = asked(`difference between lemonade and ${DESCRIBED}`);
    await chat.say(first);
    await chat.say(asked('1', { thread: first.thread }));
    expect(chat.answers.at(-1)).toMatchObject({
      kind: 'comparison',
      concepts: [{ id: 'lemonade' }, { id: 'coffee' }],
    });
  });

  it('is left alone where it only replies, and is nothing that is known', async () => {
    await chat.say(asked('thanks, that helps', { onlyReplies: true }));
    await chat.say(asked('great', { onlyReplies: true }));
    expect(chat.posts.size).toBe(0);
    await chat.say(asked('what is tea?', { onlyReplies: true }));
    expect(chat.kinds).toEqual(['definition']);
  });

  it('refers to what was known last, also after something that is not', async () => {
    const first = asked('what is coffee?');
    await chat.say(first);
    await chat.say(asked('what is blorp?', { thread: first.thread }));
    await chat.say(asked('vs tea?', { thread: first.thread }));
    expect(chat.kinds).toEqual(['definition', 'missing', 'comparison']);
  });

  it('compares what two questions of a thread asked the meaning of', async () => {
    const first = asked('what is coffee?');
    await chat.say(first);
    await chat.say(asked('and tea?', { thread: first.thread }));
    await chat.say(asked('compare them', { thread: first.thread }));
    expect(chat.answers.at(-1)).toMatchObject({
      kind: 'comparison',
      concepts: [{ id: 'coffee' }, { id: 'tea' }],
    });
  });

  it('refers to nothing where what went before is a day old', async () => {
    const first = asked('what is coffee?');
    await chat.say(first);
    chat.pass(24 * 60 * 60_000);
    await chat.say(asked('vs tea?', { thread: first.thread }));
    expect(chat.kinds).not.toContain('comparison');
  });

  it('is not told of a failure that came after its answer', async () => {
    const failing = {
      ...chat.surface,
      post: async (post: SpokenPost) => {
        const sending = await chat.surface.post(post);
        await store.close();
        return sending;
      },
    };
    await expect(chat.conversation.said(asked('what is coffee?'), failing)).rejects.toThrow(Unrecorded);
    expect(chat.posts.size).toBe(1);
    expect(chat.said).toEqual([]);
  });

  it('is told so where the store fails, and the failure is not hidden', async () => {
    await store.close();
    const mention = asked('what is coffee?');
    // It comes as two events.
    for (const event of [mention, mention]) await expect(chat.say(event)).rejects.toThrow();
    expect(chat.said).toEqual([english.say('error.internal')]);
    await expect(chat.say(EXPLICIT)).rejects.toThrow();
    expect(chat.said).toHaveLength(1);
  });
});

describe('a message that nobody addressed to the bot', () => {
  it('is answered where it asks outright for a difference that is known', async () => {
    await chat.say(EXPLICIT);
    expect(chat.kinds).toEqual(['comparison']);
  });

  it.each([
    'I like coffee and tea',
    'what is coffee?',
    'difference between coffee and blorp?',
    'help',
    'mute',
  ])('is left alone: “%s”', async (text) => {
    await chat.say(text);
    expect(chat.posts.size + chat.said.length).toBe(0);
  });

  it('is left alone where people of another organisation read along', async () => {
    await chat.say(message(EXPLICIT, { outsiders: true }));
    expect(chat.posts.size).toBe(0);
  });

  it('is left alone for a while after the bot spoke unasked in the channel, and only there', async () => {
    await chat.say(EXPLICIT);
    chat.pass(COOLDOWN - 1);
    await chat.say('difference between coffee and lemonade?');
    expect(chat.posts.size).toBe(1);
    await chat.say(message('difference between coffee and lemonade?', { channel: 'random' }));
    expect(chat.posts.size).toBe(2);
    chat.pass(1);
    await chat.say('difference between coffee and lemonade?');
    expect(chat.posts.size).toBe(3);
  });

  it('starts no pause for what is asked of the bot, nor does that start one', async () => {
    await chat.say(EXPLICIT);
    await chat.say(asked('what is coffee?'));
    expect(chat.posts.size).toBe(2);
    chat.pass(COOLDOWN);
    await chat.say(asked('what is tea?'));
    await chat.say('difference between coffee and lemonade?');
    expect(chat.posts.size).toBe(4);
  });

  it('is answered once in a thread, in whatever order it names the two', async () => {
    const first = message(EXPLICIT);
    await chat.say(first);
    chat.pass(COOLDOWN);
    await chat.say(message('tea vs coffee?', { thread: first.thread }));
    expect(chat.posts.size).toBe(1);
    await chat.say(message('coffee vs lemonade?', { thread: first.thread }));
    expect(chat.posts.size).toBe(2);
  });

  it('does not break a pause though two come at once', async () => {
    await Promise.all([chat.say(EXPLICIT), chat.say('difference between coffee and lemonade?')]);
    expect(chat.posts.size).toBe(1);
  });

  it('starts no pause where the answer could not be sent', async () => {
    chat.sending = 'refused';
    await chat.say(EXPLICIT);
    chat.sending = 'sent';
    await chat.say('difference between coffee and lemonade?');
    expect(chat.posts.size).toBe(1);
  });

  it('is not answered late, when it is delivered again after the pause', async () => {
    await chat.say(EXPLICIT);
    const second = message('difference between coffee and lemonade?');
    await chat.say(second);
    chat.pass(COOLDOWN);
    await chat.say(second);
    expect(chat.posts.size).toBe(1);
  });
});

describe('a channel', () => {
  it.each([
    ['mute please', 'You can speak now'],
    ['Sei still, bitte!', 'Du darfst wieder sprechen.'],
    ['Taisez-vous', 'vous pouvez parler ici'],
    ['¡Cállate!', 'Puedes hablar'],
    ['faça silêncio, por favor', 'volte a falar'],
    ['静かにしてください', '話していいよ'],
    ['चुप रहिए', 'फिर से बोलें'],
  ])('is muted by “%s”, and unmuted by “%s”', async (quiet, speak) => {
    await chat.say(asked(quiet));
    await chat.say(asked(speak));
    expect(chat.said).toEqual([english.say('channel.muted'), english.say('channel.unmuted')]);
  });

  it('is muted by a word to the bot, and unmuted; what is asked is answered all the same', async () => {
    await chat.say(asked('mute please'));
    await chat.say(EXPLICIT);
    expect(chat.posts.size).toBe(0);
    await chat.say(asked('what is coffee?'));
    expect(chat.posts.size).toBe(1);
    await chat.say(message(EXPLICIT, { channel: 'random' }));
    expect(chat.posts.size).toBe(2);
    await chat.say(asked('unmute'));
    await chat.say(EXPLICIT);
    expect(chat.posts.size).toBe(3);
    expect(chat.said).toEqual([english.say('channel.muted'), english.say('channel.unmuted')]);
  });

  it('is muted by a button under an answer that nobody asked for', async () => {
    await chat.say(EXPLICIT);
    await chat.press(chat.last.post.buttons.mute, chat.last.id);
    expect(chat.posts.size).toBe(0);
    expect(chat.told).toEqual([english.say('channel.muted')]);
    chat.pass(COOLDOWN);
    await chat.say('difference between coffee and lemonade?');
    expect(chat.posts.size).toBe(0);
  });

  it('can’t be muted where only the bot and one person talk: there it is a term', async () => {
    await chat.say(asked('mute', { direct: true }));
    expect(chat.kinds).toEqual(['missing']);
  });
});

describe('a message with two questions', () => {
  const BOTH = 'What is coffee? And what is lemonade?';
  const told = () =>
    chat.answers.map((answer) => (answer.kind === 'definition' ? answer.concept.id : answer.kind));

  it('gets an answer to each, in a message of its own', async () => {
    await chat.say(asked(BOTH));
    expect(told()).toEqual(['coffee', 'lemonade']);
  });

  it('gets them once, though it is delivered twice', async () => {
    const both = asked(BOTH);
    await Promise.all([chat.say(both), chat.say(both)]);
    expect(chat.posts.size).toBe(2);
  });

  it('is told once what a comparison tells as well', async () => {
    await chat.say(asked('What is coffee? How is it different from tea?'));
    expect(chat.kinds).toEqual(['comparison']);
  });

  it('takes its answers along when it is deleted', async () => {
    const both = asked(BOTH);
    await chat.say(both);
    await chat.delete(both);
    expect(chat.posts.size).toBe(0);
  });

  it('has its answers follow an edit: fewer, others, more', async () => {
    const both = asked(BOTH);
    await chat.say(both);
    await chat.edit(both, 'What is tea?');
    expect(told()).toEqual(['tea']);
    await chat.edit(both, 'What is tea? What is lemonade?');
    expect(told()).toEqual(['tea', 'lemonade']);
    await chat.edit(both, 'never mind', { addressed: false });
    expect(chat.posts.size).toBe(0);
  });

  it('gets one answer at the most where nobody asked the bot', async () => {
    await chat.say('coffee vs tea? coffee vs lemonade?');
    expect(chat.kinds).toEqual(['comparison']);
  });
});

describe('a question that is edited', () => {
  it('is followed by its answer', async () => {
    const question = asked('what is coffee?');
    await chat.say(question);
    await chat.edit(question, 'what is tea?');
    await chat.edit(question, 'coffee vs tea');
    expect(chat.kinds).toEqual(['comparison']);
    expect(chat.posts.size).toBe(1);
  });

  it('is followed in the light of what its thread had come to before it', async () => {
    const first = asked('what is coffee?');
    await chat.say(first);
    chat.pass(1);
    const second = asked('and tea?', { thread: first.thread });
    await chat.say(second);
    await chat.edit(second, 'vs tea?');
    expect(chat.kinds).toEqual(['definition', 'comparison']);
  });

  it('loses the answer that nobody asked the bot for once it asks nothing any more', async () => {
    const question = message(EXPLICIT);
    await chat.say(question);
    await chat.edit(question, 'never mind');
    expect(chat.posts.size).toBe(0);
  });

  it('waits until its answer is sent', async () => {
    const question = asked('what is coffee?');
    await Promise.all([chat.say(question), chat.edit(question, 'what is tea?')]);
    expect(chat.answers).toMatchObject([{ kind: 'definition', concept: { id: 'tea' } }]);
  });

  it('is answered where it is asked of the bot only now, if it is young', async () => {
    const question = message('what is coffee?');
    await chat.say(question);
    await chat.edit(question, 'what is coffee?', { addressed: true });
    expect(chat.kinds).toEqual(['definition']);
    const old = message('what is tea?');
    chat.pass(YOUNG);
    await chat.edit(old, 'what is tea?', { addressed: true });
    expect(chat.posts.size).toBe(1);
  });

  it('is answered where it was left alone in a pause, and now is asked of the bot', async () => {
    await chat.say(EXPLICIT);
    const second = message('difference between coffee and lemonade?');
    await chat.say(second);
    await chat.edit(second, second.text, { addressed: true });
    expect(chat.posts.size).toBe(2);
  });

  it('is followed to its last edit, though an earlier one is delivered late or once more', async () => {
    const question = asked('what is tea?');
    await chat.say(question);
    await chat.edit(question, 'what is lemonade?', { editedAt: START + 20 });
    await chat.edit(question, 'what is coffee?', { editedAt: START + 10 });
    await chat.edit(question, 'what is coffee?', { editedAt: START + 20 });
    expect(chat.answers).toMatchObject([{ concept: { id: 'lemonade' } }]);
  });

  it('is answered once, as it is now, where the edit comes before the message', async () => {
    const question = asked('what is tea?');
    await chat.edit(question, 'what is coffee?');
    await chat.say(question);
    const remark = message(EXPLICIT);
    await chat.edit(remark, 'never mind');
    await chat.say(remark);
    expect(chat.answers).toMatchObject([{ concept: { id: 'coffee' } }]);
  });

  it('may become an order, which takes the answer away, and an order a question', async () => {
    const question = asked('what is tea?');
    await chat.say(question);
    await chat.edit(question, 'mute');
    expect(chat.posts.size).toBe(0);
    expect(await store.mutes.has(WORKSPACE, 'general')).toBe(true);
    await chat.edit(question, 'unmute');
    expect(await store.mutes.has(WORKSPACE, 'general')).toBe(false);
    await chat.edit(question, 'what is tea?');
    expect(chat.kinds).toEqual(['definition']);
  });

  it('is answered where the message before the edit could not be', async () => {
    const question = asked('what is tea?');
    chat.sending = 'refused';
    await chat.say(question);
    chat.sending = 'sent';
    await chat.edit(question, 'what is coffee?');
    expect(chat.answers).toMatchObject([{ concept: { id: 'coffee' } }]);
  });

  it('loses the answer that was asked for, where it no longer asks the bot, and has it back when it does', async () => {
    const question = asked(EXPLICIT);
    await chat.say(question);
    await chat.edit(question, EXPLICIT, { addressed: false });
    expect(chat.posts.size).toBe(0);
    await chat.edit(question, EXPLICIT);
    expect(chat.posts.size).toBe(1);
  });

  it('is left alone where nobody asked the bot', async () => {
    const remark = message('coffee is nice');
    await chat.say(remark);
    await chat.edit(remark, EXPLICIT);
    expect(chat.posts.size).toBe(0);
  });

  it('does not bring back an answer that was dismissed', async () => {
    const question = message(EXPLICIT);
    await chat.say(question);
    await chat.press(chat.last.post.buttons.dismiss, chat.last.id);
    expect(chat.posts.size).toBe(0);
    await chat.edit(question, 'difference between coffee and lemonade?');
    expect(chat.posts.size).toBe(0);
  });
});

describe('a question that is deleted', () => {
  it('takes its answer along', async () => {
    const question = asked('what is coffee?');
    await Promise.all([chat.say(question), chat.delete(question)]);
    expect(chat.posts.size).toBe(0);
    expect(await store.answers.toMessage(WORKSPACE, question.channel, question.id)).toBeUndefined();
  });

  it('is not answered where the news of it come after', async () => {
    const [question, remark] = [asked('what is coffee?'), message(EXPLICIT)];
    await chat.delete(question);
    await chat.delete(remark);
    await chat.say(question);
    await chat.say(remark);
    expect(chat.posts.size).toBe(0);
  });
});

describe('a slash command', () => {
  it('is answered once, with a button that shares the answer', async () => {
    const given = command({ kind: 'difference', text: 'coffee, tea' });
    const post = await chat.command(given);
    await chat.command(given);
    expect(chat.told).toHaveLength(1);
    expect(post).toMatchObject({ answer: { kind: 'comparison' }, buttons: { share: expect.any(String) } });
    await chat.press(post.buttons.share, undefined, {
      by: { id: 'chat:ann', name: 'Ann <@U1>' },
    });
    expect(chat.last.post).toMatchObject({ answer: post.answer, buttons: {}, sharedBy: 'Ann <@U1>' });
    expect(chat.told).toEqual([]);
  });

  it('says so where it makes no sense of a text', async () => {
    const { answer, buttons } = await chat.command(command({ kind: 'difference', text: 'coffee' }));
    expect(answer).toMatchObject({ kind: 'help', reason: 'notUnderstood' });
    expect(buttons.asks).toHaveLength(3);
  });

  it('that asks nothing is answered by an example in its place, once that is pressed; another’s example by nothing', async () => {
    const { buttons } = await chat.command(command({ kind: 'define', text: '' }));
    await chat.press(buttons.asks?.[0], undefined, { channel: 'random' });
    expect(chat.told.at(-1)).toBe(english.say('press.refused'));
    await chat.press(buttons.asks?.[0], undefined);
    expect(chat.told.at(-1)).toMatchObject({ answer: { kind: 'comparison' }, buttons: {} });
    expect(chat.kinds).toEqual([]);
  });

  it('is shared once, however often the button is pressed', async () => {
    const { buttons } = await chat.command(command({ kind: 'define', text: 'coffee' }));
    await Promise.all([chat.press(buttons.share, undefined), chat.press(buttons.share, undefined)]);
    expect(chat.posts.size).toBe(1);
  });

  it('is not shared again where nobody knows whether it was', async () => {
    const { buttons } = await chat.command(command({ kind: 'define', text: 'coffee' }));
    chat.sending = 'unknown';
    await chat.press(buttons.share, undefined);
    expect(chat.told.at(-1)).toBe(english.say('press.perhapsShared'));
    chat.sending = 'sent';
    await chat.press(buttons.share, undefined);
    expect(chat.told.at(-1)).toBe(english.say('press.shared'));
    expect(chat.posts.size).toBe(0);
  });

  it('shares that two names are of the same thing by these names', async () => {
    const { buttons } = await chat.command(command({ kind: 'difference', text: 'coffee, joe' }));
    await chat.press(buttons.share, undefined);
    expect(chat.last.post.answer).toMatchObject({ kind: 'same', terms: ['Coffee', 'Joe'] });
  });

  it('can be shared again where that was impossible at first', async () => {
    const { buttons } = await chat.command(command({ kind: 'define', text: 'coffee' }));
    chat.sending = 'refused';
    await chat.press(buttons.share, undefined);
    expect(chat.told.at(-1)).toBe(english.say('press.notShared'));
    chat.sending = 'sent';
    await chat.press(buttons.share, undefined);
    expect(chat.posts.size).toBe(1);
  });

  it('offers a choice of senses, and answers what is picked in its place', async () => {
    const { buttons } = await chat.command(command({ kind: 'define', text: 'java' }));
    await chat.press(buttons.picks?.[1], undefined);
    expect(chat.told.at(-1)).toMatchObject({
      answer: { kind: 'definition', concept: { id: 'java-island' } },
      buttons: { share: expect.any(String) },
    });
  });
});

describe('a button', () => {
  it('of a choice puts the answer in its place, which the thread goes on from', async () => {
    const first = asked('java');
    await chat.say(first);
    await chat.press(chat.last.post.buttons.picks?.[0], chat.last.id);
    expect(chat.answers).toMatchObject([{ kind: 'definition', concept: { id: 'java-drink' } }]);
    await chat.say(asked('vs tea?', { thread: first.thread }));
    expect(chat.kinds.at(-1)).toBe('comparison');
  });

  it('of a choice that is pressed twice does not make the next choice', async () => {
    await chat.say(asked('java vs bus'));
    const { id, post } = chat.last;
    await Promise.all([chat.press(post.buttons.picks?.[1], id), chat.press(post.buttons.picks?.[1], id)]);
    expect(chat.answers).toMatchObject([{ kind: 'choices', asked: { terms: ['Java (island)', 'Bus'] } }]);
    expect(chat.told).toEqual([]);
  });

  it('does nothing for an answer that went away meanwhile', async () => {
    const question = asked('java');
    await chat.say(question);
    const { id, post } = chat.last;
    await Promise.all([chat.delete(question), chat.press(post.buttons.picks?.[0], id)]);
    expect(chat.posts.size).toBe(0);
    expect(await store.answers.toMessage(WORKSPACE, question.channel, question.id)).toBeUndefined();
  });

  it('that is pressed once has one effect though its press is delivered twice', async () => {
    const { buttons } = await chat.command(command({ kind: 'define', text: 'java' }));
    const told = chat.told.length;
    await chat.press(buttons.picks?.[0], undefined, { delivery: 'd1' });
    await chat.press(buttons.picks?.[0], undefined, { delivery: 'd1' });
    expect(chat.told).toHaveLength(told + 1);
  });

  it('is refused where it was made up, or carried over from another workspace or channel', async () => {
    await chat.say(EXPLICIT);
    const { id, post } = chat.last;
    await chat.press('1.dismiss.AbCdEfGhIjKl.AbCdEfGhIjKl', id);
    await chat.press(post.buttons.dismiss, id, { workspace: 'chat:W2' });
    await chat.press(post.buttons.dismiss, id, { channel: 'random' });
    expect(chat.told).toEqual(Array(3).fill(english.say('press.refused')));
    expect(chat.posts.size).toBe(1);
  });

  it('says so where its answer is forgotten', async () => {
    await chat.say(EXPLICIT);
    await store.claims.prune(Number.MAX_SAFE_INTEGER);
    await store.answers.prune(Number.MAX_SAFE_INTEGER);
    await chat.press(chat.last.post.buttons.dismiss, chat.last.id);
    expect(chat.told).toEqual([english.say('press.tooOld')]);
  });

  it('works after a restart', async () => {
    await chat.say(EXPLICIT);
    const { id, post } = chat.last;
    const later = await Chat.open(store);
    later.posts.set(id, post);
    await later.press(post.buttons.dismiss, id);
    expect(later.posts.size).toBe(0);
  });
});

describe('what is kept', () => {
  it('holds the concepts that were meant, not the words that were typed', async () => {
    const first = asked('please tell me Bob, what is a CofFee exactly?');
    await chat.say(first);
    const kept = await store.answers.toMessage(WORKSPACE, first.channel, first.id);
    expect(kept?.question).toEqual({ question: { kind: 'define', terms: ['Coffee'] } });
  });
});

describe('the end', () => {
  it('is waited for while something is under way', async () => {
    let finish = () => {};
    const sent = new Promise<Sending>((resolve) => {
      finish = () => resolve({ outcome: 'sent', id: 'x' });
    });
    const answered = chat.conversation.said(asked('what is coffee?'), { ...chat.surface, post: () => sent });
    let idle = false;
    const waiting = chat.conversation.idle().then(() => (idle = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(idle).toBe(false);
    finish();
    await Promise.all([answered, waiting]);
    expect(idle).toBe(true);
  });
});
