import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Conversation } from '../../src/conversation/conversation.ts';
import type { Observer } from '../../src/conversation/observer.ts';
import type { ChatSurface, CommandSurface, Sending } from '../../src/conversation/surfaces.ts';
import { openTeam } from '../../src/team/open-team.ts';
import { samplePacks } from '../sample-glossary.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { asked, command, message } from './chat.ts';

/** A conversation, and what its observer was told of it. */
async function observed() {
  const team = openTeam(await open(join(await temporaryFolder(), 'differentia.db')), samplePacks);
  const told: string[] = [];
  const observer: Observer = {
    answered({ platform, origin, kind, seconds }) {
      expect(seconds).toBeGreaterThanOrEqual(0);
      told.push(`${platform} ${origin} ${kind}`);
    },
    sent: (platform, outcome) => void told.push(`${platform} ${outcome}`),
    repeated: (platform) => void told.push(`${platform} repeated`),
    slowed: (platform) => void told.push(`${platform} slowed`),
  };
  const nothing = async () => {};
  const chat = (outcome: Sending['outcome'] = 'sent'): ChatSurface => ({
    post: async () => (outcome === 'sent' ? { outcome, id: '1' } : { outcome }),
    update: nothing,
    remove: nothing,
    say: nothing,
  });
  const privately: CommandSurface = {
    room: { fields: 5, text: 100, files: false },
    present: nothing,
    wait: nothing,
    fetch: async () => undefined,
    tell: nothing,
    answer: nothing,
    answerToAll: nothing,
    show: nothing,
  };
  return { conversation: await Conversation.open(team, Date.now, observer), told, chat, privately };
}

const coffeeVersusTea = 'what is the difference between coffee and tea?';

describe('an observer', () => {
  it('is told of each answer how it came to be, and what became of its message', async () => {
    const { conversation, told, chat, privately } = await observed();
    await conversation.said(asked('coffee'), chat());
    await conversation.said(message(coffeeVersusTea), chat());
    await conversation.commanded(command({ kind: 'define', text: 'zzzz' }), privately);
    expect(told.splice(0)).toEqual([
      'chat sent',
      'chat asked definition',
      'chat sent',
      'chat unasked comparison',
      'chat command missing',
    ]);
    await conversation.said(asked('coffee'), chat('refused'));
    await conversation.said(asked('coffee'), chat('unknown'));
    expect(told.splice(0)).toEqual(['chat refused', 'chat unknown', 'chat asked definition']);
    // What is said on a page in a workspace's name is said in no chat.
    await conversation.said(asked('coffee', { onPage: true }), chat());
    expect(told).toEqual(['web sent', 'web page definition']);
  });

  it('is told of what is delivered once more, and of nothing where nothing is said', async () => {
    const { conversation, told, chat, privately } = await observed();
    const [question, order] = [asked('coffee'), command({ kind: 'define', text: 'tea' })];
    await conversation.said(message('lovely weather, and coffee'), chat());
    expect(told).toEqual([]);
    for (let count = 0; count < 2; count++) await conversation.said(question, chat());
    for (let count = 0; count < 2; count++) await conversation.commanded(order, privately);
    expect(told.filter((each) => each === 'chat repeated')).toHaveLength(2);
    expect(told.filter((each) => each.endsWith('definition'))).toHaveLength(2);
  });
});
