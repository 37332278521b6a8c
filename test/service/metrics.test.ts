import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayScrape } from '../../adapters/service/metrics/may-scrape.ts';
import { partOf } from '../../adapters/service/metrics/part-of.ts';
import { newSlack } from '../slack/bot.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { RunningService } from './running-service.ts';
import { slackEnv } from './slack-env.ts';

/** What is counted under a name and labels; nothing where it isn't there. */
function counted(scraped: string, series: string): number | undefined {
  const line = scraped.split('\n').find((each) => each.startsWith(`${series} `));
  return line === undefined ? undefined : Number(line.slice(series.length));
}

describe('the metrics of a service that runs', () => {
  it('count what was answered, where and how, and tell nothing of what was asked', async () => {
    const slack = await newSlack();
    const token = 'a-token-for-prometheus';
    const env = { ...slackEnv(slack), DATA_DIR: await temporaryFolder(), METRICS_TOKEN: token };
    const service = new RunningService(env);
    await service.ready();
    const url = await service.url('/metrics');
    const headers = { authorization: `Bearer ${token}` };
    const scrape = async () => (await fetch(url, { headers })).text();
    slack.say({ text: '@differentia Kubernetes vs Nomad' });
    slack.say({ text: 'what is the difference between REST and GraphQL?' });
    slack.command({ command: '/define', text: 'Zorblax' });
    await slack.until(() => slack.posts().length === 2);
    await slack.settled();
    await fetch(await service.url('/api/v1/questions'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"what is UDP?"}',
    });
    await fetch(await service.url('/glossary/zorblax'));
    await fetch(await service.url('/zorblax'));
    const scraped = await scrape();
    const answers = (labels: string) => counted(scraped, `differentia_answers_total{${labels}}`);
    expect(answers('kind="comparison",origin="asked",platform="slack"')).toBe(1);
    expect(answers('kind="comparison",origin="unasked",platform="slack"')).toBe(1);
    expect(answers('kind="missing",origin="command",platform="slack"')).toBe(1);
    expect(answers('kind="definition",origin="api",platform="web"')).toBe(1);
    expect(counted(scraped, 'differentia_answer_seconds_count{origin="asked",platform="slack"}')).toBe(1);
    expect(counted(scraped, 'differentia_sends_total{platform="slack",outcome="sent"}')).toBe(2);
    // A mention is delivered as two events.
    expect(counted(scraped, 'differentia_repeated_deliveries_total{platform="slack"}')).toBe(1);
    expect(counted(scraped, 'differentia_platform_ready{platform="slack"}')).toBe(1);
    expect(counted(scraped, 'differentia_store_ok')).toBe(1);
    expect(counted(scraped, 'differentia_overlays')).toBeGreaterThan(0);
    expect(counted(scraped, 'differentia_overlays_bytes')).toBeGreaterThan(0);
    expect(counted(scraped, 'differentia_events_under_way')).toBe(0);
    expect(counted(scraped, 'differentia_platform_alive{platform="slack"}')).toBe(1);
    const requests = (labels: string) =>
      counted(scraped, `differentia_http_request_seconds_count{${labels}}`);
    expect(requests('part="api",status="2xx"')).toBe(1);
    expect(requests('part="glossary",status="4xx"')).toBe(1);
    expect(requests('part="other",status="4xx"')).toBe(1);
    expect(scraped).toContain('process_resident_memory_bytes');
    const documented = await readFile('docs/api.md', 'utf8');
    for (const [, name] of scraped.matchAll(/^# TYPE (differentia_\w+)/gm))
      expect(documented).toContain(`\`${name}\``);
    expect(scraped).toMatch(/differentia_build_info\{version="[\d.]+",node="v[\d.]+"\} 1/);
    expect(scraped).not.toMatch(/kubernetes|graphql|zorblax|T0/i);

    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { authorization: `Bearer ${token}x` } })).status).toBe(401);
    expect((await fetch(url, { method: 'POST', headers })).status).toBe(405);
    service.kill('SIGTERM');
    await service.ended();
    expect(service.output).not.toContain(token);
  });
});

it('tells requests apart by a closed list, whatever is asked for', () => {
  expect(['/', '//', '/?q=x', '/glossary', '/glossary?q=x', '/api/v1/questions'].map(partOf)).toEqual([
    'first',
    'first',
    'first',
    'glossary',
    'glossary',
    'api',
  ]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(partOf(`/x${text}`)).toBe('other');
    }),
  );
  expect(['/constructor', '/__proto__', 'http://evil.example/', ''].map(partOf)).toEqual([
    'other',
    'other',
    'other',
    'first',
  ]);
});

describe('who may read the metrics', () => {
  const asking = (remoteAddress: string, headers: Record<string, string> = {}) =>
    ({ method: 'GET', headers, socket: { remoteAddress } }) as unknown as IncomingMessage;

  it.each([
    '127.0.0.1',
    '::1',
    '::ffff:127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.9',
    'fd00::1',
    '::ffff:10.0.0.1',
  ])('without a token, those near do: %s', (address) => {
    expect(mayScrape(asking(address), undefined)).toBeUndefined();
    for (const header of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'])
      expect(mayScrape(asking(address, { [header]: '10.0.0.1' }), undefined)).toMatchObject({ status: 403 });
  });

  it.each(['8.8.8.8', '172.32.0.1', '2001:db8::1', '::ffff:8.8.8.8', ''])(
    'without a token, those far away don’t: %s',
    (address) => {
      expect(mayScrape(asking(address), undefined)).toMatchObject({ status: 403 });
    },
  );

  it('with a token, those who have it do, from wherever', () => {
    expect(mayScrape(asking('8.8.8.8', { authorization: 'Bearer secret' }), 'secret')).toBeUndefined();
    expect(mayScrape(asking('127.0.0.1'), 'secret')).toMatchObject({ status: 401 });
    expect(mayScrape(asking('127.0.0.1', { authorization: 'secret' }), 'secret')).toMatchObject({
      status: 401,
    });
  });
});
