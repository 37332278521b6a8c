import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inChild } from '../in-child.ts';
import { count, table, time } from '../markdown.ts';
import { quantile } from '../quantile.ts';
import { tell } from '../tell.ts';
import type { Borne } from './measure-load.ts';
import { bareServer, webServer } from './web-server.ts';

const CONNECTIONS = 8;
/** Each is asked in turn, again and again, so that what else the machine does befalls all of them. */
const ROUNDS = 3;

const ASKED: readonly { readonly name: string; readonly path: string; readonly body?: string }[] = [
  { name: '`/api/v1/entries/tcp`', path: '/api/v1/entries/tcp' },
  { name: '`/api/v1/questions`, a definition', path: '/api/v1/questions', body: '{"text":"what is TCP?"}' },
  { name: '`/api/v1/questions`, a comparison', path: '/api/v1/questions', body: '{"text":"REST vs gRPC"}' },
  { name: '`/api/v1/questions`, misspelt', path: '/api/v1/questions', body: '{"text":"what is kuberntes?"}' },
  { name: '`/glossary/tcp`, a page', path: '/glossary/tcp' },
];

const INTRODUCTION = `Over HTTP, ${CONNECTIONS} connections at once, asked from another process; the server has one thread. The bare server is the same
framework (Hono on Node.js) with a fixed text. What is listed is the median of ${ROUNDS} rounds.`;

/** Measures the web adapter beside a bare server, and gives what there is to say of it as Markdown. */
export async function webReport({ seconds }: { seconds: number }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'differentia-bench-'));
  const [bare, web] = [await bareServer(), await webServer(folder)];
  const targets = [
    { name: 'a bare server', url: `${bare.url}/`, measured: [] as Borne[] },
    ...ASKED.map(({ name, path, ...asked }) => ({
      name,
      url: `${web.url}${path}`,
      measured: [] as Borne[],
      ...asked,
    })),
  ];
  try {
    for (let round = 1; round <= ROUNDS; round++)
      for (const { name, measured, url, ...asked } of targets) {
        tell(`${name}, round ${round}`);
        const body = 'body' in asked && asked.body !== undefined ? { body: asked.body } : {};
        measured.push(await inChild('load', { url, connections: CONNECTIONS, seconds, ...body }));
      }
  } finally {
    await Promise.all([bare.close(), web.close()]);
    await rm(folder, { recursive: true, force: true });
  }
  const median = (measured: readonly Borne[], of: keyof Borne) =>
    quantile(
      measured.map((each) => each[of]),
      0.5,
    );
  const best = median(targets[0]?.measured ?? [], 'perSecond');
  const rows = targets.map(({ name, measured }) => {
    const perSecond = median(measured, 'perSecond');
    return [
      name,
      count(Math.round(perSecond)),
      (perSecond / best).toFixed(2),
      time(median(measured, 'p50')),
      time(median(measured, 'p99')),
    ];
  });
  const head = ['', 'requests a second', 'of the bare server’s', 'p50', 'p99'];
  return `## Web\n\n${INTRODUCTION}\n\n${table(head, rows)}`;
}
