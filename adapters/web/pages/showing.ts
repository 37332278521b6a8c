import type { Context } from 'hono';
import type { Site } from '../frame/site.ts';
import type { Sight } from './sight.ts';

/** A request for a page, and what the page is made from. */
export interface Showing {
  readonly context: Context;
  readonly site: Site;
  readonly sight: Sight;
}
