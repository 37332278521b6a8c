import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/messages/messages.ts';
import { Chat } from '../chat.ts';
import { ann, answerIn, by, matcha, publishIn, root, teamChat } from './a-team.ts';

const { say } = english;

let chat: Chat;
let glossary: string;

beforeEach(async () => {
  ({ chat, glossary } = await teamChat());
});

const published = (data: Record<string, unknown>, base?: number) => publishIn(chat, glossary, data, base);
const isSeen = (text: string) => answerIn(chat, text);

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
