import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { type Asker, type McpMeans, may } from './means.ts';
import { define } from './tools/define.ts';
import { difference } from './tools/difference.ts';
import { searchGlossary } from './tools/search-glossary.ts';

const INSTRUCTIONS = `\
A team’s glossary: what its terms and acronyms mean, and how they differ. It answers from what people wrote and checked; nothing is \
generated. Where it has no answer, say so rather than guess, and where it corrected or chose a reading, tell the person.`;

/** The glossary as tools for programs that speak the Model Context Protocol. What the asker may not do isn't offered. */
export function glossaryServer(means: McpMeans, asker: Asker): McpServer {
  const { version } = means;
  const server = new McpServer(
    { name: 'differentia', title: 'Differentia', version },
    { instructions: INSTRUCTIONS },
  );
  const tools = [
    ...(may(asker, 'ask') ? [define, difference] : []),
    ...(may(asker, 'read') ? [searchGlossary] : []),
  ];
  for (const add of tools) add(server, { ...means, asker });
  return server;
}
