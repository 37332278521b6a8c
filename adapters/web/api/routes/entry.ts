import { createRoute, z } from '@hono/zod-openapi';
import { entryData } from '../data/entry-data.ts';
import { unknownEntry } from '../data/unknown-entry.ts';
import { type Api, answering } from '../route.ts';

const route = createRoute({
  method: 'get',
  path: '/entries/{id}',
  operationId: 'getEntry',
  summary: 'Gives an entry',
  description: 'A concept, or a comparison that editors wrote.',
  request: { params: z.object({ id: z.string().max(200).openapi({ example: 'tcp' }) }) },
  ...answering('Entry', 'The entry.', 'read', [400, 404]),
});

/** Gives one entry. */
export function entry({ app }: Api): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid('param');
    const { resources } = await context.get('asker').seen();
    const { glossary, messages } = resources;
    const found = glossary.entry(id);
    if (found === undefined) return unknownEntry(context, id);
    return context.json(entryData(found, glossary, messages.say('title.versus')));
  });
}
