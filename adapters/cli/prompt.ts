import { createInterface } from 'node:readline/promises';
import { respondToAll } from '../../src/conversation/respond.ts';
import { contextAfter, type ThreadContext } from '../../src/conversation/thread-context.ts';
import { english } from '../../src/messages/messages.ts';
import { renderAll } from './render/render.ts';
import { print, printRendered, type Streams } from './streams.ts';
import type { Seen } from './with-seen.ts';

const END = /^\s*(?:exit|quit|bye|:q)\s*$/i;

/**
 * Answers question after question, until the person leaves.
 * @param news what there is to say besides, before the first question.
 */
export async function prompt(streams: Streams, seen: Seen, news: string): Promise<void> {
  const { input, out } = streams;
  print(out, `${english.say('prompt.welcome')}\n${news}\n`);
  const lines = createInterface({ input, output: out.stream, terminal: true, prompt: '› ' });
  lines.on('SIGINT', () => lines.close());
  lines.prompt();
  let before: ThreadContext | null = null;
  for await (const text of lines) {
    if (END.test(text)) break;
    if (text.trim() !== '') {
      const resources = await seen();
      const outcomes = respondToAll({ text, addressed: true, before: before ?? undefined }, resources);
      for (const outcome of outcomes) {
        const after = contextAfter(outcome, resources);
        if (after !== undefined) before = after;
      }
      const replies = outcomes.map(({ reply }) => reply);
      const screen = { width: out.width, colour: out.colour };
      printRendered(out, `\n${renderAll(replies, screen, resources.messages)}`);
    }
    lines.prompt();
  }
  lines.close();
  print(out, english.say('prompt.goodbye'));
}
