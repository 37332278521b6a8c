import type { Person } from '../../../src/conversation/events.ts';
import { publish } from '../../../src/team/publish.ts';
import { open } from '../../store/open.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { asked, Chat, START, WORKSPACE } from '../chat.ts';

/** Somebody who administers the workspace, and somebody who doesn't. */
export const root: Person = { id: 'chat:root', name: 'Root', isAdmin: async () => true };
export const ann: Person = { id: 'chat:ann', name: 'Ann' };
export const by = (person: Person) => ({ by: person });

export const matcha = {
  id: 'matcha',
  prefLabel: 'Matcha',
  definition: 'Ground tea.',
  hiddenLabels: ['macha'],
};

/** A chat of a team whose glossary is empty. */
export async function teamChat(): Promise<{ readonly chat: Chat; readonly glossary: string }> {
  const chat = await Chat.open(await open(`${await temporaryFolder()}/store.sqlite`));
  return { chat, glossary: await chat.team.store.glossaries.of(WORKSPACE, START) };
}

/** Has an entry published, whatever anybody says in the chat. */
export const publishIn = (chat: Chat, glossary: string, data: Record<string, unknown>, base = 0) =>
  publish(
    chat.team,
    { glossary, actor: { person: root.id, isWorkspaceAdmin: true, name: 'Root' }, at: START },
    { data: { kind: 'concept', lang: 'en', ...data }, base },
  );

/** What somebody is answered. */
export async function answerIn(chat: Chat, text: string) {
  await chat.say(asked(text));
  return chat.answers.at(-1);
}
