import { afterAll, beforeAll, expect, test } from 'vitest';
import { packsOf } from '../sample-glossary.ts';
import { pageAt } from './page.ts';
import { type ServedWeb, serveOnWeb } from './served-web.ts';

let web: ServedWeb;
beforeAll(async () => {
  web = await serveOnWeb(packsOf([]));
});
afterAll(() => web.close());

test.each([
  ['done', 200, 'The bot is in your workspace'],
  ['organisation', 200, 'The bot is let into your organisation'],
  ['denied', 200, 'The bot was not added'],
  ['stale', 400, 'That way is over'],
  ['refused', 400, 'The bot could not be added'],
  ['unreachable', 503, 'can’t be added at the moment'],
])(
  'who let the bot into a workspace, or tried to, is told what is next: %s',
  async (outcome, status, title) => {
    const page = await pageAt(`${web.url}/slack/installed/${outcome}`);
    expect(page.status).toBe(status);
    expect(page.text).toContain(title);
    const isThere = outcome === 'done' || outcome === 'organisation';
    expect(page.links.includes('/slack/install')).toBe(!isThere);
    expect(page.headers.get('cache-control')).toBe('no-store');
  },
);

test('a link leads to the bot in Slack, and nowhere else, whoever made the address', async () => {
  const at = (query: string) => pageAt(`${web.url}/slack/installed/done?${query}`);
  const { links } = await at('app=A0KRD7HC3&team=T024BE7LD');
  expect(links).toContain('https://slack.com/app_redirect?app=A0KRD7HC3&team=T024BE7LD');
  for (const query of [
    'app=A0KRD7HC3',
    'app=A0&team=T0',
    'app=A0KRD7HC3%26x&team=T024BE7LD',
    'app=<b>&team=<b>',
  ]) {
    const page = await at(query);
    expect(page.links.join()).not.toContain('slack.com');
    expect(page.html).not.toContain('<b>');
  }
});

test('there is no other page of that kind', async () => {
  expect((await pageAt(`${web.url}/slack/installed/constructor`)).status).toBe(404);
});
