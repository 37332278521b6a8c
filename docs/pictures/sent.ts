import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { type DiscordMessage, render as renderForDiscord } from '../../adapters/discord/render/render.ts';
import { openStudio } from '../../adapters/picture/studio.ts';
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
  /** What the message shows of files that are sent along, by the names of these: addresses that hold them. */
  readonly files: Readonly<Record<string, string>>;
}

/** What somebody writes in a channel. */
interface Said {
  readonly text: string;
  readonly addressed: boolean;
  /** Whether it is answered with a picture as well. */
  readonly pictured?: boolean;
}

/**
 * How the bot answers in a channel: the very payloads, buttons and all, of each message.
 * @param built the folder of the program that was built.
 */
export async function bot(built: URL): Promise<(said: Said) => Promise<Sent[]>> {
  const glossary = new Glossary(loadCompiled(await readFile(new URL('packs.json', built), 'utf8')));
  const studio = openStudio({
    worker: new URL('picture.js', built),
    fonts: fileURLToPath(new URL('fonts', built)),
    log: pino(),
  });
  const resources: Resources = resourcesOf(glossary, english);
  const codec = codecOf(Buffer.from('nobody presses a button in a picture'));
  return (said) => {
    const place = { id: 'ofNoMessage_', workspace: 'pictures' };
    const answers = respondToAll(said, resources).map(async ({ reply }) => {
      if (reply.kind === 'silent') throw new Error(`the bot says nothing to “${said.text}”`);
      const post = postOf(reply, place, said.addressed ? 'asked' : 'unasked', {
        codec,
        glossary: 'pictures',
        resources,
        settings: { pictures: 'asked', pictureLook: 'dark' },
      });
      const drawing = { look: 'dark', patience: 60_000 } as const;
      const pages = said.pictured === true ? await studio.draw(reply, drawing, english) : undefined;
      const pictures = (pages ?? []).map((page, index) => ({ ...page, name: `comparison-${index + 1}.png` }));
      return {
        slack: renderForSlack(post, english),
        discord: renderForDiscord(post, english, { canDraw: studio.canDraw(reply, english), pictures }),
        files: Object.fromEntries(
          pictures.map(({ name, png }) => [
            `attachment://${name}`,
            `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
          ]),
        ),
      };
    });
    return Promise.all(answers);
  };
}
