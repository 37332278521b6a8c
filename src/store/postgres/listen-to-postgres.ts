import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { z } from 'zod';
import type { Ear, Listening } from '../sql/engine.ts';

/** Where notifications are sent. */
export const CHANNEL = 'differentia';
/** A schema of the database, a name in it, and how often that was changed: as JSON. */
const Announcement = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('no JSON');
      return z.NEVER;
    }
  })
  .pipe(z.tuple([z.string(), z.string(), z.number()]));

/** In milliseconds: between two attempts to connect, twice as long each time. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 30_000;
/** A notification may be lost with the connection, and a connection be lost without a word. */
const COMPARE_EVERY = 30_000;
/** A connection that doesn't end in time is left to itself. */
const LETTING_GO = 1_000;

/** Listens on a connection of its own, and on another when that is lost. It doesn't keep the process by waiting. */
export function listenToPostgres(connection: () => Client, schema: string, ear: Ear): Listening {
  let isStopped = false;
  let wake = (): void => undefined;
  const nap = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => wake(), milliseconds);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** @returns when the connection is lost, or nobody listens any more. */
  async function listenOnce(connected: () => void): Promise<void> {
    const client = connection();
    let isLost = false;
    const lost = (): void => {
      isLost = true;
      wake();
    };
    client.on('error', lost).on('end', lost);
    client.on('notification', ({ payload = '' }) => hear(payload));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      connected();
      while (!isLost && !isStopped) {
        ear.missed();
        await nap(COMPARE_EVERY);
        if (!isLost && !isStopped) await client.query('select 1');
      }
    } finally {
      await client.end();
    }
  }

  /** Others may use the channel, too. */
  function hear(payload: string): void {
    const { data } = Announcement.safeParse(payload);
    if (data?.[0] === schema) ear.heard(data[1], data[2]);
  }

  async function listen(): Promise<void> {
    let wait = FIRST_PAUSE;
    while (!isStopped) {
      await listenOnce(() => {
        wait = FIRST_PAUSE;
      }).catch(() => undefined);
      if (!isStopped) await nap(wait);
      wait = Math.min(2 * wait, LONGEST_PAUSE);
    }
  }

  const listening = listen();
  return {
    async stop() {
      isStopped = true;
      wake();
      await Promise.race([listening, pause(LETTING_GO, undefined, { ref: false })]);
    },
  };
}
