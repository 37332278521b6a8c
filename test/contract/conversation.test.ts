import { beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../src/messages/messages.ts';
import { publish } from '../../src/team/publish.ts';
import { setSetting } from '../../src/team/settings.ts';
import { concept } from '../sample-glossary.ts';
import type { Room } from './room.ts';
import { ROOMS } from './rooms.ts';

/** What holds wherever people talk to the bot. */
const UNASKED = 'what is the difference between coffee and tea?';
const { say } = english;
/** What there is to press under an answer that an entry gave. */
const JUDGING = [say('button.helpful'), say('button.unhelpful'), say('button.suggest'), say('button.report')];

describe.each(ROOMS)('%s', (_, open) => {
  let room: Room;

  beforeEach(async () => {
    room = await open();
  });

  const answer = (index = 0): string => room.answers()[index]?.text ?? '';

  describe('asked', () => {
    it('defines a term, once', async () => {
      await room.say('what is coffee?', { toBot: true });
      expect(room.answers()).toHaveLength(1);
      expect(answer()).toMatch(/Coffee[\s\S]*Roasted beans/);
      expect(room.complaints()).toEqual([]);
    });

    it('compares, row by row', async () => {
      await room.say('coffee vs tea', { toBot: true });
      expect(answer()).toMatch(/Coffee vs Tea/);
      expect(answer()).toMatch(/1\. /);
      expect(room.complaints()).toEqual([]);
    });

    it('says how it read what was misspelt', async () => {
      await room.say('what is cofee?', { toBot: true });
      expect(answer()).toContain(say('answer.read', { from: 'cofee', to: 'Coffee' }));
    });

    it('answers in private without being mentioned', async () => {
      await room.say('what is coffee?', { inPrivate: true });
      await room.say('vs tea?', { inPrivate: true });
      expect(answer(0)).toContain('Coffee');
      expect(answer(1)).toContain('Coffee vs Tea');
    });

    it('says what it lacks, and what it can do', async () => {
      await room.say('what is blorp?', { toBot: true });
      await room.say('I was at the lake yesterday and it rained', { toBot: true });
      expect(answer(0)).toContain('blorp');
      expect(answer(1)).toContain(say('answer.help.notUnderstood'));
    });

    it('goes on from what was said before', async () => {
      await room.say('what is coffee?', { toBot: true });
      await room.say('vs tea?', { toBot: true, goingOn: true });
      expect(answer(1)).toContain('Coffee vs Tea');
    });

    it('asks which sense is meant, by buttons, and answers in place', async () => {
      await room.say('java', { toBot: true });
      expect(room.answers()[0]?.buttons.slice(0, 2)).toEqual(['Java (drink)', 'Java (island)']);
      await room.press('Java (island)');
      expect(room.answers()).toHaveLength(1);
      expect(answer()).toMatch(/Java \(island\)/);
      expect(room.answers()[0]?.buttons.slice(0, JUDGING.length)).toEqual(JUDGING);
    });

    it('takes a number for a choice', async () => {
      await room.say('java', { toBot: true });
      await room.say('1', { toBot: true, goingOn: true });
      expect(answer(1)).toContain('Java (drink)');
    });

    it('shows hostile words as words', async () => {
      const hostile = 'what is @everyone <!channel> <@U0ALICE> <@&1> **x** `y` [a](http://evil.test)?';
      await room.say(hostile, { toBot: true });
      await room.command('define', '<!here> @here *bold* |||');
      expect(room.answers()).toHaveLength(1);
      expect(room.whispers()).toHaveLength(1);
      expect(room.complaints()).toEqual([]);
    });
  });

  describe('unasked', () => {
    it('answers an explicit question for a difference, with a way to be rid of the answer', async () => {
      await room.say(UNASKED);
      expect(answer()).toContain('Coffee vs Tea');
      expect(room.answers()[0]?.buttons).toEqual([say('button.dismiss'), say('button.mute')]);
      await room.press(say('button.dismiss'));
      expect(room.answers()).toEqual([]);
    });

    it('pauses after it spoke', async () => {
      await room.sayAll([UNASKED, 'difference between coffee and lemonade?']);
      expect(room.answers()).toHaveLength(1);
    });

    it('is muted by a button, and unmuted by a word', async () => {
      await room.say(UNASKED);
      await room.press(say('button.mute'));
      expect(room.whispers().at(-1)?.text).toContain('unmute');
      await room.say('unmute', { toBot: true });
      expect(room.answers().at(-1)?.text).toContain(say('channel.unmuted'));
    });

    it.each([
      'I like coffee and tea',
      'what is coffee?',
      'what is the difference between coffee and blorp?',
      'what is the difference between coffee and lemonda?',
      '1',
      'help',
    ])('is silent: “%s”', async (text) => {
      await room.say(text);
      expect(room.answers()).toEqual([]);
    });
  });

  describe('once only', () => {
    it('answers a delivery that comes twice once', async () => {
      await room.say('what is coffee?', { toBot: true });
      await room.deliverAgain();
      expect(room.answers()).toHaveLength(1);
    });

    it('tells each of many askers', async () => {
      const texts = Array.from({ length: 20 }, (_, index) => `what is ${index % 2 ? 'coffee' : 'tea'}?`);
      await room.sayAll(texts, { toBot: true });
      expect(room.answers()).toHaveLength(texts.length);
    });
  });

  describe('edited and deleted', () => {
    it('lets the answer follow the question', async () => {
      const question = await room.say('what is coffee?', { inPrivate: true });
      await room.edit(question, 'coffee vs tea');
      expect(room.answers()).toHaveLength(1);
      expect(answer()).toContain('Coffee vs Tea');
    });

    it('takes back what nobody asks for any more', async () => {
      const question = await room.say(UNASKED);
      await room.edit(question, 'never mind');
      expect(room.answers()).toEqual([]);
    });

    it('takes the answer away with the question', async () => {
      const question = await room.say('what is coffee?', { toBot: true });
      await room.remove(question);
      expect(room.answers()).toEqual([]);
      expect(room.complaints()).toEqual([]);
    });
  });

  describe('never answers', () => {
    it.each(['another bot', 'the bot'] as const)('%s', async (as) => {
      await room.say(UNASKED, { as });
      await room.say('what is coffee?', { as, toBot: true });
      expect(room.answers().filter(({ text }) => text.includes('Roasted'))).toEqual([]);
      expect(room.answers().filter(({ buttons }) => buttons.length > 0)).toEqual([]);
    });
  });

  describe('a command', () => {
    it('is answered to the asker alone, who may share it, once', async () => {
      await room.command('difference', 'coffee, tea');
      expect(room.answers()).toEqual([]);
      expect(room.whispers()).toHaveLength(1);
      await room.press(say('button.share'));
      expect(room.answers()).toHaveLength(1);
      expect(answer()).toContain('Coffee vs Tea');
      expect(room.answers()[0]?.buttons).toEqual([]);
      expect(room.whispers()).toEqual([]);
    });

    it('defines', async () => {
      await room.command('define', 'coffee');
      expect(room.whispers()[0]?.text).toContain('Coffee');
      expect(room.complaints()).toEqual([]);
    });

    it('offers what may be meant, and answers in place', async () => {
      await room.command('define', 'java');
      await room.press('Java (drink)');
      expect(room.whispers()).toHaveLength(1);
      expect(room.whispers()[0]?.buttons).toEqual([say('button.share'), ...JUDGING]);
    });
  });

  describe('a workspace', () => {
    const admin = { person: 'chat:root', isWorkspaceAdmin: true };

    it('has entries of its own, and settings, and the terms mean what its channels picked', async () => {
      const { team, workspace, channel } = room;
      const at = Date.now();
      const deed = { glossary: await team.store.glossaries.of(workspace, at), actor: admin, at };
      await publish(team, deed, { data: concept('matcha', 'Matcha', { broader: ['drink'] }), base: 0 });
      await room.say('what is matcha?', { toBot: true });
      expect(answer()).toContain('Matcha is a thing');
      await setSetting(team, deed, { channel: { workspace, id: channel }, name: 'share', value: true });
      await room.command('define', 'tea');
      expect(answer(1)).toContain('Tea is a thing');
      expect(room.answers()[1]?.buttons).not.toContain(say('button.share'));
      await room.say('java', { toBot: true });
      await room.press('Java (island)');
      await room.say('java', { toBot: true });
      expect(answer(3)).toContain('Here “java” means Java (island); elsewhere it may be Java (drink).');
      await room.press(say('button.senses'));
      await room.press('Java (drink)');
      expect(answer(3)).toContain('Java (drink)');
      expect(room.whispers()).toEqual([]);
      await room.command('define', 'java');
      await room.press(say('button.senses'));
      await room.press('Java (island)');
      expect(answer(4)).toContain('Java is a thing');
      expect(room.answers()[4]?.buttons).not.toContain(say('button.share'));
      await room.say('java', { toBot: true });
      expect(answer(5)).toContain('Here “java” means Java (island)');
      expect(room.complaints()).toEqual([]);
    });
  });

  it('notes when it is thrown out of a workspace, so that this is erased in time', async () => {
    const { store } = room.team;
    await room.say('what is coffee?', { toBot: true });
    expect(await store.glossaries.gone(Number.MAX_SAFE_INTEGER)).toEqual([]);
    await room.throwOut();
    await vi.waitFor(async () =>
      expect(await store.glossaries.gone(Number.MAX_SAFE_INTEGER)).toEqual([room.workspace]),
    );
  });

  describe('a message that the platform refuses', () => {
    it('is not sent again, and harms nothing that comes after', async () => {
      room.refuseNext();
      const told = () => room.answers().filter(({ text }) => text.includes('is a thing'));
      await room.say('what is coffee?', { toBot: true });
      expect(told()).toEqual([]);
      await room.say('what is tea?', { toBot: true });
      expect(told()).toHaveLength(1);
    });
  });
});
