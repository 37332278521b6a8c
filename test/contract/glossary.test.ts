import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../src/messages/messages.ts';
import { deliverNotices } from '../../src/team/deliver-notices.ts';
import { discordRoom } from './discord-room.ts';
import type { Room, Who } from './room.ts';
import { slackRoom } from './slack-room.ts';

/** What people do with "/glossary", wherever they are: each platform's real library, driven over the wire. */
const ROOMS: readonly (readonly [string, () => Promise<Room>])[] = [
  ['Slack', () => slackRoom('http')],
  ['Discord', discordRoom],
];
const { say } = english;

describe.each(ROOMS)('%s', (platform, open) => {
  let room: Room;

  beforeEach(async () => {
    room = await open();
  });

  const shown = () => room.whispers().at(-1)?.text ?? '';
  const buttons = () => room.whispers().at(-1)?.buttons ?? [];
  const answer = () => room.answers().at(-1)?.text ?? '';
  /** Sends a form, and what follows it where one form can't hold all. */
  async function save(values: Readonly<Record<string, string>>, button: string, as: Who): Promise<void> {
    await room.fillIn(values);
    if (buttons().includes(button) && buttons().includes(say('entry.more'))) await room.press(button, as);
  }
  const tellAll = () =>
    deliverNotices(room.team, room.platform, {
      at: Date.now(),
      signal: new AbortController().signal,
      failed: (error) => {
        throw error;
      },
    });
  const matcha = { name: 'Matcha', definition: 'Ground tea, <@U1> @everyone *whisked*.' };

  it('has a menu of what this person may do', async () => {
    await room.glossary('', 'guest');
    expect(buttons()).toEqual([say('glossary.button.suggest'), say('glossary.button.help')]);
    await room.glossary('', 'admin');
    expect(buttons()).toContain(say('glossary.button.settings'));
    await room.press(say('glossary.button.help'), 'admin');
    expect(shown()).toContain('/glossary requests');
    expect(room.complaints()).toEqual([]);
  });

  it('adds an entry, which another gets who asks for it', async () => {
    await room.glossary('add Matcha', 'admin');
    await save(matcha, 'Save', 'admin');
    expect(shown()).toContain('Matcha is saved, as version 1.');
    await room.say('what is matcha?', { toBot: true });
    expect(answer()).toContain('whisked');
    expect(room.complaints()).toEqual([]);
  });

  it('loses nothing of what was written where something is wrong', async () => {
    await room.glossary('edit tea', 'admin');
    expect(room.form()).toMatchObject({ name: 'Tea', definition: 'Tea is a thing.', kind: 'Drink' });
    await room.fillIn({ definition: 'Leaves in hot water.', kind: 'blorp' });
    expect(room.reaction()).toContain('There is no entry “blorp”');
    if (platform === 'Discord') await room.press(say('entry.mend'), 'admin');
    else await room.glossary('edit tea', 'admin').then(() => room.press(say('entry.goOn'), 'admin'));
    expect(room.form()).toMatchObject({ definition: 'Leaves in hot water.', kind: 'blorp' });
    await save({ kind: 'Drink' }, 'Save', 'admin');
    await room.say('what is tea?', { toBot: true });
    expect(answer()).toContain('Leaves in hot water.');
    expect(answer()).toContain('Leaves');
    expect(room.complaints()).toEqual([]);
  });

  it('reviews what somebody suggests, tells the author, and undoes it', async () => {
    await room.glossary('suggest tea', 'guest');
    await save({ definition: 'Leaves in water.' }, 'Suggest', 'guest');
    expect(room.whispers().at(-1)?.text).toContain(say('feedback.suggested'));
    await room.glossary('review', 'guest');
    expect(shown()).toContain('Only editors can do that');
    await room.glossary('review', 'admin');
    expect(shown()).toContain('Leaves in water.');
    await room.press(say('review.approve'), 'admin');
    expect(shown()).toContain(say('review.none'));
    await tellAll();
    expect(room.inPrivate('guest')).toContain('Your suggestion for Tea was approved');
    await room.say('what is tea?', { toBot: true });
    expect(answer()).toContain('Leaves in water.');
    await room.glossary('edit tea', 'admin');
    await save({ definition: 'Nonsense.' }, 'Save', 'admin');
    await room.glossary('history tea', 'admin');
    await room.press(say('history.restore', { number: 1 }), 'admin');
    await room.say('what is tea?', { toBot: true });
    expect(answer()).toContain('Leaves in water.');
    expect(room.complaints()).toEqual([]);
  });

  it('rejects with a reason', async () => {
    await room.glossary('suggest tea', 'guest');
    await save({ definition: 'Water.' }, 'Suggest', 'guest');
    await room.glossary('review', 'admin');
    await room.press(say('review.reject'), 'admin');
    await room.fillIn({ reason: 'It is more than that.' });
    expect(shown()).toContain(say('review.rejected'));
    await tellAll();
    expect(room.inPrivate('guest')).toContain('It is more than that.');
    expect(room.complaints()).toEqual([]);
  });

  it('answers what was asked for, tells the asker, answers the next one, and undoes it', async () => {
    await room.say('what is a blorp?', { toBot: true, by: 'guest' });
    await room.press(say('button.want', { term: 'blorp' }), 'guest');
    await room.fillIn({ words: 'Heard in the stand-up', tell: 'yes' });
    await room.glossary('requests', 'admin');
    expect(shown()).toContain('Heard in the stand-up');
    await room.press(say('requests.answer'), 'admin');
    await save({ name: 'Blorp', definition: 'A sound.' }, 'Save', 'admin');
    await tellAll();
    expect(room.inPrivate('guest')).toContain('You asked for “blorp”');
    await room.say('what is a blorp?', { toBot: true, by: 'guest' });
    expect(answer()).toContain('A sound.');
    await room.press(say('history.undo'), 'admin');
    expect(shown()).toContain(say('history.undone'));
    await room.say('what is a blorp?', { toBot: true, by: 'guest' });
    expect(answer()).not.toContain('A sound.');
    await room.glossary('requests', 'admin');
    expect(shown()).toContain(say('requests.none'));
    expect(room.complaints()).toEqual([]);
  });

  it('lets admins change what is set, and nobody else', async () => {
    await room.glossary('settings', 'guest');
    expect(buttons()).toEqual([]);
    expect(shown()).toContain(say('settings.admins'));
    await room.glossary('settings', 'admin');
    await room.press(say('settings.form.answers'), 'admin');
    expect(room.form()).toMatchObject({ share: 'false', packs: 'all' });
    await room.fillIn({ share: 'true' });
    expect(shown()).toContain(say('settings.done'));
    await room.command('define', 'tea');
    expect(answer()).toContain('Tea is a thing');
    expect(room.complaints()).toEqual([]);
  });

  it('lets admins give roles and take them, once they have seen what that comes to, and nobody else', async () => {
    await room.glossary('roles', 'guest');
    expect(buttons()).toEqual([]);
    expect(shown()).toContain(say('settings.admins'));
    const { value, name } = room.pick('guest');
    const give = async (role: string) => {
      await room.glossary('roles', 'admin');
      await room.press(say('roles.change'), 'admin');
      await room.fillIn({ person: value, role });
    };
    await give('editor');
    expect(shown()).toContain(say('roles.confirm', { name, role: 'editor' }));
    const glossary = await room.team.store.glossaries.of(room.workspace, Date.now());
    expect(await room.team.store.people.withRoles(glossary)).toEqual([]);
    await room.press(say('roles.do'), 'admin');
    expect(shown()).toContain(say('roles.done', { name, role: 'editor' }));
    await room.glossary('review', 'guest');
    expect(shown()).toContain(say('review.none'));
    await give('blocked');
    await room.press(say('roles.do'), 'admin');
    expect(shown()).toContain('editor');
    await give('none');
    await room.press(say('roles.do'), 'admin');
    await room.glossary('review', 'guest');
    expect(shown()).toContain('Only editors can do that');
    expect(room.complaints()).toEqual([]);
  });

  it('offers what was begun once more', async () => {
    await room.glossary('add', 'admin');
    if (room.closeForm) await room.closeForm({ name: 'Matcha', definition: 'Half a' });
    else await room.fillIn({ name: 'Matcha', definition: 'Half a' });
    await room.glossary('', 'admin');
    expect(shown()).toContain(say('glossary.menu.draft'));
    await room.press(say('entry.goOn'), 'admin');
    expect(room.form()).toMatchObject({ name: 'Matcha', definition: 'Half a' });
    expect(room.complaints()).toEqual([]);
  });

  it('gives a file, and takes one in after a look, and undoes that', async () => {
    await room.glossary('add Matcha', 'admin');
    await save(matcha, 'Save', 'admin');
    await room.glossary('export csv', 'guest');
    expect(shown()).toContain('Only editors can do that');
    await room.glossary('export csv', 'admin');
    expect(room.file()).toContain('Ground tea');
    const content = new TextEncoder().encode(room.file().replace('Ground tea', 'Powdered tea'));
    await room.handIn({ name: 'glossary.csv', content }, 'admin');
    expect(shown()).toContain('1 changed');
    await room.press('Import 1 entry', 'admin');
    await room.say('what is matcha?', { toBot: true });
    expect(answer()).toContain('Powdered tea');
    await room.press(say('import.undo'), 'admin');
    await room.say('what is matcha?', { toBot: true });
    expect(answer()).toContain('Ground tea');
    expect(room.complaints()).toEqual([]);
  });

  it('compares in rows that were written as lines, and shows all it has to say within the platform’s limits', async () => {
    await room.glossary('add Lemonade vs Tea', 'admin');
    const rows = Array.from({ length: 12 }, (_, index) => `Aspect ${index} | ${'x'.repeat(90)} | yes`);
    await save({ gist: 'One is cold.', rows: rows.join('\n') }, 'Save', 'admin');
    await room.say('lemonade vs tea', { toBot: true });
    expect(answer()).toContain('Aspect 11');
    await room.glossary('history lemonade vs tea', 'admin');
    expect(shown()).toContain('Version 1');
    expect(room.complaints()).toEqual([]);
  });
});
