import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { glossaryServer } from './glossary-server.ts';
import type { Asker, McpMeans } from './means.ts';

/** Answers requests over HTTP, each by itself: no session is kept, so that any of several processes can answer the next one. */
export const overHttp =
  (means: McpMeans) =>
  async (request: Request, asker: Asker): Promise<Response> => {
    const server = glossaryServer(means, asker);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    // Its types have it that what is left out may be undefined, which this project's don't.
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    try {
      return await transport.handleRequest(request);
    } finally {
      await server.close();
    }
  };
