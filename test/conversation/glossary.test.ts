import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/conversation/events.ts';
import { english } from '../../src/messages/messages.ts';
import { setRole } from '../../src/team/manage-people.ts';
import { publish } from '../../src/team/publish.ts';
import { setSetting } from '../../src/team/settings.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { asked, Chat, START, WORKSPACE } from './chat.ts';

const { say } = english;
const root: Person = { id: 'chat:root', name: 'Root', isAdmin: async () => true };
const ann: Person = { id: 'chat:ann', name: 'Ann' };
const by = (person: Person) => ({ by: person });

let chat: Chat;
let glossary: string;

beforeEach(async () => {
  chat = await Chat.open(await open(`${await temporaryFolder()}/store.sqlite`));
  glossary = await chat.team.store.glossaries.of(WORKSPACE, START);
});

const published = (data: Record<string, unknown>, base = 0) =>
  publish(
    chat.team,
    { glossary, actor: { person: root.id, isWorkspaceAdmin: true, name: 'Root' }, at: START },
    { data: { kind: 'concept', lang: 'en', ...data }, base },
  );
const matcha = { id: 'matcha', prefLabel: 'Matcha', definition: 'Ground tea.', hiddenLabels: ['macha'] };
const isSeen = async (text: string) => {
  await chat.say(asked(text));
  return chat.answers.at(-1);
};

describe('the menu', () => {
  it('offers what this person may do, and no more', async () => {
    await chat.glossary('', by(root));
    const buttons = () => chat.panels.at(-1)?.buttons?.map(({ label }) => label);
    expect(buttons()).toEqual(['Add an entry', 'Requests (0)', 'Review (0)', 'Settings', 'Help']);
    await chat.glossary('', by(ann));
    expect(buttons()).toEqual(['Suggest an entry', 'Help']);
  });

  it('offers nobody to suggest where only editors may', async () => {
    const deed = { glossary, actor: { person: root.id, isWorkspaceAdmin: true }, at: START };
    await setSetting(chat.team, deed, { name: 'suggesting', value: 'editors' });
    await chat.glossary('', by(ann));
    expect(chat.panels.at(-1)?.buttons?.map(({ label }) => label)).toEqual(['Help']);
    await chat.pick('Help', by(ann));
    expect(chat.panelText).toContain('Editors keep it.');
    await chat.visit(by(ann));
    expect(chat.panelText).toContain(say('home.readers'));
    expect(chat.panelText).not.toContain('suggest');
  });

  it('says what it didn’t know, and what there is', async () => {
    await chat.glossary('frobnicate all', by(ann));
    expect(chat.panelText).toContain('There is no “/glossary frobnicate”');
    await chat.pick('Help');
    expect(chat.panelText).toContain('/glossary edit TERM');
  });

  it('is not for where outsiders read along', async () => {
    await chat.glossary('add', { outsiders: true, ...by(root) });
    expect(chat.told.at(-1)).toBe(say('glossary.notHere'));
  });
});

