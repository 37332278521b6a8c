import { Hono } from 'hono';
import type { WebMeans } from '../means.ts';
import type { Seen } from '../seen.ts';

export function pages(_means: WebMeans, _seen: Seen): Hono {
  const app = new Hono();
  app.get('/glossary', (context) => context.html(<p>Glossary</p>));
  return app;
}
