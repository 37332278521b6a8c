import type { RequestListener } from 'node:http';
import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import type { Observer } from '../../../src/conversation/observer.ts';
import type { Team } from '../../../src/team/team.ts';
import type { Platform } from '../../platform.ts';
import type { StoreCheck } from '../store-check.ts';
import { mayScrape } from './may-scrape.ts';
import { partOf } from './part-of.ts';

/** What the service does, counted for whoever watches it run. */
export interface Metrics {
  readonly observer: Observer;
  /** Times a request over HTTP that begins. */
  readonly watch: RequestListener;
  /** Answers at /metrics with what was counted and how everything is now, also in the processes of shards. */
  serve(watched: Watched): RequestListener;
  /** What is read by `serve` in another process: what was counted in this one, and how it is now. */
  counted(watched: WatchedHere): () => Promise<unknown[]>;
}

/** Who watches what. */
interface Watching {
  readonly version: string;
  /** Lets in who has it, from wherever; without it only those near are let in. */
  readonly token?: string | undefined;
  /** Which of several shards this process has. */
  readonly shard?: number | undefined;
}

/** What is looked at in a process when somebody asks. */
interface WatchedHere {
  readonly platforms: readonly Platform[];
  readonly conversation: Conversation;
  readonly team: Pick<Team, 'overlays'>;
}

/** What is looked at for all processes. */
interface Watched extends WatchedHere {
  readonly checkStore: StoreCheck;
}

/** In seconds: an answer takes milliseconds to make, and sending it as long as the platform takes. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function metricsOf({ version, token, shard }: Watching): Metrics {
  const registry = new Registry();
  if (shard !== undefined) registry.setDefaultLabels({ shard: String(shard) });
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'differentia_build_info',
    help: 'Which version runs; always 1.',
    labelNames: ['version', 'node'],
    registers,
  }).set({ version, node: process.version }, 1);
  return {
    observer: observerOf(registers),
    watch: watchOf(registers),
    counted(watched) {
      addGauges(watched, registers);
      return () => registry.getMetricsAsJSON();
    },
    serve(watched) {
      addGauges(watched, registers);
      addStoreGauges(watched, registers);
      return async (request, response) => {
        const refusal = mayScrape(request, token);
        if (refusal !== undefined) {
          const { status, text, headers } = refusal;
          return response
            .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers })
            .end(text);
        }
        const ofShards = watched.platforms.flatMap(
          ({ shards }) => shards?.().map(({ counted }) => counted) ?? [],
        );
        const body = await together(registry, ofShards);
        response
          .writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' })
          .end(body);
      };
    },
  };
}

/** Of what was asked for, only the part of the site is told. */
function watchOf(registers: Registry[]): RequestListener {
  const seconds = new Histogram({
    name: 'differentia_http_request_seconds',
    help: 'How long requests over HTTP took, by the part of what is served, and what became of them: 2xx, 3xx, 4xx, 5xx.',
    labelNames: ['part', 'status'],
    buckets: BUCKETS,
    registers,
  });
  return ({ url = '' }, response) => {
    const since = performance.now();
    response.once('close', () => {
      const status = `${Math.floor(response.statusCode / 100)}xx`;
      seconds.observe({ part: partOf(url), status }, (performance.now() - since) / 1000);
    });
  };
}

/** Labels are of closed lists, and say nothing of what was asked or by whom. */
function observerOf(registers: Registry[]): Observer {
  const answers = new Counter({
    name: 'differentia_answers_total',
    help: 'Answers given, by their kind, how they came to be, and where.',
    labelNames: ['kind', 'origin', 'platform'],
    registers,
  });
  const seconds = new Histogram({
    name: 'differentia_answer_seconds',
    help: 'From when a question came in until its answer was sent.',
    labelNames: ['origin', 'platform'],
    buckets: BUCKETS,
    registers,
  });
  const sends = new Counter({
    name: 'differentia_sends_total',
    help: 'Messages sent to channels, by what became of them: sent, refused, unknown.',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  const repeated = new Counter({
    name: 'differentia_repeated_deliveries_total',
    help: 'Deliveries that came once more, and had no effect; of a mention on Slack that is usual, which is two events.',
    labelNames: ['platform'],
    registers,
  });
  const slowed = new Counter({
    name: 'differentia_slowed_total',
    help: 'What was left undone since a person, or all of a workspace, wanted too much at once.',
    labelNames: ['platform'],
    registers,
  });
  return {
    answered({ platform, origin, kind, seconds: taken }) {
      answers.inc({ kind, origin, platform });
      seconds.observe({ origin, platform }, taken);
    },
    sent: (platform, outcome) => sends.inc({ platform, outcome }),
    repeated: (platform) => repeated.inc({ platform }),
    slowed: (platform) => slowed.inc({ platform }),
  };
}

/** @param ofShards what was counted in other processes, which say so by a label. */
async function together(registry: Registry, ofShards: readonly (readonly unknown[])[]): Promise<string> {
  if (ofShards.length === 0) return registry.metrics();
  const all: object[] = [await registry.getMetricsAsJSON(), ...ofShards];
  return AggregatorRegistry.aggregate(all).metrics();
}

const gaugeIn =
  (registers: Registry[]) => (name: string, help: string, read: (gauge: Gauge) => Promise<void> | void) =>
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        await read(this);
      },
    });

/** How everything in this process is when somebody asks. */
function addGauges({ platforms, conversation, team }: WatchedHere, registers: Registry[]): void {
  const gauge = gaugeIn(registers);
  new Gauge({
    name: 'differentia_platform_ready',
    help: 'Whether events arrive from a chat platform.',
    labelNames: ['platform'],
    registers,
    collect() {
      for (const platform of platforms) this.set({ platform: platform.name }, Number(platform.isReady()));
    },
  });
  new Gauge({
    name: 'differentia_platform_alive',
    help: 'Whether the connection to it is there, or comes back by itself; where it isn’t, the process ends.',
    labelNames: ['platform'],
    registers,
    collect() {
      for (const platform of platforms) this.set({ platform: platform.name }, Number(platform.isAlive()));
    },
  });
  gauge('differentia_events_under_way', 'Events that are being dealt with.', (each) =>
    each.set(conversation.underWay),
  );
  gauge('differentia_overlays', 'Teams’ glossaries that are held in memory.', (each) =>
    each.set(team.overlays.held.count),
  );
  gauge('differentia_overlays_bytes', 'About how much memory they take.', (each) =>
    each.set(team.overlays.held.bytes),
  );
}

/** How the store is, which all processes share. */
function addStoreGauges({ checkStore }: Watched, registers: Registry[]): void {
  const gauge = gaugeIn(registers);
  gauge('differentia_store_ok', 'Whether the store can be written to.', async (each) =>
    each.set(Number((await checkStore()).ok)),
  );
  gauge('differentia_store_check_seconds', 'How long it took to find that out.', async (each) =>
    each.set((await checkStore()).seconds),
  );
}