describe('adding', () => {
  it('asks for an entry by a form, and answers with it from then on', async () => {
    await chat.glossary('add Matcha', by(root));
    expect(chat.filled.name).toBe('Matcha');
    await chat.submit({ name: 'Matcha', definition: 'Ground tea.', kind: 'Drink' }, by(root));
    expect(chat.panelText).toContain('Matcha is saved, as version 1.');
    expect(await isSeen('what is matcha?')).toMatchObject({ kind: 'definition', definition: 'Ground tea.' });
  });

  it('says what is wrong at each field, and loses nothing', async () => {
    await chat.glossary('add', by(root));
    const form = chat.forms.at(-1);
    await chat.submit({ name: 'Tea', definition: 'x', kind: 'blorp', traits: 'Served' }, by(root));
    expect(chat.refused.kind).toContain('There is no entry “blorp”');
    expect(chat.refused.traits).toContain('Line 1');
    await chat.submit({ name: 'Tea', definition: 'x' }, by(root));
    expect(chat.refused.name).toContain('taken already');
    await chat.glossary('add', by(root));
    expect(chat.panelText).toContain('You began to write “Tea”');
    await chat.pick(say('entry.goOn'), by(root));
    expect(chat.filled).toMatchObject({ name: 'Tea', definition: 'x' });
    expect(chat.forms.at(-1)?.token).not.toBe(form?.token);
  });

  it('is a suggestion where somebody is no editor', async () => {
    await chat.glossary('add Matcha', by(ann));
    await chat.submit({ name: 'Matcha', definition: 'Ground tea.' }, by(ann));
    expect(chat.panelText).toContain(say('feedback.suggested'));
    expect(await chat.team.store.suggestions.open(glossary, 9)).toMatchObject([{ kind: 'add' }]);
  });

  it('makes a comparison of “X vs Y”, whose rows are lines', async () => {
    await chat.glossary('add Lemonade vs Tea', by(root));
    expect(chat.filled.between).toBe('Lemonade\nTea');
    const rows = 'Made of | lemons\nServed | cold | hot';
    await chat.submit({ between: 'Lemonade\nTea', gist: 'One is cold.', rows }, by(root));
    expect(chat.refused.rows).toContain('Line 1 has 1 value for 2 concepts');
    const mended = 'Made of | lemons \\| water | leaves\nServed | cold | hot';
    await chat.submit({ between: 'Lemonade\nTea', gist: 'One is cold.', rows: mended }, by(root));
    expect(await isSeen('lemonade vs tea')).toMatchObject({
      origin: 'curated',
      rows: [{ aspect: 'Made of', values: ['lemons | water', 'leaves'] }, { aspect: 'Served' }],
    });
  });

  it('is done in several forms where one holds few fields, and goes on after a restart', async () => {
    chat.room = { fields: 4, text: 4_000, files: false };
    await chat.glossary('add Matcha', by(root));
    expect(chat.forms.at(-1)?.fields).toHaveLength(4);
    await chat.submit({ name: 'Matcha', definition: 'Ground tea.' }, by(root));
    expect(chat.panelText).toContain('Matcha (1 of 3)');
    chat = await Chat.open(chat.team.store);
    chat.room = { fields: 4, text: 4_000, files: false };
    await chat.glossary('', by(root));
    await chat.pick(say('entry.goOn'), by(root));
    expect(chat.filled).toMatchObject({ name: 'Matcha', definition: 'Ground tea.' });
    await chat.submit(chat.filled, by(root));
    await chat.pick(say('entry.more'), by(root));
    await chat.submit({ points: 'It is whisked.' }, by(root));
    await chat.pick('Save', by(root));
    expect(await isSeen('what is matcha?')).toMatchObject({ points: ['It is whisked.'] });
  });
});

describe('editing', () => {
  it('keeps what the form doesn’t show', async () => {
    await published(matcha);
    await chat.glossary('edit matcha', by(root));
    expect(chat.filled).toMatchObject({ name: 'Matcha', definition: 'Ground tea.' });
    await chat.submit({ ...chat.filled, definition: 'Finely ground tea.' }, by(root));
    const { body } = (await chat.team.store.revisions.newest(glossary, 'matcha')) ?? {};
    expect(body).toMatchObject({ definition: 'Finely ground tea.', hiddenLabels: ['macha'] });
  });

  it('overwrites nothing that somebody changed meanwhile', async () => {
    await published(matcha);
    await chat.glossary('edit matcha', by(root));
    await published({ ...matcha, definition: 'Green tea.' }, 1);
    await chat.submit({ ...chat.filled, definition: 'Ground tea!', points: 'Whisked.' }, by(root));
    expect(chat.panelText).toContain('Somebody was faster');
    expect(chat.panelText).toContain('It is now Green tea.');
    await chat.pick(say('entry.outdated.look'), by(root));
    expect(chat.filled).toMatchObject({ definition: 'Ground tea!', points: 'Whisked.' });
    await chat.submit({ ...chat.filled, definition: 'Ground green tea.' }, by(root));
    expect(await isSeen('what is matcha?')).toMatchObject({
      definition: 'Ground green tea.',
      points: ['Whisked.'],
    });
  });

  it('keeps a form that was closed, for whoever wrote it', async () => {
    await published(matcha);
    await chat.glossary('edit matcha', by(root));
    await chat.close(chat.filled, by(root));
    await chat.glossary('edit matcha', by(root));
    expect(chat.filled.definition).toBe('Ground tea.');
    await chat.close({ ...chat.filled, definition: 'Half a sent' }, by(root));
    await chat.glossary('', by(ann));
    expect(chat.panelText).not.toContain(say('glossary.menu.draft'));
    await chat.glossary('', by(root));
    await chat.pick(say('entry.goOn'), by(root));
    expect(chat.filled.definition).toBe('Half a sent');
    await chat.glossary('edit matcha', by(root));
    await chat.pick(say('entry.anew'), by(root));
    expect(chat.filled.definition).toBe('Ground tea.');
  });

  it('says which entries may be meant', async () => {
    await chat.glossary('edit java', by(root));
    expect(chat.told.at(-1)).toContain('Java (drink) or Java (island)');
    await chat.glossary('edit Java (island)', by(root));
    expect(chat.filled.name).toBe('Java');
    await chat.glossary('edit blorp', by(root));
    expect(chat.told.at(-1)).toContain('There is no entry “blorp”');
  });
});

