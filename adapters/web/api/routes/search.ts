import { createRoute, z } from '@hono/zod-openapi';
import { search as searchIn } from '../../../../src/answer/search.ts';
import { limitSchema } from '../data/limit.ts';
import { type Api, answering } from '../route.ts';

const LONGEST = 400;

const route = createRoute({
  method: 'get',
  path: '/search',
  operationId: 'search',
  summary: 'Finds concepts',
  description:
    'By their names, however misspelt, and by what is said of them (“spreads requests over servers”).',
  request: {
    query: z.object({
      q: z
        .string('is missing')
        .min(1, 'is empty')
        .max(LONGEST, `is longer than ${LONGEST} characters`)
        .openapi({ description: 'A name, or a description.', example: 'lode balancer' }),
      limit: limitSchema(50, 10),
    }),
  },
  ...answering('Matches', 'What was found.', 'read', [400]),
});

/** Finds concepts by names and descriptions. */
export function search({ app }: Api): void {
  app.openapi(route, async (context) => {
    const { q, limit } = context.req.valid('query');
    const { resources } = await context.get('asker').seen();
    return context.json(searchIn(q, limit, resources));
  });
}
