import { readFile } from 'node:fs/promises';
import { type DiscordMessage, render as renderForDiscord } from '../../adapters/discord/render/render.ts';
import { render as renderForSlack, type SlackMessage } from '../../adapters/slack/render/render.ts';
import { type Resources, resourcesOf } from '../../src/answer/resources.ts';
import { codecOf } from '../../src/conversation/codec.ts';
import { postOf } from '../../src/conversation/post-of.ts';
import { respondToAll } from '../../src/conversation/respond.ts';
import { Glossary } from '../../src/glossary/glossary.ts';
import { loadCompiled } from '../../src/glossary/pack/compiled.ts';
import { english } from '../../src/messages/messages.ts';

/** A message that the bot sends, platform by platform. */
export interface Sent {
  readonly slack: SlackMessage;
  readonly discord: DiscordMessage;
}

/** What somebody writes in a channel. */
interface Said {
  readonly text: string;
  readonly addressed: boolean;
}

/** How the bot answers in a channel, from compiled packs: the very payloads, buttons and all, of each message. */
export async function bot(compiledPacks: string): Promise<(said: Said) => Sent[]> {
  const glossary = new Glossary(loadCompiled(await readFile(compiledPacks, 'utf8')));
  const resources: Resources = resourcesOf(glossary, english);
  const codec = codecOf(Buffer.from('nobody presses a button in a picture'));
  return (said) => {
    const place = { id: 'ofNoMessage_', workspace: 'pictures' };
    return respondToAll(said, resources).map(({ reply }) => {
      if (reply.kind === 'silent') throw new Error(`the bot says nothing to “${said.text}”`);
      const post = postOf(reply, place, said.addressed ? 'asked' : 'unasked', {
        codec,
        glossary: 'pictures',
        settings: { pictures: 'asked', pictureLook: 'dark' },
      });
      return { slack: renderForSlack(post, english), discord: renderForDiscord(post, english) };
    });
  };
}
