import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../src/messages/messages.ts';
import { deliverNotices } from '../../src/team/deliver-notices.ts';
import { publish } from '../../src/team/publish.ts';
import { concept } from '../sample-glossary.ts';
import { ALL_WELL } from '../team/a-team.ts';
import type { Room } from './room.ts';
import { ROOMS } from './rooms.ts';

/** What people say of answers, and what comes of it, wherever they talk to the bot. */
const { say } = english;

describe.each(ROOMS)('%s', (_, open) => {
  let room: Room;

  beforeEach(async () => {
    room = await open();
  });

  describe('what people think of an answer', () => {
    it('is taken down, and can be taken back', async () => {
      await room.say('what is coffee?', { toBot: true });
      await room.press(say('button.helpful'));
      expect(room.whispers().at(-1)?.text).toContain(say('feedback.helpful'));
      const { store } = room.team;
      const glossary = await store.glossaries.of(room.workspace, 0);
      expect(await store.votes.tally(glossary, 'coffee')).toEqual({ helpful: 1, unhelpful: 0 });
      await room.press(say('button.helpful'));
      expect(await store.votes.tally(glossary, 'coffee')).toEqual({ helpful: 0, unhelpful: 0 });
      await room.press(say('button.unhelpful'));
      expect(await store.votes.tally(glossary, 'coffee')).toEqual({ helpful: 0, unhelpful: 1 });
    });

    it('goes to the editors by a form, which keeps or gives back what won’t do', async () => {
      await room.say('coffee vs tea', { toBot: true });
      await room.press(say('button.suggest'));
      await room.fillIn({ words: '@everyone <!here>' });
      expect(room.reaction()).toContain('Please write from 4 to 1,000 words');
      await room.fillIn({ words: 'Decaf is coffee as well.' });
      expect(room.reaction()).toContain(say('feedback.suggested'));
      await room.press(say('button.report'));
      await room.fillIn({ words: 'Wrong: tea is older.' });
      expect(room.reaction()).toContain(say('feedback.reported'));
      const { store } = room.team;
      const glossary = await store.glossaries.of(room.workspace, 0);
      expect(await store.suggestions.open(glossary, 9)).toMatchObject([
        { kind: 'comment', entry: 'coffee-vs-tea', comment: 'Decaf is coffee as well.' },
      ]);
      expect(await store.reports.open(glossary, 9)).toMatchObject([{ reason: 'Wrong: tea is older.' }]);
      expect(room.complaints()).toEqual([]);
    });

    it('is a request where the glossary lacks a term', async () => {
      await room.say('what is a blorp?', { toBot: true });
      await room.press(say('button.want', { term: 'blorp' }));
      await room.fillIn({ words: 'Somebody said <@U1> blorp in the stand-up', tell: 'yes' });
      expect(room.reaction()).toContain(say('feedback.asked', { term: 'blorp', isToTell: 'true' }));
      const { store } = room.team;
      const glossary = await store.glossaries.of(room.workspace, 0);
      const [request] = await store.requests.open(glossary, 9);
      expect(request).toMatchObject({ term: 'blorp', missed: 1, wanted: 1 });
      expect(request?.words).toMatchObject([{ text: 'Somebody said <@U1> blorp in the stand-up' }]);
      expect(request?.words[0]).not.toHaveProperty('person');
      expect(room.complaints()).toEqual([]);
    });
  });

  it('tells a person in private what there is to tell, and pings nobody', async () => {
    await room.platform.tell(room.person, ['First.', 'Second, by <@U1> and @everyone.'], [room.workspace]);
    expect(room.inPrivate()).toMatch(/First\.\s+Second, by/);
    expect(room.complaints()).toEqual([]);
  });

  it('goes the whole round: missed, asked for, added, told of, answered', async () => {
    const { team, workspace, platform } = room;
    await room.say('what is matcha?', { toBot: true });
    await room.press(say('button.want', { term: 'matcha' }));
    await room.fillIn({ words: '', tell: 'yes' });
    const at = Date.now();
    const actor = { person: 'chat:root', isWorkspaceAdmin: true };
    const deed = { glossary: await team.store.glossaries.of(workspace, at), actor, at };
    await publish(team, deed, { data: concept('matcha', 'Matcha'), base: 0 });
    await deliverNotices(team, platform, { ...ALL_WELL, at });
    expect(room.inPrivate()).toContain('You asked for “matcha”, and it’s there now: Matcha.');
    await room.say('what is matcha?', { toBot: true });
    expect(room.answers().map(({ text }) => text)).toContainEqual(
      expect.stringContaining('Matcha is a thing'),
    );
    expect(room.complaints()).toEqual([]);
  });
});
