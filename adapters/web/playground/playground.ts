import { Hono } from 'hono';
import type { WebMeans } from '../means.ts';
import type { Seen } from '../seen.ts';

export function playground(_means: WebMeans, _seen: Seen): Hono {
  return new Hono();
}
