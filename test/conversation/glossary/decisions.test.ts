import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/messages/messages.ts';
import { setRole } from '../../../src/team/manage-people.ts';
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