describe('reviewing', () => {
  const suggest = async (definition: string) => {
    await chat.glossary('suggest tea', by(ann));
    await chat.submit({ ...chat.filled, definition }, by(ann));
    chat.pass(1_000);
  };

  it('shows a suggestion field by field, approves it, and tells its author', async () => {
    await suggest('Leaves in water.');
    await chat.glossary('review', by(root));
    expect(chat.panelText).toContain('Change Tea?');
    expect(chat.panelText).toContain('+ Leaves in water.');
    const stale = chat.panels.length;
    await chat.pick('Approve', by(root));
    expect(chat.panels.length).toBe(stale + 1);
    expect(chat.panelText).toContain('Nothing waits');
    expect(await isSeen('what is tea?')).toMatchObject({ definition: 'Leaves in water.' });
    expect(await chat.team.store.notices.pending('chat', 9)).toMatchObject([{ person: ann.id }]);
  });

  it('rejects with a reason, which is asked for', async () => {
    await suggest('Leaves.');
    await chat.glossary('review', by(root));
    await chat.pick('Reject', by(root));
    await chat.submit({ reason: '' }, by(root));
    expect(chat.refused.reason).toContain('Please write');
    await chat.submit({ reason: 'Too short.' }, by(root));
    expect(chat.panelText).toContain(say('review.rejected'));
    expect(await chat.team.store.suggestions.open(glossary, 9)).toEqual([]);
  });

  it('goes from one to the next and round again; edits before it approves', async () => {
    await suggest('One.');
    await suggest('Two.');
    await chat.glossary('review', by(root));
    await chat.pick('Next', by(root));
    expect(chat.panelText).toContain('+ Two.');
    await chat.pick('Next', by(root));
    expect(chat.panelText).toContain('+ One.');
    await chat.pick('Edit and approve', by(root));
    await chat.submit({ ...chat.filled, definition: 'One and a half.' }, by(root));
    expect(chat.panelText).toContain('Approved');
    expect(chat.panelText).toContain('The entry was changed since this was suggested.');
    expect(await isSeen('what is tea?')).toMatchObject({ definition: 'One and a half.' });
  });

  it('begins with what is suggested where both changed the same', async () => {
    await suggest('Leaves.');
    await chat.glossary('suggest coffee', by(ann));
    await chat.submit({ ...chat.filled, traits: 'Served | Iced' }, by(ann));
    await chat.glossary('edit coffee', by(root));
    await chat.submit({ ...chat.filled, traits: 'Served | Lukewarm', points: 'New.' }, by(root));
    await chat.glossary('review', by(root));
    await chat.pick('Next', by(root));
    expect(chat.panelText).toContain('It is now Lukewarm');
    await chat.pick('Edit and approve', by(root));
    expect(chat.filled).toMatchObject({ traits: 'Served | Iced', points: 'New.' });
  });

  it('is for editors', async () => {
    await chat.glossary('review', by(ann));
    expect(chat.told.at(-1)).toContain('Only editors can do that');
    await suggest('Mine.');
    await chat.glossary('review', by(root));
    const deed = { glossary, actor: { person: root.id, isWorkspaceAdmin: true }, at: START };
    await chat.pick('Approve', by(ann));
    expect(chat.told.at(-1)).toContain('Only editors can do that');
    await setRole(chat.team, deed, { person: ann.id, role: 'editor' });
    await chat.pick('Approve', by(ann));
    expect(chat.panelText).toContain('Approved');
  });
});

