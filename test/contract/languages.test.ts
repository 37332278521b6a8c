import { beforeEach, describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/messages/languages.ts';
import { english } from '../../src/messages/messages.ts';
import { deliverNotices } from '../../src/team/deliver-notices.ts';
import { tell } from '../../src/team/notice.ts';
import { ALL_WELL } from '../team/a-team.ts';
import { discordRoom } from './discord-room.ts';
import type { Room } from './room.ts';
import { slackRoom } from './slack-room.ts';

/** In which language people are answered: each platform's real library, driven over the wire. */
const ROOMS: readonly (readonly [string, () => Promise<Room>])[] = [
  ['Slack', () => slackRoom('http')],
  ['Discord', discordRoom],
];
const german = messagesIn('de');

describe.each(ROOMS)('%s', (_, open) => {
  let room: Room;

  beforeEach(async () => {
    room = await open();
    await room.speaks('admin', 'de');
    await room.speaks('guest', 'de');
  });

  const answer = () => room.answers().at(-1);
  const whisper = () => room.whispers().at(-1);

  it('answers a question in the language of who asks, the entry in its own', async () => {
    await room.say('coffee vs tea', { toBot: true });
    expect(answer()?.text).toContain(german.say('answer.choose', { label: 'Coffee' }));
    expect(answer()?.buttons).toContain(german.say('button.report'));
    expect(answer()?.text).toContain('You need to wake up.');
    await room.say('what is zzzz?', { toBot: true });
    expect(answer()?.text).toContain(german.say('answer.missing', { terms: '„zzzz“' }));
    expect(room.complaints()).toEqual([]);
  });

  it('answers a command, a button and a form in it', async () => {
    await room.command('define', 'tea');
    expect(whisper()?.buttons).toContain(german.say('button.share'));
    await room.press(german.say('button.suggest'));
    await room.fillIn({ words: 'Too short' });
    expect(room.reaction()).toContain('Bitte schreib 4 bis');
    await room.press(german.say('button.share'));
    expect(answer()?.text).toMatch(/Geteilt von/);
    expect(room.complaints()).toEqual([]);
  });

  it('shows a glossary in it, and takes what was typed in it', async () => {
    await room.glossary('', 'admin');
    expect(whisper()?.text).toContain('Ich kenne hier');
    await room.glossary('settings', 'admin');
    await room.press(german.say('settings.form.answers'), 'admin');
    const { packs } = room.form();
    expect(packs).toBe(german.say('settings.value.all'));
    await room.fillIn({ packs: german.say('settings.value.none') });
    await room.glossary('settings', 'admin');
    expect(whisper()?.text).toContain(`${german.say('settings.packs')}`);
    expect(whisper()?.text).toContain(german.say('settings.value.none'));
    expect(room.complaints()).toEqual([]);
  });

  it('keeps to the language that a team has set, whoever asks', async () => {
    await room.glossary('settings', 'admin');
    await room.press(german.say('settings.form.answers'), 'admin');
    expect(room.form().lang).toBe('asker');
    await room.fillIn({ lang: 'en' });
    await room.say('coffee vs tea', { toBot: true });
    expect(answer()?.text).toContain(english.say('answer.choose', { label: 'Coffee' }));
    await room.glossary('', 'guest');
    expect(whisper()?.text).toContain('I know');
  });

  it('lets what all see keep its language, whoever changes it, and tells the others in theirs', async () => {
    await room.speaks('admin', 'en-US');
    await room.speaks('guest', 'de');
    await room.say('what is java?', { toBot: true });
    expect(answer()?.text).toContain(german.say('answer.choices.senses', { term: 'java' }));
    await room.press('Java (drink)', 'admin');
    expect(answer()?.buttons).toContain(german.say('button.helpful'));
    await room.press(german.say('button.helpful'), 'admin');
    expect(whisper()?.text).toContain(english.say('feedback.helpful'));
  });

  it('answers an example that somebody else was shown in their language', async () => {
    await room.speaks('admin', 'en-US');
    await room.speaks('guest', 'de');
    await room.say('help', { toBot: true });
    const [example = ''] = answer()?.buttons ?? [];
    await room.press(example, 'admin');
    expect(answer()?.buttons).toContain(english.say('button.report'));
  });

  it('tells people news in their language', async () => {
    // Discord tells no language but of who gives a command.
    await room.glossary('', 'admin');
    const glossary = await room.team.store.glossaries.of(room.workspace, 1);
    const news = { kind: 'declined', term: 'Matcha' } as const;
    await tell(room.team.store, { glossary, at: Date.now() }, room.person, news);
    await deliverNotices(room.team, room.platform, { at: Date.now(), ...ALL_WELL });
    expect(room.inPrivate()).toContain(german.say('team.notice.declined', { term: 'Matcha' }));
  });
});
