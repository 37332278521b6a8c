import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { type SearchResult, search, searchSchema } from '../../../src/answer/search.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import type { ToolMeans } from '../means.ts';
import { READS, termSchema } from './answered.ts';

const MOST_MATCHES = 50;
const USUAL_MATCHES = 10;

/** Adds the tool that finds concepts by a name or a description. */
export const searchGlossary = (server: McpServer, { asker }: ToolMeans): void =>
  void server.registerTool(
    'search_glossary',
    {
      title: 'Search the glossary',
      description:
        'Finds concepts of the team’s glossary by a name, however misspelt, or by a description of the thing (“spreads requests over servers”). Gives names with a line each, best first. Use it when you don’t know what something is called, or to see what the glossary has of a subject; then ask “define” with the name.',
      inputSchema: {
        query: termSchema.describe('A name, or a description in some words.'),
        limit: z
          .number()
          .int()
          .min(1)
          .max(MOST_MATCHES)
          .default(USUAL_MATCHES)
          .describe('How many at the most.'),
      },
      outputSchema: searchSchema,
      annotations: READS,
    },
    async ({ query, limit }) => {
      const found = search(query, limit, await asker.seen());
      return { content: [{ type: 'text', text: textOf(safe(found)) }], structuredContent: found };
    },
  );

function textOf({ query, verdict, matches }: SearchResult): string {
  if (matches.length === 0) return `The glossary has nothing like “${query}”.`;
  const heading = {
    answer: `“${query}” is the first of these:`,
    choices: `“${query}” may be one of these:`,
    none: `Nothing is called “${query}” or fits it well. What has words in common with it:`,
  }[verdict];
  return [heading, ...matches.map(({ label, preview }) => `- ${label}: ${preview}`)].join('\n');
}
