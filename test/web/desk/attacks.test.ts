import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Membership } from '../../../adapters/platform.ts';
import { desk } from '../../../adapters/web/desk/desk.tsx';
import { samplePacks } from '../../sample-glossary.ts';
import { type ServedWeb, serveOnWeb } from '../served-web.ts';
import { webMeans } from '../web-means.ts';
import { suggestChange, type World, want, worldOf } from './desk-world.ts';
import { type Seated, seatedHere, signedIn } from './seated.ts';

const WORKSPACE = 'slack:T1';
const EDITOR = 'slack:U1';
const OTHER_EDITOR = 'slack:U5';
const ANYONE = 'slack:U2';
const OUTSIDER = 'slack:U3';
const OTHERS_ADMIN = 'slack:U4';

const memberships: Readonly<Record<string, Membership>> = {
  [`${WORKSPACE} ${EDITOR}`]: 'member',
  [`${WORKSPACE} ${OTHER_EDITOR}`]: 'member',
  [`${WORKSPACE} ${ANYONE}`]: 'member',
  [`${WORKSPACE} ${OUTSIDER}`]: 'guest',
  [`slack:T2 ${OTHERS_ADMIN}`]: 'admin',
};

/** What can be asked of the desk, each with an id that isn't there. */
let routes: readonly { readonly method: string; readonly path: string }[] = [];

let served: ServedWeb;
let local: ServedWeb;
let world: World;

beforeAll(async () => {
  served = await serveOnWeb(samplePacks, {
    workspace: WORKSPACE,
    membershipOf: async (workspace, person) => memberships[`${workspace} ${person}`] ?? 'stranger',
  });
  local = await serveOnWeb(samplePacks, { workspace: 'cli:local', isLocal: true });
  world = await worldOf(served.team, WORKSPACE);
  for (const editor of [EDITOR, OTHER_EDITOR])
    await served.team.store.people.setRole(world.glossary, editor, 'editor');
  const means = await webMeans(served.team, '1.0.0');
  const all = desk(
    means,
    async () => undefined,
    async () => Promise.reject(new Error('it is only listed')),
  ).routes;
  routes = all
    .filter(({ method, path }) => ['GET', 'POST'].includes(method) && /^\/data\/[^*]+$/.test(path))
    .map(({ method, path }) => ({ method, path: path.slice('/data'.length).replace(/:\w+/g, 'none') }));
});
afterAll(async () => {
  await served.close();
  await local.close();
});

const each = async (person: Seated, method?: string) => {
  const answers = [];
  for (const route of routes)
    if (method === undefined || route.method === method)
      answers.push({
        route: `${route.method} ${route.path}`,
        ...(route.method === 'GET' ? await person.look(route.path) : await person.act(route.path, {})),
      });
  return answers;
};

describe('the desk', () => {
  test('is closed to who is signed in and has no role, with a word on who could give one', async () => {
    const person = await signedIn(served, WORKSPACE, ANYONE);
    expect(await person.look('/me')).toMatchObject({ status: 200, body: { standing: 'anyone' } });
    const answers = (await each(person)).filter(({ route }) => route !== 'GET /me');
    expect(answers.length).toBeGreaterThan(20);
    for (const { route, status, type, body } of answers) {
      expect([route, status]).toEqual([route, 403]);
      expect(type).toContain('application/problem+json');
      expect(body).toMatchObject({ kind: 'notAllowed', detail: expect.stringMatching(/editor/) });
    }
    const page = await fetch(`${served.url}/desk`, { headers: { cookie: person.cookie } });
    expect(page.status).toBe(200);
  });

  test('is closed to guests, strangers, and whoever made up a session', async () => {
    for (const person of [
      await signedIn(served, WORKSPACE, OUTSIDER),
      await signedIn(served, 'slack:T3', EDITOR),
      await signedIn(served, WORKSPACE, 'slack:U9'),
    ])
      for (const { route, status } of await each(person)) expect([route, status]).toEqual([route, 401]);
    const forged = `differentia_session=${'A'.repeat(43)}`;
    const response = await fetch(`${served.url}/desk/data/suggestions`, { headers: { cookie: forged } });
    expect(response.status).toBe(401);
  });

  test('lets an editor decide, and nobody but admins say who may do what', async () => {
    const editor = await signedIn(served, WORKSPACE, EDITOR);
    expect(await editor.look('/me')).toMatchObject({ body: { standing: 'editor', isLocal: false } });
    const id = await suggestChange(world, 'tea', { definition: 'Leaves in hot water.' });
    expect((await editor.act(`/suggestions/${id}/approve`, {})).status).toBe(200);
    expect(JSON.stringify((await editor.look('/entry/tea/form')).body)).toContain('Leaves in hot water.');
    for (const [path, body] of [
      ['/people/role', { person: EDITOR, role: 'admin' }],
      ['/people/block', { person: ANYONE, isBlocked: true }],
      ['/settings', { name: 'suggesting', value: 'editors' }],
    ] as const)
      expect(await editor.act(path, body)).toMatchObject({ status: 403, body: { kind: 'notAllowed' } });
    expect(await served.team.store.people.role(world.glossary, EDITOR)).toBe('editor');
    await served.team.store.people.setRole(world.glossary, EDITOR, undefined);
    // What was taken away counts at once.
    expect((await editor.look('/suggestions')).status).toBe(403);
    await served.team.store.people.setRole(world.glossary, EDITOR, 'editor');
  });

  test('shows an admin of another workspace only that one', async () => {
    const stranger = await signedIn(served, 'slack:T2', OTHERS_ADMIN);
    const id = await suggestChange(world, 'coffee', { definition: 'A secret of Acme.' });
    await want(world, 'project x', 'What is project x?');
    expect(await stranger.look('/me')).toMatchObject({ body: { standing: 'admin' } });
    expect(await stranger.look(`/suggestions/${id}`)).toMatchObject({ status: 404 });
    expect(await stranger.act(`/suggestions/${id}/approve`, {})).toMatchObject({ status: 404 });
    for (const { route, body } of await each(stranger, 'GET'))
      expect([route, JSON.stringify(body)]).not.toEqual([
        route,
        expect.stringMatching(/secret of Acme|project x/),
      ]);
  });

  test('refuses bodies that no page of it sends, whatever they are for, and has no fault of its own', async () => {
    const person = await seatedHere(local);
    const json = { 'content-type': 'application/json' };
    for (const { method, path } of routes) {
      if (method !== 'POST') continue;
      for (const body of ['', '{', '[]', 'null', '"x"', '{"id":{"$ne":1}}', '{"unheardOf":1}', '\u0000']) {
        const { status, type, body: answer } = await person.send(path, body, json);
        expect([path, body, status]).toEqual([path, body, 422]);
        expect(type).toContain('application/problem+json');
        expect(answer.detail.length).toBeGreaterThan(10);
      }
    }
  });

  test('takes no more than it reads, also where the length isn’t told before', async () => {
    const person = await seatedHere(local);
    const endless = () => {
      let sent = 0;
      return new ReadableStream({
        pull(controller) {
          sent += 100_000;
          if (sent > 60_000_000) controller.close();
          else controller.enqueue(new Uint8Array(100_000));
        },
      });
    };
    const json = { 'content-type': 'application/json' };
    expect((await person.send('/settings', endless(), json)).status).toBe(413);
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await person.send('/imports', endless(), form)).toMatchObject({ status: 413 });
  });
});

