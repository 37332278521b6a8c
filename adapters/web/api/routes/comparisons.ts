import { createRoute, z } from '@hono/zod-openapi';
import { compareConcepts } from '../../../../src/answer/answer-question.ts';
import { MOST_COMPARED } from '../../../../src/glossary/comparison.ts';
import { unknownEntry } from '../data/unknown-entry.ts';
import { type Api, answering } from '../route.ts';

const WORDS = `are not from two to ${MOST_COMPARED} different ids with commas between them`;

const ids = z
  .string()
  .max(800)
  .transform((text) => text.split(','))
  .refine(
    (list) => list.length >= 2 && list.length <= MOST_COMPARED && new Set(list).size === list.length,
    WORDS,
  )
  .openapi({
    type: 'string',
    description: `The ids of two to ${MOST_COMPARED} concepts, with commas between them; columns come in their order.`,
    example: 'tcp,udp',
  });

const route = createRoute({
  method: 'get',
  path: '/comparisons/{ids}',
  operationId: 'compare',
  summary: 'Compares concepts',
  description:
    'As editors wrote it, else put together from what is recorded of each (“origin” says which); or how one is a kind of the other.',
  request: { params: z.object({ ids }) },
  ...answering('Comparison', 'How they differ.', 'read', [400, 404]),
});

/** Compares concepts by their ids. */
export function comparisons({ app }: Api): void {
  app.openapi(route, async (context) => {
    const { ids: wanted } = context.req.valid('param');
    const { resources } = await context.get('asker').seen();
    const concepts = wanted.map((id) => resources.glossary.concept(id));
    const missing = wanted.find((_, index) => concepts[index] === undefined);
    if (missing !== undefined) return unknownEntry(context, missing, 'concept');
    const [one, other, ...more] = concepts.flatMap((concept) => concept ?? []);
    if (one === undefined || other === undefined) throw new Error('fewer than two concepts are compared');
    return context.json(compareConcepts([one, other, ...more], [], resources));
  });
}