describe('requests', () => {
  const want = async (term: string) => {
    await chat.say(asked(`what is ${term}?`));
    await chat.press(chat.last.post.buttons.wants?.[0]?.token, chat.last.id);
    await chat.submit({ words: `about ${term}`, tell: 'yes' });
  };

  it('are answered by a form, and the asker is told', async () => {
    await want('blorp');
    await chat.glossary('requests', by(root));
    expect(chat.panelText).toContain('“about blorp”');
    await chat.pick('Answer', by(root));
    await chat.submit({ name: 'Blorpification', definition: 'A sound.' }, by(root));
    expect(chat.panelText).toContain('It answers “blorp” as well');
    expect(await chat.team.store.requests.open(glossary, 9)).toEqual([]);
    expect(await chat.team.store.notices.pending('chat', 9)).toMatchObject([{ person: ann.id }]);
  });

  it('are declined with a reason, and merged', async () => {
    await want('blorp');
    await want('quux');
    await chat.glossary('requests', by(root));
    await chat.pick('Merge', by(root));
    const field = chat.forms.at(-1)?.fields[0];
    const into = field?.kind === 'choice' ? (field.options[0]?.id ?? '') : '';
    await chat.submit({ into }, by(root));
    expect(chat.panelText).toContain('1 request');
    await chat.pick('Decline', by(root));
    await chat.submit({ reason: 'Nobody says that.' }, by(root));
    expect(chat.panelText).toContain(say('requests.none'));
  });
});

it('shows an entry’s history, and restores a version of it', async () => {
  await published(matcha);
  await published({ ...matcha, definition: 'Nonsense.' }, 1);
  await chat.glossary('history matcha', by(ann));
  expect(chat.panels.at(-1)?.sections.flatMap(({ buttons }) => buttons ?? [])).toEqual([]);
  await chat.glossary('history matcha', by(root));
  expect(chat.panelText).toContain('- Ground tea.\n+ Nonsense.');
  await chat.pick('Restore version 1', by(root));
  expect(chat.panelText).toContain('version 3');
  expect(await isSeen('what is matcha?')).toMatchObject({ definition: 'Ground tea.' });
});

describe('settings', () => {
  it('are changed by admins, everywhere and in a channel', async () => {
    await chat.glossary('settings', by(root));
    await chat.pick(say('settings.form.people'), by(root));
    await chat.submit({ ...chat.filled, suggestionsperday: 'many' }, by(root));
    expect(chat.refused.suggestionsperday).toContain('can be a whole number');
    await chat.submit({ ...chat.filled, suggestionsperday: '3' }, { ...by(root), delivery: 'again' });
    expect(chat.panelText).toContain(`${say('settings.suggestionsPerDay')} 3`);
    await chat.pick(say('settings.form.channel'), by(root));
    expect(chat.filled.unasked).toBe('everywhere');
    await chat.submit({ ...chat.filled, unasked: 'false' }, by(root));
    expect(chat.panelText).toContain(`In this channel\n${say('settings.unasked')} No`);
  });

  it('are shown to everybody, and refused', async () => {
    await chat.glossary('settings', by(ann));
    expect(chat.panelText).toContain(say('settings.admins'));
    await chat.glossary('settings', by(root));
    await chat.pick(say('settings.form.people'), by(ann));
    expect(chat.told.at(-1)).toContain('Only admins can do that');
  });
});

it('shows how the glossary was used', async () => {
  await chat.say(asked('what is tea?'));
  await chat.say(asked('what is blorp?'));
  await chat.glossary('stats', by(root));
  expect(chat.panelText).toContain('Questions: 1 answered, 1 not');
  expect(chat.panelText).toContain('Tea (1)');
});

it('gives the team’s own entries as a file, which is taken in again after a look', async () => {
  await published(matcha);
  await chat.glossary('export', by(ann));
  expect(chat.told.at(-1)).toContain('Only editors');
  await chat.glossary('export csv', by(root));
  const file = chat.panels.at(-1)?.file;
  expect(file?.name).toBe('glossary.csv');
  const text = new TextDecoder().decode(file?.content).replace('Ground tea.', 'Powdered tea.');
  const content = new TextEncoder().encode(text);
  chat.files.set('f1', content);
  await chat.glossary('import', by(root));
  const handed = { name: 'glossary.csv', size: content.length, reference: 'f1' };
  await chat.submit({}, { file: handed, ...by(root) });
  expect(chat.panelText).toContain('0 new, 1 changed');
  await chat.pick('Import 1 entry', by(root));
  expect(chat.panelText).toContain('0 new, 1 changed.');
  expect(await isSeen('what is matcha?')).toMatchObject({ definition: 'Powdered tea.' });
  await chat.pick('Undo the import', by(root));
  expect(await isSeen('what is matcha?')).toMatchObject({ definition: 'Ground tea.' });
});

