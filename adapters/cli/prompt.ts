import { createInterface } from 'node:readline/promises';
import type { Resources } from '../../src/answer/resources.ts';
import { respondToAll } from '../../src/conversation/respond.ts';
import { contextAfter, type ThreadContext } from '../../src/conversation/thread-context.ts';
import { renderAll } from './render/render.ts';
import { print, printRendered, type Streams } from './streams.ts';

const END = /^\s*(?:exit|quit|bye|:q)\s*$/i;

/** Answers question after question, until the person leaves. */
export async function prompt(streams: Streams, resources: Resources): Promise<void> {
  const { input, out } = streams;
  const { messages } = resources;
  print(out, messages.say('prompt.welcome'));
  const lines = createInterface({ input, output: out.stream, terminal: true, prompt: '› ' });
  lines.on('SIGINT', () => lines.close());
  lines.prompt();
  let before: ThreadContext | null = null;
  for await (const text of lines) {
    if (END.test(text)) break;
    if (text.trim() !== '') {
      const outcomes = respondToAll({ text, addressed: true, before: before ?? undefined }, resources);
      for (const outcome of outcomes) {
        const after = contextAfter(outcome, resources);
        if (after !== undefined) before = after;
      }
      const replies = outcomes.map(({ reply }) => reply);
      const screen = { width: out.width, colour: out.colour };
      printRendered(out, `\n${renderAll(replies, screen, messages)}`);
    }
    lines.prompt();
  }
  lines.close();
  print(out, messages.say('prompt.goodbye'));
}
