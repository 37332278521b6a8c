import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { arrayBuffer, text } from 'node:stream/consumers';
import type { Failures } from './failures.ts';
import type { Files } from './files.ts';
import type { ApiAnswer, Args } from './web-api.ts';

/** A call that the app made: of a method of the Web API, or of a response_url, whose method is called just that. */
export interface Call {
  readonly method: string;
  readonly args: Args;
  /** The team or organisation whose token it came with. */
  readonly place?: string | undefined;
  /** What it was answered, once it was: nothing where the connection was dropped. */
  answer?: ApiAnswer | undefined;
  status?: number | undefined;
  /** Whether the app still waits for the answer. */
  open: boolean;
}

/** What answers calls. */
export interface Answering {
  readonly failures: Failures;
  readonly files: Files;
  /** The team or organisation that a token is of. */
  placeOf(token: string): string | undefined;
  /** What Slack says of the token's scopes beside each answer. */
  scopes(): readonly string[] | undefined;
  webApi(method: string, args: Args, token: string): Promise<ApiAnswer>;
  responseUrl(path: string, args: Args): Promise<{ status: number; answer: ApiAnswer }>;
  /** A call came in, or came to its end. */
  called(call: Call): void;
}

/** Listens to what the app asks over HTTP: `/api/<method>`, and the response_urls. */
export function httpSide(answering: Answering): RequestListener {
  return (request, response) => {
    serve(answering, request, response).catch((error) => {
      response.writeHead(500).end(String(error));
    });
  };
}

async function serve(
  answering: Answering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (path.startsWith('/files/') || path.startsWith('/upload/'))
    return serveFile(answering, request, response, path);
  const args = argsOf(await text(request), request.headers['content-type'] ?? '');
  const method = path.startsWith('/api/') ? path.slice('/api/'.length) : 'response_url';
  const token = String(args.token ?? request.headers.authorization?.replace('Bearer ', ''));
  const place = answering.placeOf(token);
  const call: Call = { method, args: masked(args), place, open: true };
  answering.called(call);
  response.once('close', () => {
    call.open = false;
    answering.called(call);
  });
  const failure =
    (await answering.failures.next(`${method} ${place}`)) ?? (await answering.failures.next(method));
  if (typeof failure === 'object' && 'status' in failure) {
    const wait = 'retryAfter' in failure ? { 'retry-after': String(failure.retryAfter) } : {};
    call.status = failure.status;
    response.writeHead(failure.status, wait).end();
    return;
  }
  if (typeof failure === 'object' && failure.drop === 'before') {
    request.socket.destroy();
    return;
  }
  const { status, answer } =
    typeof failure === 'string'
      ? { status: 200, answer: { ok: false, error: failure } }
      : method === 'response_url'
        ? await answering.responseUrl(path, args)
        : { status: 200, answer: await answering.webApi(method, args, token) };
  if (typeof failure === 'object') {
    request.socket.destroy();
    return;
  }
  const scopes = answering.scopes();
  call.status = status;
  call.answer = answer;
  response
    .writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      ...(scopes && { 'x-oauth-scopes': scopes.join(', ') }),
    })
    .end(JSON.stringify(answer));
}

/** Files are had with the bot's token, and uploaded to addresses that only the app knows. */
async function serveFile(
  { files, placeOf }: Answering,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  if (request.method === 'POST') {
    const isKnown = files.upload(path, await uploadedIn(request));
    response.writeHead(isKnown ? 200 : 404).end();
    return;
  }
  const isOurs = placeOf(request.headers.authorization?.replace('Bearer ', '') ?? '') !== undefined;
  const file = isOurs ? files.at(path) : undefined;
  response.writeHead(file === undefined ? 404 : 200).end(file?.content);
}

/** What is uploaded, be it the body or a part of a form. */
async function uploadedIn(request: IncomingMessage): Promise<Uint8Array> {
  const body = await arrayBuffer(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return new Uint8Array(body);
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const part = [...form.values()].find((value) => typeof value !== 'string');
  return new Uint8Array((await part?.arrayBuffer()) ?? new ArrayBuffer(0));
}

/** A body is JSON, or a form in which whatever isn't a string is JSON. */
function argsOf(body: string, contentType: string): Args {
  if (contentType.startsWith('application/json')) return JSON.parse(body) as Args;
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [
      key,
      STRUCTURED.has(key) ? JSON.parse(value) : value,
    ]),
  );
}

const STRUCTURED = new Set([
  'outputs',
  'prompts',
  'unfurls',
  'blocks',
  'attachments',
  'metadata',
  'view',
  'files',
]);

function masked({ token: _, ...args }: Args): Args {
  return args;
}
