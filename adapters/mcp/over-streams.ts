import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { glossaryServer } from './glossary-server.ts';
import type { Asker, McpMeans } from './means.ts';

/** Answers what comes in, a message a line, until that ends and all of it is answered. Nothing else may be written to `output`. */
export async function overStreams(
  means: McpMeans,
  asker: Asker,
  { input, output }: { readonly input: Readable; readonly output: Writable },
): Promise<void> {
  const server = glossaryServer(means, asker);
  const transport = new StdioServerTransport(input, output);
  const closed = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    for (const event of ['end', 'close', 'error'] as const) input.once(event, () => resolve());
    for (const event of ['close', 'error'] as const) output.once(event, () => resolve());
  });
  await server.connect(transport);
  const answered = untilAnswered(transport, output);
  await closed;
  await answered();
  await server.close();
}

/** Follows what is asked and answered. @returns what resolves once nothing waits for its answer, or nobody reads it. */
function untilAnswered(transport: StdioServerTransport, output: Writable): () => Promise<void> {
  const waiting = new Set<string | number>();
  let done: (() => void) | undefined;
  const { onmessage } = transport;
  const send = transport.send.bind(transport);
  transport.onmessage = (message) => {
    if ('method' in message && 'id' in message) waiting.add(message.id);
    onmessage?.(message);
  };
  transport.send = async (message) => {
    await send(message);
    if ('id' in message && message.id !== undefined && !('method' in message)) waiting.delete(message.id);
    if (waiting.size === 0) done?.();
  };
  return () =>
    new Promise((resolve) => {
      if (waiting.size === 0 || output.destroyed) resolve();
      done = resolve;
      output.once('close', resolve);
    });
}
