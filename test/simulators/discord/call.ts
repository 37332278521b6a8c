import type { IncomingMessage } from 'node:http';
import type { Json } from './json.ts';
import { isJson } from './json.ts';
import { snowflake } from './snowflake.ts';
import type { Attachment } from './world.ts';

/** A request to the REST API, read. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly files: readonly Attachment[];
}

/** Reads a request: its JSON, alone or as the part `payload_json` beside files. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://discord.test');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(pathname),
    query: searchParams,
    authorization: request.headers.authorization,
    ...(type.startsWith('multipart/form-data')
      ? await readForm(bytes, type)
      : { body: bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined, files: [] }),
  };
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Pick<Call, 'body' | 'files'>> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  const body: Json = typeof payload === 'string' ? JSON.parse(payload) : {};
  // What answers an interaction stands one level deeper.
  const { attachments } = isJson(body.data) ? body.data : body;
  const described = Array.isArray(attachments) ? attachments.filter(isJson) : [];
  const files: Attachment[] = [];
  for (const [name, file] of form.entries()) {
    if (typeof file === 'string') continue;
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    const { description } = described.find(({ id }) => String(id) === index) ?? {};
    files.push({
      id: snowflake(),
      filename: file.name,
      contentType: file.type,
      bytes: new Uint8Array(await file.arrayBuffer()),
      ...(typeof description === 'string' ? { description } : {}),
    });
  }
  return { body, files };
}
