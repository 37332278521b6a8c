import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { ToolMeans } from '../means.ts';
import { answered, answeredSchema, READS, termSchema } from './answered.ts';

/** Adds the tool that says what a term means. */
export const define = (server: McpServer, means: ToolMeans): void =>
  void server.registerTool(
    'define',
    {
      title: 'What a term means',
      description:
        'Says what a term or acronym means to this team: its definition from the team’s glossary, other names, what kind of thing it is, what sets it apart, and sources. Use it for jargon, acronyms and names before you guess. A misspelt term is corrected, and the answer says so; a term with several senses gives “choices” to ask again with.',
      inputSchema: {
        term: termSchema.describe('The term alone, as people write it: “TCP”, “load balancer”, “blue book”.'),
      },
      outputSchema: answeredSchema,
      annotations: READS,
    },
    ({ term }) => answered({ kind: 'define', terms: [term] }, means),
  );
