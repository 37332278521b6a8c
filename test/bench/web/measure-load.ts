import { Agent, request } from 'node:http';
import { quantile } from '../quantile.ts';

/** What is asked of a server, and how long. */
export interface Load {
  readonly url: string;
  /** Sent as JSON; without it, it is a GET. */
  readonly body?: string;
  /** How many ask at once, each over a connection of its own. */
  readonly connections: number;
  readonly seconds: number;
}

/** How a server bore it; times in milliseconds. */
export interface Borne {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const WARM_UP = 200;

/** Asks a server the same for a while, as fast as it answers. */
export async function measureLoad({ url, body, connections, seconds }: Load): Promise<Borne> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  for (let count = 0; count < WARM_UP; count++) await ask(agent, url, body);
  const times: number[] = [];
  const since = performance.now();
  const until = since + seconds * 1000;
  const askOn = async (): Promise<void> => {
    for (let start = performance.now(); start < until; start = performance.now()) {
      await ask(agent, url, body);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  const took = (performance.now() - since) / 1000;
  agent.destroy();
  return { perSecond: times.length / took, p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

function ask(agent: Agent, url: string, body?: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asking = request(url, {
      agent,
      method: body === undefined ? 'GET' : 'POST',
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
    });
    asking.on('error', reject);
    asking.on('response', (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.on('error', reject).on('end', resolve).resume();
    });
    asking.end(body);
  });
}
