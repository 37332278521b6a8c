import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { ToolMeans } from '../means.ts';
import { answered, answeredSchema, READS, termSchema } from './answered.ts';

/** As many as a table of them can be read. */
const MOST_TERMS = 4;

/** Adds the tool that says how terms differ. */
export const difference = (server: McpServer, means: ToolMeans): void =>
  void server.registerTool(
    'difference',
    {
      title: 'How terms differ',
      description:
        'Says how two to four terms differ, or that they are the same, or that one is a kind of another: the gist, a table an aspect a row, what they have in common, and when to choose which. “origin” says whether editors wrote it (curated) or it was put together from what is recorded of each (composed). Use it when somebody chooses between things, or mixes them up.',
      inputSchema: {
        terms: z
          .array(termSchema)
          .min(2)
          .max(MOST_TERMS)
          .describe('The terms, one an item, in the order in which they are to be told: ["TCP", "UDP"].'),
      },
      outputSchema: answeredSchema,
      annotations: READS,
    },
    ({ terms }) => answered({ kind: 'compare', terms }, means),
  );