it('lets another workspace see the glossary, by a code', async () => {
  await published(matcha);
  await chat.glossary('link', by(root));
  await chat.pick(say('link.offer'), by(root));
  const code = /[a-z0-9]{5}-[a-z0-9]{5}/.exec(chat.panelText)?.[0];
  const there = { workspace: 'chat:W2', ...by(root) };
  await chat.glossary('link nonsense', there);
  expect(chat.told.at(-1)).toContain('That code isn’t good');
  await chat.glossary(`link ${code}`, there);
  expect(chat.panelText).toContain('2 workspaces');
  await chat.say(asked('what is matcha?', { workspace: 'chat:W2' }));
  expect(chat.answers.at(-1)).toMatchObject({ definition: 'Ground tea.' });
});

describe('a button of a panel', () => {
  it('does its work once, however often it is delivered', async () => {
    await published(matcha);
    await published({ ...matcha, definition: 'Nonsense.' }, 1);
    await chat.glossary('history matcha', by(root));
    const once = { ...by(root), delivery: 'the same' };
    const [shown] = [chat.panels.at(-1)];
    await chat.pick('Restore version 1', once);
    if (shown) chat.panels.push(shown);
    await chat.pick('Restore version 1', once);
    expect(await chat.team.store.revisions.newest(glossary, 'matcha')).toMatchObject({ number: 3 });
  });

  it('is refused elsewhere, and where it was made up', async () => {
    await chat.glossary('', by(root));
    await chat.pick('Help', { channel: 'elsewhere' });
    expect(chat.told.at(-1)).toBe(say('press.refused'));
    const token = chat.panels.at(-1)?.buttons?.[0]?.token.replace('go.add', 'go.link');
    await chat.press(`${token}x`, undefined, by(root));
    expect(chat.told.at(-1)).toBe(say('press.refused'));
  });
});

describe('roles', () => {
  const change = async (person: string, role: string, who = root) => {
    await chat.glossary('roles', by(who));
    await chat.pick(say('roles.change'), by(who));
    await chat.submit({ person, role }, by(who));
  };

  it('says what becomes of the workspace’s own admins once somebody is made one', async () => {
    await change('chat:ann', 'admin');
    expect(chat.panelText).toContain(say('roles.confirm.first'));
    await chat.pick(say('roles.back'), by(root));
    expect(await chat.team.store.people.withRoles(glossary)).toEqual([]);
    await change('chat:ann', 'admin');
    await chat.pick(say('roles.do'), by(root));
    expect(chat.panelText).toContain('chat:ann is an admin now.');
    // Who gave the role isn't an admin any more, and is offered nothing.
    expect(chat.panels.at(-1)?.buttons).toEqual([]);
  });

  it('warns who gives up their own', async () => {
    await setRole(
      chat.team,
      { glossary, actor: { person: root.id, isWorkspaceAdmin: true }, at: START },
      {
        person: ann.id,
        role: 'admin',
      },
    );
    await change(ann.id, 'none', ann);
    expect(chat.panelText).toContain(say('roles.confirm.oneself'));
    expect(chat.panelText).toContain('Ann is to be neither');
  });

  it('blocks nobody who has a role, and lets who was blocked again', async () => {
    await change('chat:eve', 'blocked');
    await chat.pick(say('roles.do'), by(root));
    expect(chat.panelText).toContain('Blocked\nchat:eve');
    await chat.glossary('roles', by(ann));
    expect(chat.panelText).not.toContain('chat:eve');
    await change('chat:eve', 'editor');
    await chat.pick(say('roles.do'), by(root));
    expect(await chat.team.store.people.blocked(glossary)).toEqual([]);
    await change('chat:eve', 'blocked');
    await chat.pick(say('roles.do'), by(root));
    expect(chat.told.at(-1)).toContain('editor');
  });

  it('is given to nobody that no platform names', async () => {
    await change('@everyone', 'admin');
    expect(chat.refused.person).toBe(say('roles.nobody'));
  });
});

describe('undoing what was saved', () => {
  it('brings back what was before, and nothing that somebody changed since', async () => {
    await published(matcha);
    await chat.glossary('edit matcha', by(root));
    await chat.submit({ ...chat.filled, definition: 'Nonsense.' }, by(root));
    await chat.pick(say('history.undo'), by(root));
    expect(await isSeen('what is matcha?')).toMatchObject({ definition: 'Ground tea.' });
    await chat.glossary('edit matcha', by(root));
    await chat.submit({ ...chat.filled, definition: 'More nonsense.' }, by(root));
    await published({ ...matcha, definition: 'Green tea.' }, 4);
    await chat.pick(say('history.undo'), by(root));
    expect(chat.panelText).not.toContain(say('history.undone'));
    expect(await isSeen('what is matcha?')).toMatchObject({ definition: 'Green tea.' });
  });
});
