import type { Context } from 'hono';
import { problem } from '../../access/problem.ts';

/** Says that there is no such entry, or that it isn't what was wanted. */
export const unknownEntry = (context: Context, id: string, wanted: 'entry' | 'concept' = 'entry'): Response =>
  problem(context, 404, {
    detail: `There is no ${wanted} with the id “${id}”: look for it with /api/v1/search?q=${encodeURIComponent(id)}.`,
  });
