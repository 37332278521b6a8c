import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createToken } from '../../src/team/tokens.ts';
import { differentia } from '../cli/differentia.ts';
import { type ServedApi, serveApi } from './serve-api.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/differentia.js', import.meta.url));

type Transport = Parameters<Client['connect']>[0];

async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

const overHttp = ({ url }: ServedApi, token?: string) =>
  connected(
    new StreamableHTTPClientTransport(
      url('/mcp'),
      token === undefined ? {} : { requestInit: { headers: { authorization: `Bearer ${token}` } } },
    ) as Transport,
  );

const overStreams = (...args: string[]) =>
  connected(new StdioClientTransport({ command: process.execPath, args: [PROGRAM, 'mcp', ...args] }));

/** What a tool says, as text and as data. The client holds the data to the schema that the tool was listed with. */
async function call(client: Client, name: string, given: Record<string, unknown>) {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: given });
  const [{ text = '' } = {}] = content as { text?: string }[];
  return { text, data: structuredContent as Record<string, Record<string, unknown>>, isError };
}

const namesOf = async (client: Client) => (await client.listTools()).tools.map(({ name }) => name).sort();

describe('over HTTP', () => {
  it('offers three tools that change nothing, each with what it takes and gives', async () => {
    const client = await overHttp(await serveApi());
    expect(await namesOf(client)).toEqual(['define', 'difference', 'search_glossary']);
    for (const { description, inputSchema, outputSchema, annotations } of (await client.listTools()).tools) {
      expect(description?.length).toBeGreaterThan(100);
      expect([inputSchema.type, outputSchema?.type]).toEqual(['object', 'object']);
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
    expect(client.getServerVersion()).toMatchObject({ name: 'differentia', version: '1.2.3' });
    expect(client.getInstructions()).toContain('glossary');
  });

  it('says what a term means, as text and as data, and how it was read', async () => {
    const client = await overHttp(await serveApi());
    const { text, data } = await call(client, 'define', { term: 'cofee' });
    expect(data.answer).toMatchObject({
      kind: 'definition',
      concept: { id: 'coffee' },
      corrections: [{ to: 'Coffee' }],
    });
    expect(text).toContain('Coffee is a thing.');
    expect(text).not.toContain('\u001b');
  });

  it('leads on where a term is not clear, or not there', async () => {
    const client = await overHttp(await serveApi());
    const several = await call(client, 'define', { term: 'java' });
    expect(several.data.answer).toMatchObject({ kind: 'choices', reason: 'senses' });
    expect(several.text).toContain('ask again');
    const none = await call(client, 'define', { term: 'zzzz' });
    expect(none.data.answer).toMatchObject({ kind: 'missing', missing: [{ term: 'zzzz' }] });
    expect(none.text).toContain('search_glossary');
    expect([several.isError, none.isError]).toEqual([undefined, undefined]);
  });

  it('says how two to four terms differ', async () => {
    const client = await overHttp(await serveApi());
    const two = await call(client, 'difference', { terms: ['coffee', 'tea'] });
    expect(two.data.answer).toMatchObject({ kind: 'comparison', origin: 'curated' });
    expect(two.text).toContain('Beans');
    const three = await call(client, 'difference', { terms: ['coffee', 'tea', 'lemonade'] });
    expect(three.data.answer).toMatchObject({ kind: 'comparison', origin: 'composed' });
    expect((await call(client, 'difference', { terms: ['Joe', 'coffee'] })).data.answer).toMatchObject({
      kind: 'same',
    });
    for (const terms of [['coffee'], ['a', 'b', 'c', 'd', 'e'], ['', ' ']])
      expect((await call(client, 'difference', { terms })).isError).toBe(true);
  });

  it('finds concepts by what is said of them', async () => {
    const client = await overHttp(await serveApi());
    const { text, data } = await call(client, 'search_glossary', {
      query: 'cold drink made of lemons',
      limit: 1,
    });
    expect(data).toMatchObject({ matches: [{ id: 'lemonade', by: 'description' }] });
    expect(text).toContain('Lemonade');
    expect((await call(client, 'search_glossary', { query: 'zzzz' })).text).toContain('nothing like “zzzz”');
  });

  it('shows a token its workspace’s glossary, and offers what its scopes allow', async () => {
    const api = await serveApi();
    const wanted = { workspace: 'slack:T1', name: 'agent', days: undefined };
    const by = { person: 'cli:operator', at: Date.now() };
    const reading = await createToken(api.team.store, { ...wanted, scopes: ['read'] }, by);
    expect(await namesOf(await overHttp(api, reading.text))).toEqual(['search_glossary']);
    const asking = await createToken(api.team.store, { ...wanted, scopes: ['ask'] }, by);
    expect(await namesOf(await overHttp(api, asking.text))).toEqual(['define', 'difference']);
    await expect(overHttp(api, 'dff_none')).rejects.toThrow(/401|Unauthorized|token/);
  });

  it('is not reached by pages of other sites, by other methods, or by large bodies', async () => {
    const initialize = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
    const post = (api: ServedApi, origin?: string, body: unknown = initialize) =>
      fetch(api.url('/mcp'), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          ...(origin !== undefined && { origin }),
        },
        body: JSON.stringify(body),
      });
    const api = await serveApi();
    expect((await post(api)).status).toBe(200);
    // The host that a browser was led to is as made up as the origin.
    for (const origin of ['https://evil.example', api.url('/').origin, 'null'])
      expect((await post(api, origin)).status).toBe(403);
    const known = await serveApi({ publicUrl: 'https://glossary.example' });
    expect((await post(known, 'https://glossary.example')).status).toBe(200);
    expect((await api.get('/mcp')).status).toBe(405);
    expect((await fetch(api.url('/mcp'), { method: 'DELETE' })).status).toBe(405);
    expect((await post(api, undefined, 'a'.repeat(200_000))).status).toBe(413);
    expect((await post(api, undefined, { jsonrpc: '1' })).status).toBe(400);
  });
});

describe('over standard input and output', () => {
  it('answers the SDK’s own client', async () => {
    const client = await overStreams();
    expect(await namesOf(client)).toEqual(['define', 'difference', 'search_glossary']);
    expect((await call(client, 'define', { term: 'TCP' })).data.answer).toMatchObject({
      concept: { id: 'tcp' },
    });
  });

  it('writes nothing but the protocol, answers all that came in, and ends with its input', async () => {
    const ask = (id: number, method: string, params: object) =>
      `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
    const start = {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 't', version: '1' },
    };
    const calls = [1, 2, 3].map((id) =>
      ask(id, 'tools/call', { name: 'define', arguments: { term: 'udp' } }),
    );
    const { out, err, exitCode } = await differentia(
      ['mcp'],
      [ask(0, 'initialize', start), 'no JSON\n', ...calls].join(''),
    );
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id).sort()).toEqual([0, 1, 2, 3]);
    expect([err, exitCode]).toEqual(['', 0]);
  });

  it('says in a sentence that a workspace can’t be had', async () => {
    const { out, err, exitCode } = await differentia(['mcp', '--workspace', 'no workspace']);
    expect([out, exitCode]).toEqual(['', 2]);
    expect(err).toContain('is no workspace');
  });
});
