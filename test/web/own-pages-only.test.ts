import { join } from 'node:path';
import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DeskPerson, deskPersons } from '../../adapters/web/access/desk-person.ts';
import { type DeskEnv, FORM_TOKEN, ownPagesOnly } from '../../adapters/web/access/own-pages-only.ts';
import type { WebMeans } from '../../adapters/web/means.ts';
import { openTeam } from '../../src/team/open-team.ts';
import { samplePacks } from '../sample-glossary.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { webMeans } from './web-means.ts';

const HOST = 'localhost:3000';
const OWN = `http://${HOST}`;

/** A route that changes something, as the desk has them. */
async function served(given: Partial<WebMeans>) {
  const team = openTeam(await open(join(await temporaryFolder(), 'differentia.db')), samplePacks);
  onTestFinished(() => team.overlays.close());
  const means: WebMeans = { ...(await webMeans(team, '1.0.0')), ...given };
  const deskPersonOf = deskPersons(means);
  const app = new Hono<DeskEnv>();
  app.use(ownPagesOnly(means, deskPersonOf));
  app.get('/', (context) => context.json(context.get('person')));
  app.post('/', (context) => context.text('done'));
  const get = () => app.request(`${OWN}/`, { headers: { host: HOST } });
  return {
    get,
    person: async () => (await (await get()).json()) as DeskPerson,
    post: (headers: Record<string, string>) =>
      app.request(`${OWN}/`, { method: 'POST', headers: { host: HOST, ...headers } }),
  };
}

describe('what scripts of pages ask for', () => {
  it('is for whoever sits at this machine, where nobody else gets here', async () => {
    const { person } = await served({ isLocal: true, workspace: 'cli:local' });
    expect(await person()).toMatchObject({
      workspace: 'cli:local',
      isLocal: true,
      actor: { isOperator: true },
    });
  });

  it('is for nobody who isn’t signed in, where others get here, too', async () => {
    const { get } = await served({ isLocal: false, workspace: 'slack:T1' });
    const response = await get();
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('is done if it comes from a page of this server, and brings the form token along', async () => {
    const { person, post } = await served({ isLocal: true });
    const { formToken } = await person();
    expect((await post({ origin: OWN, [FORM_TOKEN]: formToken })).status).toBe(200);
    for (const forged of [
      {},
      { origin: OWN },
      { [FORM_TOKEN]: formToken },
      { origin: OWN, [FORM_TOKEN]: '' },
      { origin: OWN, [FORM_TOKEN]: `${formToken}x` },
      { origin: 'http://elsewhere.example', [FORM_TOKEN]: formToken },
      { origin: 'null', [FORM_TOKEN]: formToken },
      { origin: `${OWN}0`, [FORM_TOKEN]: formToken },
    ])
      expect((await post(forged)).status).toBe(403);
  });

  it('tells origins apart by their scheme, too, where the pages’ address is set', async () => {
    const { person, post } = await served({ isLocal: true, publicUrl: 'https://glossary.example' });
    const { formToken } = await person();
    const sent = (origin: string) => post({ origin, [FORM_TOKEN]: formToken });
    expect((await sent('https://glossary.example')).status).toBe(200);
    expect((await sent('http://glossary.example')).status).toBe(403);
    expect((await sent(OWN)).status).toBe(403);
  });
});
