import { beginSession } from '../../../src/team/sessions.ts';
import type { ServedWeb } from '../served-web.ts';

type Body = NonNullable<RequestInit['body']>;

/** What a script of the desk gets. */
interface DeskAnswer {
  readonly status: number;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a script gets is JSON of any kind
  readonly body: any;
}

/** Somebody at the desk, by what their browser sends. */
export interface Seated {
  readonly cookie: string;
  look(path: string): Promise<DeskAnswer>;
  act(path: string, body: unknown): Promise<DeskAnswer>;
  /** Sends a body as it is. */
  send(path: string, body: Body, headers?: Record<string, string>): Promise<DeskAnswer>;
}

/** Whoever sits at the machine, where nobody signs in. */
export const seatedHere = (served: ServedWeb): Promise<Seated> => seatedBy(served, '');

/** Signs somebody in, as the platform's way back does. */
export async function signedIn(served: ServedWeb, workspace: string, person: string): Promise<Seated> {
  const workspaces = [{ workspace, place: 'Acme' }];
  const secret = await beginSession(
    served.team.store,
    { person, name: person.toUpperCase(), workspaces },
    Date.now(),
  );
  return seatedBy(served, `differentia_session=${secret}`);
}

async function seatedBy({ url }: ServedWeb, cookie: string): Promise<Seated> {
  const sent = { origin: url, cookie };
  const page = await (await fetch(`${url}/desk`, { headers: sent })).text();
  const token = /data-form-token="([^"]+)"/.exec(page)?.[1] ?? '';
  const asked = async (path: string, init: RequestInit = {}): Promise<DeskAnswer> => {
    const response = await fetch(`${url}/desk/data${path}`, {
      ...init,
      headers: { ...sent, 'x-form-token': token, ...(init.headers as Record<string, string>) },
    });
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    return { status: response.status, type, body: type.includes('json') ? JSON.parse(text) : text };
  };
  return {
    cookie,
    look: (path) => asked(path),
    act: (path, body) =>
      asked(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    send: (path, body, headers = {}) =>
      asked(path, { method: 'POST', headers, body, ...(body instanceof ReadableStream && HALF) }),
  };
}

/** Without it, nothing is sent whose length isn't known before. */
const HALF = { duplex: 'half' } as const;
