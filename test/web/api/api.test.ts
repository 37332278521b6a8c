import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Entries } from '../../../adapters/web/api/data/schemas.ts';
import { loadCompiled } from '../../../src/glossary/pack/compiled.ts';
import { english } from '../../../src/messages/messages.ts';
import { Packs } from '../../../src/team/packs.ts';
import { hostileText } from '../../contract/hostile-text.ts';
import { comparison, concept, packsOf } from '../../sample-glossary.ts';
import { type ServedApi, serveApi } from '../serve-api.ts';
import { descriptionAt } from './described.ts';

const V1 = '/api/v1';

/** All entries, page by page. */
async function leafed(api: ServedApi, query: string): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = [];
  let cursor = '';
  for (;;) {
    const page = (await (await api.get(`${V1}/entries?${query}${cursor}`)).json()) as Entries;
    ids.push(...page.entries.map(({ id }) => id));
    if (page.next === null) return { ids, total: page.total };
    cursor = `&cursor=${page.next}`;
  }
}

describe('the API', () => {
  it('answers as its own document says, on every route, well and badly', async () => {
    const api = await serveApi();
    const document = await descriptionAt(api.url(`${V1}/openapi.json`));
    const asked: Record<string, readonly string[]> = {
      '/': [''],
      '/entries': [
        '',
        '?limit=3',
        '?tag=hot',
        '?genus=drink&kind=concept',
        '?letter=j',
        '?letter=5',
        '?limit=0',
        '?cursor=x',
        '?letter=ab',
      ],
      '/entries/{id}': [
        '/coffee',
        '/coffee-vs-tea',
        '/drink',
        '/java-island',
        '/nothing',
        '/%00',
        '/%E2%80%AE',
      ],
      '/comparisons/{ids}': [
        '/coffee,tea',
        '/tea,coffee,lemonade',
        '/espresso,coffee',
        '/research,tea',
        '/tea',
        '/tea,tea',
        '/tea,no',
        '/tea,coffee-vs-tea',
      ],
      '/search': [
        '?q=cofee',
        '?q=java',
        '?q=the%20thing%20made%20of%20roasted%20beans',
        '?q=zzzz',
        '?q=',
        '',
        '?q=a&limit=51',
      ],
    };
    for (const [path, queries] of Object.entries(asked)) {
      const base = path.replace(/\/\{.*|\/$/, '');
      for (const query of queries) await document.check(path, 'get', await api.get(`${V1}${base}${query}`));
    }
    for (const text of [
      'coffee vs tea',
      'what is coffe?',
      'java',
      'what is a zzzz',
      'help',
      'lovely weather',
      'what is espresso and what is tea',
      'Joe vs coffee',
      'ristretto or coffee',
    ])
      await document.check('/questions', 'post', await api.ask({ text }));
    for (const bad of [
      '{',
      '[]',
      '3',
      '{"text":3}',
      '{"text":""}',
      '{"text":"a","b":1}',
      { text: 'a'.repeat(5000) },
      'a'.repeat(40_000),
      { text: 'and?', previous: { kind: 'define', terms: [] } },
    ])
      await document.check('/questions', 'post', await api.ask(bad));
    expect(Object.keys(document.paths).sort()).toEqual([...Object.keys(asked), '/questions'].sort());
  });

  it('does what its guide says', async () => {
    const packs = new Packs(loadCompiled(await readFile('dist/packs.json', 'utf8')), english);
    const api = await serveApi({ packs });
    const guide = await readFile('docs/api.md', 'utf8');
    const examples = [...guide.matchAll(/```sh\ncurl -s (.*)\n```\n(?:\n```json\n([^`]*)```)?/g)];
    expect(examples).toHaveLength(6);
    for (const [, command = '', expected = '{}'] of examples) {
      const [, address = ''] = /'?http:\/\/localhost:3000(\/[^\s']*)/.exec(command) ?? [];
      const body = / -d '([^']*)'/.exec(command)?.[1];
      const response = body === undefined ? await api.get(address) : await api.ask(body);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject(JSON.parse(expected));
    }
  });

  it('says how a question was understood, in the light of the one before it', async () => {
    const api = await serveApi();
    for (const previous of ['coffee vs tea', { kind: 'compare', terms: ['coffee', 'tea'] }]) {
      const answered = (await (await api.ask({ text: 'and lemonade?', previous })).json()) as Answers;
      expect(answered.question).toEqual({ kind: 'compare', terms: ['coffee', 'tea', 'lemonade'] });
      expect(answered.answer.kind).toBe('comparison');
    }
    const several = await (await api.ask({ text: 'What is coffee? What is tea?' })).json();
    expect(several).toMatchObject({
      answer: { concept: { id: 'coffee' } },
      more: [{ question: { kind: 'define', terms: ['tea'] }, answer: { concept: { id: 'tea' } } }],
    });
    const nothing = await (await api.ask({ text: 'it is raining again today' })).json();
    expect(nothing).toMatchObject({ question: null, answer: { kind: 'help', reason: 'notUnderstood' } });
  });

  it('gives each entry once, whatever the size of its pages', async () => {
    const api = await serveApi();
    const { ids, total } = await leafed(api, 'limit=100');
    expect(ids).toHaveLength(18);
    expect(total).toBe(18);
    for (const limit of [1, 4, 7]) expect(await leafed(api, `limit=${limit}`)).toEqual({ ids, total });
    expect((await leafed(api, 'genus=drink')).ids.sort()).toEqual([
      'coffee',
      'espresso',
      'java-drink',
      'lemonade',
      'ristretto',
      'tea',
    ]);
    expect((await leafed(api, 'genus=drink&letter=E')).ids).toEqual(['espresso']);
    expect((await leafed(api, 'genus=nothing')).ids).toEqual([]);
    expect((await leafed(api, 'kind=comparison')).ids.sort()).toEqual([
      'coffee-vs-tea',
      'espresso-vs-tea',
      'java-island-vs-bicycle',
    ]);
  });

  it('never shows labels that are only searched', async () => {
    const api = await serveApi();
    expect(await (await api.get(`${V1}/entries/coffee`)).text()).not.toContain('cofee');
  });

  it('says that nothing has changed to who has the answer', async () => {
    const api = await serveApi();
    const first = await api.get(`${V1}/entries/coffee`);
    const headers = { 'if-none-match': String(first.headers.get('etag')) };
    expect((await fetch(api.url(`${V1}/entries/coffee`), { headers })).status).toBe(304);
    expect((await fetch(api.url(`${V1}/entries/tea`), { headers })).status).toBe(200);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')).toContain('Authorization');
    expect((await fetch(api.url(`${V1}/entries/coffee`), { method: 'HEAD' })).headers.get('etag')).toBe(
      first.headers.get('etag'),
    );
  });

  it('refuses what it doesn’t take, and says what it does', async () => {
    const api = await serveApi();
    const send = (path: string, init: RequestInit) => fetch(api.url(`${V1}${path}`), init);
    const problems: [number, Response][] = [
      [405, await send('/entries/coffee', { method: 'DELETE' })],
      [405, await send('/questions', { method: 'GET' })],
      [404, await send('/nothing', { method: 'GET' })],
      [404, await send('/nothing/at/all', { method: 'PUT' })],
      [
        415,
        await send('/questions', { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }),
      ],
      [415, await send('/questions', { method: 'POST', body: new URLSearchParams({ text: 'coffee' }) })],
      [413, await api.ask({ text: 'a'.repeat(33_000) })],
    ];
    for (const [status, response] of problems) {
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ status, detail: expect.stringMatching(/^[^:]+[:.]/) });
    }
    expect(problems[0]?.[1].headers.get('allow')).toBe('GET, HEAD');
    expect(problems[1]?.[1].headers.get('allow')).toBe('POST');
  });

  it('lets no page of another site read it', async () => {
    const api = await serveApi();
    const response = await fetch(api.url(`${V1}/entries`), { headers: { origin: 'https://evil.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers whatever is asked without a fault of its own', async () => {
    const api = await serveApi();
    const document = await descriptionAt(api.url(`${V1}/openapi.json`));
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), hostileText);
    await fc.assert(
      fc.asyncProperty(text, fc.jsonValue({ maxDepth: 2 }), async (said, previous) => {
        const address = encodeURIComponent(
          [...said]
            .slice(0, 60)
            .join('')
            .replace(/\p{Cs}/gu, ''),
        );
        const responses = {
          '/questions': await api.ask({ text: said, previous }),
          '/search': await api.get(`${V1}/search?q=${address}`),
          '/entries': await api.get(`${V1}/entries?tag=${address}&cursor=${address}`),
        };
        for (const [path, response] of Object.entries(responses)) {
          expect(response.status).toBeLessThan(500);
          await document.check(path, path === '/questions' ? 'post' : 'get', response);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives hostile text as it stands, as data', async () => {
    const script = '<script>alert(1)</script>';
    const api = await serveApi({
      packs: packsOf([concept('evil', script), concept('other', 'Other'), comparison(['evil', 'other'])]),
    });
    const response = await api.get(`${V1}/entries/evil`);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.json()).toMatchObject({ label: script });
  });
});
