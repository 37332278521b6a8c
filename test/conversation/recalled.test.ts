import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Recalled } from '../../src/conversation/recalled.ts';
import { respondToAll } from '../../src/conversation/respond.ts';
import { messagesIn } from '../../src/messages/languages.ts';
import { publish } from '../../src/team/publish.ts';
import { concept, sample } from '../sample-glossary.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { asked, Chat, START, WORKSPACE } from './chat.ts';

const find = (text: string) => () => respondToAll({ text, addressed: true }, sample);

describe('a question that comes again', () => {
  const here = { edition: {}, resources: sample };

  it('is answered by the same object, as long as nothing is changed, in each language by itself', () => {
    const recalled = new Recalled();
    const [first] = recalled.of(here, 'what is coffee?', find('what is coffee?'));
    const again = (where: typeof here) => recalled.of(where, 'what is coffee?', find('what is coffee?'))[0];
    expect(again(here)).toBe(first);
    expect(again({ ...here, edition: {} })).not.toBe(first);
    expect(again({ ...here, resources: { ...sample, messages: messagesIn('de') } })).not.toBe(first);
    expect(again(here)).toBe(first);
  });

  it('is worked out anew where others have a say in what comes of it, as in a choice, or where it is long', () => {
    const recalled = new Recalled();
    for (const text of ['what is java?', 'what is qwxz?', `what is coffee?${' '.repeat(500)}`]) {
      const [first] = recalled.of(here, text, find(text));
      expect(recalled.of(here, text, find(text))[0]).not.toBe(first);
    }
  });

  it('is forgotten once a thousand others have come', () => {
    const recalled = new Recalled();
    const ask = (words: string) => recalled.of(here, words, find('what is coffee?'))[0];
    const [first, second] = [ask('0'), ask('1')];
    for (let index = 2; index < 1_000; index += 1) ask(`${index}`);
    expect(ask('0')).toBe(first);
    ask('one more');
    expect(ask('0')).toBe(first);
    expect(ask('1')).not.toBe(second);
  });
});

describe('in a conversation', () => {
  let chat: Chat;
  beforeEach(async () => {
    chat = await Chat.open(await open(join(await temporaryFolder(), 'differentia.db')));
  });

  it('what was changed in between is told as it is now', async () => {
    const ask = async () => {
      await chat.say(asked('what is matcha?'));
      return chat.last.post.answer;
    };
    const glossary = await chat.team.store.glossaries.of(WORKSPACE, START);
    const deed = { glossary, actor: { person: 'chat:root', isWorkspaceAdmin: true }, at: START };
    for (const [base, definition] of ['Powdered tea.', 'Green powdered tea.'].entries()) {
      const data = { ...concept('matcha', 'Matcha'), definition };
      expect((await publish(chat.team, deed, { data, base })).kind).toBe('published');
      expect(await ask()).toMatchObject({ definition });
      expect(await ask()).toMatchObject({ definition });
    }
  });
});
