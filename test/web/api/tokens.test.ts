import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publish } from '../../../src/team/publish.ts';
import type { Scope } from '../../../src/team/tokens.ts';
import { createToken } from '../../../src/team/tokens.ts';
import { type ServedApi, serveApi } from '../serve-api.ts';

const V1 = '/api/v1';
const DAY = 24 * 60 * 60 * 1000;

const tokenFor = async (
  { team }: ServedApi,
  workspace: string,
  {
    scopes = ['read', 'ask'] as readonly Scope[],
    days = undefined as number | undefined,
    at = Date.now(),
  } = {},
) => createToken(team.store, { workspace, name: 'a test', scopes, days }, { person: 'cli:operator', at });

/** Publishes an entry of a workspace's own. */
async function publishIn({ team }: ServedApi, workspace: string, prefLabel: string, definition: string) {
  const glossary = await team.store.glossaries.of(workspace, Date.now());
  const actor = { person: 'cli:operator', isWorkspaceAdmin: false, isOperator: true };
  const data = { kind: 'concept', lang: 'en', prefLabel, definition };
  const published = await publish(team, { glossary, actor, at: Date.now() }, { data, base: 0 });
  expect(published.kind).toBe('published');
  return published.kind === 'published' ? published.entry.id : '';
}

describe('a token', () => {
  it('shows its own workspace’s glossary, and nobody else’s, whatever is asked', async () => {
    const api = await serveApi();
    const workspaces = ['slack:T1', 'slack:T2', 'discord:3'];
    const secretOf = (workspace: string) => `Quixotry of ${workspace}`;
    const tokens = new Map<string, string>();
    for (const workspace of workspaces) {
      await publishIn(api, workspace, 'Quixotry', `${secretOf(workspace)} is a secret of that team.`);
      await publishIn(
        api,
        workspace,
        `Zorblax ${workspace.replace(':', ' ')}`,
        `${secretOf(workspace)} again, at length.`,
      );
      tokens.set(workspace, (await tokenFor(api, workspace)).text);
    }
    const path = fc.oneof(
      fc.constantFrom(
        '/entries/quixotry',
        '/entries?limit=100',
        '/entries?letter=q',
        '/search?q=quixotry',
        '/search?q=zorblax',
        '/comparisons/quixotry,coffee',
      ),
      fc
        .constantFrom(...workspaces)
        .map((each) => `/entries/zorblax-${each.toLowerCase().replace(':', '-')}`),
      fc.string({ maxLength: 12 }).map((q) => `/search?q=${encodeURIComponent(`quixotry ${q}`)}`),
    );
    const question = fc.constantFrom(
      'what is quixotry?',
      'quixotry vs coffee',
      'zorblax slack T1',
      'a secret of that team again at length',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(undefined, ...workspaces),
        path,
        question,
        async (asker, where, text) => {
          const token = asker === undefined ? undefined : tokens.get(asker);
          const answers = [await api.get(`${V1}${where}`, token), await api.ask({ text }, token)];
          for (const answer of answers) {
            const body = await answer.text();
            for (const other of workspaces) if (other !== asker) expect(body).not.toContain(secretOf(other));
          }
        },
      ),
      { numRuns: 60 },
    );
    const own = await api.get(`${V1}/entries/quixotry`, tokens.get('slack:T1'));
    expect(await own.json()).toMatchObject({ definition: expect.stringContaining(secretOf('slack:T1')) });
    expect((await api.get(`${V1}/entries/quixotry`)).status).toBe(404);
  });

  it('is good for what it was made for, and a refusal says what it lacks', async () => {
    const api = await serveApi();
    const { text: reading } = await tokenFor(api, 'slack:T1', { scopes: ['read'] });
    const { text: asking } = await tokenFor(api, 'slack:T1', { scopes: ['ask'] });
    expect((await api.get(`${V1}/entries`, reading)).status).toBe(200);
    expect((await api.ask({ text: 'coffee' }, asking)).status).toBe(200);
    for (const [scope, refused] of [
      ['ask', await api.ask({ text: 'coffee' }, reading)],
      ['read', await api.get(`${V1}/entries`, asking)],
      ['read', await api.get(`${V1}/search?q=a`, asking)],
    ] as const) {
      expect(refused.status).toBe(403);
      expect(refused.headers.get('www-authenticate')).toContain(`scope="${scope}"`);
      expect(await refused.json()).toMatchObject({ detail: expect.stringContaining(`“${scope}”`) });
    }
  });

  it('is refused where it is none, was revoked, has expired, or its workspace was erased', async () => {
    const api = await serveApi();
    const { text, token } = await tokenFor(api, 'slack:T1');
    const { text: old } = await tokenFor(api, 'slack:T1', { days: 1, at: Date.now() - 2 * DAY });
    const { text: lasting } = await tokenFor(api, 'slack:T1', { days: 2 });
    const { text: other } = await tokenFor(api, 'slack:T2');
    const refused = async (sent: string) => {
      const response = await api.get(`${V1}/entries`, sent);
      expect(response.headers.get('www-authenticate') ?? '').toBe(
        response.status === 401 ? 'Bearer error="invalid_token"' : '',
      );
      return response.status === 401;
    };
    expect(await refused(text)).toBe(false);
    for (const none of ['x', `${text}x`, text.toLowerCase(), 'dff_', `dff_${'A'.repeat(43)}`, old])
      expect(await refused(none)).toBe(true);
    expect((await fetch(api.url(`${V1}/entries`), { headers: { authorization: 'Basic eDp5' } })).status).toBe(
      401,
    );
    await api.team.store.tokens.remove('slack:T1', token.id);
    expect(await refused(text)).toBe(true);
    expect(await refused(lasting)).toBe(false);
    await api.team.store.glossaries.erase('slack:T1');
    expect(await refused(lasting)).toBe(true);
    expect(await refused(other)).toBe(false);
  });

  it('is kept as a hash, with the day on which it was used last', async () => {
    const api = await serveApi();
    const { text, token } = await tokenFor(api, 'slack:T1');
    await api.get(`${V1}/entries`, text);
    const [kept] = await api.team.store.tokens.of('slack:T1');
    expect(kept).toMatchObject({ id: token.id, used: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    for await (const line of api.team.store.backup()) expect(line).not.toContain(text.slice(4));
  });
});

describe('whoever asks too often', () => {
  it('is told when to come again, by address and by token', async () => {
    const api = await serveApi({ limits: { address: 3, token: 5 } });
    const { text } = await tokenFor(api, 'slack:T1');
    const asked = async (times: number, token?: string) => {
      const statuses: number[] = [];
      for (let count = 0; count < times; count++)
        statuses.push((await api.get(`${V1}/entries`, token)).status);
      return statuses;
    };
    expect(await asked(4)).toEqual([200, 200, 200, 429]);
    expect(await asked(6, text)).toEqual([200, 200, 200, 200, 200, 429]);
    const refusal = await api.get(`${V1}/entries`);
    expect(Number(refusal.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refusal.headers.get('ratelimit')).toMatch(/^"address";r=0;t=\d+$/);
    expect(refusal.headers.get('ratelimit-policy')).toBe('"address";q=3;w=60');
    expect(await refusal.json()).toMatchObject({ status: 429, detail: expect.stringContaining('second') });
    // Who tries tokens out isn't let in either.
    expect((await api.get(`${V1}/entries`, 'dff_guess')).status).toBe(429);
  });

  it('is told apart behind a proxy, but not by what anybody can make up', async () => {
    const from = async (api: ServedApi, ...addresses: string[]) => {
      const statuses: number[] = [];
      for (const each of addresses)
        statuses.push(
          (await fetch(api.url(`${V1}/entries`), { headers: { 'x-forwarded-for': each } })).status,
        );
      return statuses;
    };
    const limits = { address: 1, token: 1 };
    const behind = await serveApi({ limits, proxies: 1 });
    expect(
      await from(
        behind,
        '1.1.1.1',
        '2.2.2.2',
        '3.3.3.3, 1.1.1.1',
        '2001:db8::1',
        '2001:db8:0:0:ffff::2',
        '2001:db8:0:1::1',
      ),
    ).toEqual([200, 200, 429, 200, 429, 200]);
    const open = await serveApi({ limits });
    expect(await from(open, '1.1.1.1', '2.2.2.2')).toEqual([200, 429]);
  });
});
