import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../../src/team/publish.ts';
import { samplePacks } from '../../sample-glossary.ts';
import { pageAt } from '../page.ts';
import { type ServedWeb, serveOnWeb } from '../served-web.ts';
import { GRACE, publishChange, reportWrong, suggestChange, type World, want, worldOf } from './desk-world.ts';

const WORKSPACE = 'cli:local';

let served: ServedWeb;
let world: World;
let token = '';

beforeAll(async () => {
  served = await serveOnWeb(samplePacks, { workspace: WORKSPACE, isLocal: true });
  world = await worldOf(served.team, WORKSPACE);
  token = /data-form-token="([^"]+)"/.exec((await pageAt(`${served.url}/desk`)).html)?.[1] ?? '';
});
afterAll(() => served.close());

interface Answer {
  readonly status: number;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a script gets is JSON of any kind
  readonly body: any;
}

const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  type: response.headers.get('content-type') ?? '',
  body: await response.json(),
});
const look = async (path: string): Promise<Answer> => answerOf(await fetch(`${served.url}/desk/data${path}`));
const act = async (path: string, body: object, headers: Record<string, string> = {}): Promise<Answer> =>
  answerOf(
    await fetch(`${served.url}/desk/data${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: served.url,
        'x-form-token': token,
        ...headers,
      },
      body: JSON.stringify(body),
    }),
  );
const hand = async (name: string, content: string | Uint8Array<ArrayBuffer>): Promise<Answer> => {
  const form = new FormData();
  form.append('files', new File([content], name));
  return answerOf(
    await fetch(`${served.url}/desk/data/imports`, {
      method: 'POST',
      headers: { origin: served.url, 'x-form-token': token },
      body: form,
    }),
  );
};
/** What an import has come to, once nothing works on it. */
const settled = async (id: string): Promise<Answer['body']> => {
  for (;;) {
    const { body } = await look(`/imports/${id}`);
    if (body.kind !== 'working') return body;
  }
};

describe('who may be at the desk', () => {
  test('is who sits at the machine, where nobody signs in', async () => {
    const { body } = await look('/me');
    expect(body).toMatchObject({ isLocal: true, standing: 'admin', workspace: WORKSPACE });
  });

  test('is nobody who isn’t signed in', async () => {
    const open = await serveOnWeb(samplePacks, { team: served.team, workspace: WORKSPACE });
    try {
      const refused = await fetch(`${open.url}/desk/data/suggestions`);
      expect(refused.status).toBe(401);
      expect((await pageAt(`${open.url}/desk`)).html).not.toContain('data-form-token');
    } finally {
      await open.close();
    }
  });

  test('is no page of another site, nor one that doesn’t know the token', async () => {
    const id = await suggestChange(world, 'coffee', { definition: 'Forged, or not.' });
    for (const headers of [{ origin: 'https://evil.example' }, { 'x-form-token': 'guessed' }]) {
      const { status, type } = await act(`/suggestions/${id}/approve`, {}, headers);
      expect(status).toBe(403);
      expect(type).toContain('application/problem+json');
    }
    expect((await served.team.store.suggestions.suggestion(world.glossary, id))?.state).toBe('open');
    await act(`/suggestions/${id}/reject`, { reason: 'Only a test.' });
  });
});

describe('a suggestion', () => {
  test('is shown with what it changes, and published when it is approved; pressed twice, once', async () => {
    const id = await suggestChange(world, 'tea', { definition: 'Leaves in hot water.' });
    const { body } = await look(`/suggestions/${id}`);
    // Whoever had a part in the entry before is not who suggests this.
    expect(body.suggestion).toMatchObject({ author: 'slack:U0LINUS', by: 'Linus' });
    expect(body.suggestion.changes).toEqual([
      {
        heading: 'Definition',
        lines: [
          { mark: 'gone', text: 'Tea is a thing.' },
          { mark: 'come', text: 'Leaves in hot water.' },
        ],
      },
    ]);
    const key = { 'idempotency-key': 'the-same-press' };
    const [one, other] = await Promise.all([
      act(`/suggestions/${id}/approve`, {}, key),
      act(`/suggestions/${id}/approve`, {}, key),
    ]);
    expect([one.status, other.status]).toEqual([200, 200]);
    const versions = await served.team.store.revisions.history(world.glossary, 'tea', 9);
    expect(versions).toHaveLength(1);
    expect((await pageAt(`${served.url}/glossary/tea`)).text).toContain('Leaves in hot water.');
    const undone = await act('/entry/tea/undo', { number: 1 });
    expect(undone.status).toBe(200);
    expect((await pageAt(`${served.url}/glossary/tea`)).text).toContain('Tea is a thing.');
  });

  test('of another workspace is none that there is', async () => {
    const other = await worldOf(served.team, 'slack:T9');
    const id = await suggestChange(other, 'tea', { definition: 'A secret of theirs.' });
    for (const answer of [await look(`/suggestions/${id}`), await act(`/suggestions/${id}/approve`, {})]) {
      expect(answer.status).toBe(404);
      expect(JSON.stringify(answer.body)).not.toContain('secret');
    }
  });

  test('of what was changed since waits until somebody says whose change stands', async () => {
    const id = await suggestChange(world, 'lemonade', { definition: 'Sweet lemons.', tags: ['cold'] });
    await publishChange(world, 'lemonade', { definition: 'Sour lemons.' });
    const first = await act(`/suggestions/${id}/approve`, {});
    expect(first.status).toBe(409);
    expect(first.body.conflict.fields).toMatchObject([
      { field: 'definition', theirs: ['Sour lemons.'], mine: ['Sweet lemons.'] },
    ]);
    const { number } = first.body.conflict;
    const undecided = await act(`/suggestions/${id}/approve`, { decided: { number, choices: {} } });
    expect(undecided.status).toBe(409);
    const choices = { definition: 'mine' };
    // Seen before somebody was faster once more.
    const stale = await act(`/suggestions/${id}/approve`, { decided: { number: number - 1, choices } });
    expect(stale.status).toBe(409);
    const done = await act(`/suggestions/${id}/approve`, { decided: { number, choices } });
    expect(done.status).toBe(200);
    const { data } = await world.changed('lemonade', {});
    expect(data).toMatchObject({ definition: 'Sweet lemons.', tags: ['cold'] });
  });
});

describe('an entry', () => {
  const values = { name: 'Mocha', definition: 'Coffee with chocolate.', kind: 'Drink' };

  test('is written, previewed as both platforms show it, and what is wrong is said at its field', async () => {
    const written = { kind: 'concept', base: 0, values };
    const preview = await act('/preview', written);
    expect(JSON.stringify(preview.body.slack)).toContain('Coffee with chocolate.');
    expect(JSON.stringify(preview.body.discord)).toContain('Coffee with chocolate.');
    const wrong = await act('/new', { ...written, values: { ...values, kind: 'No such thing' } });
    expect(wrong.status).toBe(422);
    expect(wrong.body.faults.kind).toContain('No such thing');
    const done = await act('/new', written);
    expect(done.body.published).toEqual({ entry: 'mocha', number: 1 });
  });

  test('that somebody changed meanwhile isn’t overwritten', async () => {
    const { body } = await look('/entry/mocha/form');
    const edited = { ...values, definition: 'Mine.' };
    const theirs = { ...(await world.changed('mocha', { definition: 'Theirs.' })) };
    await publish(served.team, world.by(GRACE), theirs);
    const saved = await act('/entry/mocha', { kind: 'concept', base: body.form.base, values: edited });
    expect(saved.status).toBe(409);
    expect(saved.body.conflict.fields[0]).toMatchObject({ theirs: ['Theirs.'], mine: ['Mine.'] });
    expect((await world.changed('mocha', {})).data.definition).toBe('Theirs.');
  });
});

test('a request is answered by the entry that is written for it, a report settled', async () => {
  await want(world, 'flat white', 'What is a flat white?');
  expect((await look('/requests')).body.requests[0]).toMatchObject({ term: 'flat white' });
  const values = { name: 'Flat White', definition: 'Coffee with little milk.' };
  await act('/new', { kind: 'concept', base: 0, values, term: 'flat white' });
  expect((await look('/requests')).body.requests).toEqual([]);
  await reportWrong(world, 'tea', 'That is not what it is at all.');
  const [report] = (await look('/reports')).body.reports;
  expect(report).toMatchObject({ entry: 'tea', reason: 'That is not what it is at all.' });
  expect((await act(`/reports/${report.id}/settle`, {})).status).toBe(200);
  expect((await act(`/reports/${report.id}/settle`, {})).status).toBe(404);
});

describe('an import', () => {
  test('is looked at first, its faults at their lines, then taken in, and undone as a whole', async () => {
    const csv = 'term,definition\nAffogato,Strong coffee.\nTea,Taken already.\n';
    const handed = await hand('terms.csv', csv);
    const plan = await settled(handed.body.id);
    expect(plan).toMatchObject({ kind: 'planned', count: 1, added: { items: [{ title: 'Affogato' }] } });
    expect(plan.leftOut.items[0]).toMatchObject({ file: 'terms.csv', line: 3 });
    expect((await pageAt(`${served.url}/glossary/affogato`)).status).toBe(404);
    await act(`/imports/${handed.body.id}/confirm`, {});
    const done = await settled(handed.body.id);
    expect(done.kind).toBe('imported');
    expect((await pageAt(`${served.url}/glossary/affogato`)).text).toContain('Strong coffee.');
    expect((await act('/undo-import', { id: done.id })).status).toBe(200);
    expect((await act('/undo-import', { id: done.id })).status).toBe(409);
    expect((await pageAt(`${served.url}/glossary/affogato`)).status).toBe(404);
  });

  test('takes no name that leads elsewhere, nor more than it may have, nor what unpacks to that', async () => {
    for (const name of ['../../etc/passwd.csv', '/etc/terms.csv', 'C:\\terms.csv', 'a/../../b.csv']) {
      const { status, body } = await hand(name, 'term,definition\n');
      expect(status).toBe(422);
      expect(body.detail).toContain('is no name of a file');
    }
    const large = await hand('terms.csv', new Uint8Array(50_000_000));
    expect(large.status).toBe(413);
    expect(large.body.detail).toContain('32 MB');
    const zip = await hand('terms.zip', new Uint8Array([0x50, 0x4b, 3, 4]));
    const plan = await settled(zip.body.id);
    expect(plan.leftOut.items[0].message).toContain('is in no format that can be read');
  });
});

test('who did what is told, the newest first, page by page', async () => {
  const first = await look('/log');
  expect(first.body.deeds[0].says).toMatch(/^undid the import/);
  expect(
    first.body.deeds.some(({ says }: { says: string }) => says.startsWith('approved the suggestion')),
  ).toBe(true);
  const [newest, second] = first.body.deeds;
  const next = await look(`/log?before=${newest.at}.${newest.id}`);
  expect(next.body.deeds[0]).toEqual(second);
});

test('a setting is set, a person gets a role, and a wrong one is refused with what it can be', async () => {
  expect((await act('/settings', { name: 'suggesting', value: 'editors' })).status).toBe(200);
  const wrong = await act('/settings', { name: 'suggestionsPerDay', value: 'many' });
  expect(wrong).toMatchObject({ status: 422, body: { kind: 'badValue' } });
  expect((await act('/people/role', { person: 'slack:U1', role: 'editor' })).status).toBe(200);
  expect((await act('/people/block', { person: 'slack:U1', isBlocked: true })).status).toBe(409);
  expect((await look('/people')).body.roles).toEqual([{ person: 'slack:U1', role: 'editor' }]);
});

test('what is exported is the team’s own, as a file', async () => {
  const response = await fetch(`${served.url}/desk/data/export/yaml`);
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="glossary.yaml"');
  expect(await response.text()).toContain('Coffee with little milk.');
});

test('what isn’t there, and what is no JSON, is a problem that says so', async () => {
  expect(await look('/nothing')).toMatchObject({ status: 404, type: 'application/problem+json' });
  expect(await act('/settings', { nonsense: true })).toMatchObject({ status: 422 });
});
