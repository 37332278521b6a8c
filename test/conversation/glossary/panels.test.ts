import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/messages/messages.ts';
import { setSetting } from '../../../src/team/settings.ts';
import { asked, type Chat, START } from '../chat.ts';
import { ann, answerIn, by, matcha, publishIn, root, teamChat } from './a-team.ts';

const { say } = english;

let chat: Chat;
let glossary: string;

beforeEach(async () => {
  ({ chat, glossary } = await teamChat());
});

const published = (data: Record<string, unknown>, base?: number) => publishIn(chat, glossary, data, base);
const isSeen = (text: string) => answerIn(chat, text);

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
