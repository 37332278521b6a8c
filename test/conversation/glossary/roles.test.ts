import { beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/messages/messages.ts';
import { setRole } from '../../../src/team/manage-people.ts';
import { type Chat, START } from '../chat.ts';
import { ann, by, root, teamChat } from './a-team.ts';

const { say } = english;

let chat: Chat;
let glossary: string;

beforeEach(async () => {
  ({ chat, glossary } = await teamChat());
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
