import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** In the order in which they are taken: what is smallest first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** A name bears the hash of what is in it, so that it never means anything else. */
const FOR_EVER = 'public, max-age=31536000, immutable';

interface BuiltFile {
  readonly type: string;
  readonly etag: string;
  /** As it is, and under the name of each encoding that the build made of it. */
  readonly bodies: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** Serves what the build made for browsers, out of memory: no name can lead anywhere else. @param folder where it made it. */
export function builtFiles(folder: string): Hono {
  const files = readFiles(folder);
  const app = new Hono();
  app.get('/assets/:name', (context) => {
    const file = files.get(context.req.param('name'));
    if (file === undefined) return context.notFound();
    return send(context, file);
  });
  return app;
}

function send(context: Context, { type, etag, bodies }: BuiltFile): Response {
  const headers = { 'cache-control': FOR_EVER, etag, vary: 'accept-encoding' };
  if (
    context.req
      .header('if-none-match')
      ?.split(/\s*,\s*/)
      .includes(etag)
  )
    return context.body(null, 304, headers);
  const accepted = context.req.header('accept-encoding') ?? '';
  const encoding = ENCODINGS.map(([name]) => name).find((name) => bodies.has(name) && takes(accepted, name));
  const body = bodies.get(encoding ?? '') ?? new Uint8Array();
  return context.body(body, 200, {
    ...headers,
    'content-type': type,
    ...(encoding !== undefined && { 'content-encoding': encoding }),
  });
}

/** Whether a browser says that it takes an encoding, and doesn't give it the weight of nothing. */
const takes = (accepted: string, encoding: string): boolean =>
  accepted.split(',').some((each) => {
    const [name, ...parameters] = each.trim().split(/\s*;\s*/);
    return (
      name?.toLowerCase() === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter))
    );
  });

function readFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const names = namesIn(folder);
  return new Map(
    names.flatMap((name) => {
      const type = TYPES[name.split('.').at(-1) ?? ''];
      if (type === undefined) return [];
      const read = (suffix: string) => new Uint8Array(readFileSync(join(folder, name + suffix)));
      const body = read('');
      const bodies = new Map([['', body]]);
      for (const [encoding, suffix] of ENCODINGS)
        if (names.includes(name + suffix)) bodies.set(encoding, read(suffix));
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      return [[name, { type, etag, bodies }]];
    }),
  );
}

/** Where nothing was built, the pages do without scripts and styles. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