describe('an import', () => {
  const hand = async (person: Seated, ...files: readonly [string, string | Uint8Array<ArrayBuffer>][]) => {
    const form = new FormData();
    for (const [name, content] of files) form.append('files', new File([content], name));
    return person.send('/imports', form);
  };
  /** What is said of what was left out. */
  const leftOut = async (person: Seated, id: string) => {
    for (;;) {
      const { body } = await person.look(`/imports/${id}`);
      if (body.kind === 'working') continue;
      return { kind: body.kind, count: body.count, faults: body.leftOut?.items };
    }
  };

  /** The members of a gzip file follow each other. */
  const bombOf = (members: number) => {
    const member = gzipSync(Buffer.alloc(64 * 1024 ** 2));
    return new Uint8Array(Buffer.concat(Array.from({ length: members }, () => member)));
  };

  test('is read after those before it, so that no two take the memory of what they unpack', async () => {
    const [one, other] = await Promise.all(
      [EDITOR, OTHER_EDITOR].map((by) => signedIn(served, WORKSPACE, by)),
    );
    if (one === undefined || other === undefined) throw new Error('nobody is there');
    const large = await hand(one, ['t.index', 'port\tA\tB\n'], ['t.dict.dz', bombOf(4)]);
    const small = await hand(other, ['t.csv', 'term,definition\nport,A place.\n']);
    await leftOut(other, small.body.id);
    expect((await one.look(`/imports/${large.body.id}`)).body.kind).toBe('planned');
  });

  test('of what unpacks to more than a machine holds is refused with a sentence, while others go on', async () => {
    const person = await seatedHere(local);
    const bomb = bombOf(9);
    const { body } = await hand(person, ['t.index', 'port\tA\tB\n'], ['t.dict.dz', bomb]);
    expect((await person.look('/me')).status).toBe(200);
    expect(await leftOut(person, body.id)).toEqual({
      kind: 'planned',
      count: 0,
      faults: [{ file: 't.dict.dz', line: 1, message: 'unpacks to more than 512 MiB' }],
    });
  });

  test('of a table whose row has no end, or that has rows without number, says so', async () => {
    const person = await seatedHere(local);
    const quote = await hand(person, ['t.csv', `term,definition\n"${'x,\n'.repeat(1_500_000)}`]);
    const { faults } = await leftOut(person, quote.body.id);
    expect(faults).toEqual([
      { file: 't.csv', line: 2, message: expect.stringContaining('is a quote never closed?') },
    ]);
    const many = await hand(person, ['t.csv', `term,definition\n${',x\n'.repeat(20_000)}`]);
    const said = await leftOut(person, many.body.id);
    expect(said).toMatchObject({ kind: 'planned', count: 0 });
    // Of all of them as many as one reads.
    expect(said.faults).toHaveLength(100);
  });

  test('of more files than there may be, or of what is no form, is refused before it is read', async () => {
    const person = await seatedHere(local);
    const part = '--x\r\ncontent-disposition: form-data; name="files"; filename="a.csv"\r\n\r\n\r\n';
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    const many = await person.send('/imports', `${part.repeat(10_001)}--x--`, form);
    expect(many).toMatchObject({ status: 413, body: { detail: expect.stringContaining('10,000 files') } });
    for (const [body, headers] of [
      ['{}', { 'content-type': 'application/json' }],
      ['nothing', form],
      [part, form],
      [part, { 'content-type': 'multipart/form-data' }],
      ['--x--', form],
      [part.replace('files', 'other'), form],
    ] as const) {
      const { status, body: said } = await person.send('/imports', body, headers);
      expect([body, status, said.kind]).toEqual([body, 422, 'noFile']);
    }
  });
});
