import { createRoute, z } from '@hono/zod-openapi';
import { tag } from '../../../../src/glossary/provenance.ts';
import { problem } from '../../access/problem.ts';
import { byTitle, type Listed, type Shelf } from '../../pages/shelf.ts';
import { summaryOf } from '../data/entry-data.ts';
import { limitSchema } from '../data/limit.ts';
import type { Entries } from '../data/schemas.ts';
import { type Api, answering, sightOf } from '../route.ts';

const filter = z.object({
  kind: z.enum(['concept', 'comparison'], 'is neither “concept” nor “comparison”').optional(),
  tag: tag.optional().openapi({ description: 'Only those with this tag.', example: 'networking' }),
  genus: z.string().max(120).optional().openapi({
    description: 'Only what is a kind of the concept with this id.',
    example: 'network-protocol',
  }),
  letter: z
    .string()
    .regex(/^(?:\p{L}|\d|#)$/u, 'is no single letter, digit or “#”')
    .optional()
    .openapi({
      description:
        'Only concepts whose name begins with it: any digit stands for all of them, “#” for whatever is neither.',
    }),
  cursor: z.string().max(600).optional().openapi({ description: 'What “next” said on the page before.' }),
  limit: limitSchema(100, 50),
});
type Filter = z.infer<typeof filter>;

const route = createRoute({
  method: 'get',
  path: '/entries',
  operationId: 'listEntries',
  summary: 'Lists entries',
  description:
    'Concepts come before comparisons, each in the order of their names. Several filters hold together. A page that is asked for by its cursor goes on where the one before ended, whatever was changed meanwhile.',
  request: { query: filter },
  ...answering('Entries', 'A page of entries.', 'read', [400]),
});

/** Lists entries, some at a time. */
export function entries(api: Api): void {
  api.app.openapi(route, async (context) => {
    const asked = context.req.valid('query');
    const from = asked.cursor === undefined ? undefined : placeIn(asked.cursor);
    if (asked.cursor !== undefined && from === undefined)
      return problem(context, 400, {
        detail: 'The cursor is none that was given out: begin without one.',
        errors: [{ at: 'cursor', message: 'is unknown' }],
      });
    const { shelf } = await sightOf(api, context);
    const all = chosen(shelf, asked);
    const rest = from === undefined ? all : all.filter((listed) => compare(listed, from) > 0);
    const page = rest.slice(0, asked.limit);
    const last = page.at(-1);
    const next = last === undefined || rest.length === page.length ? null : cursorOf(last);
    return context.json({ total: all.length, entries: page.map(summaryOf), next } satisfies Entries);
  });
}

/** The entries that fit, in order. */
function chosen(shelf: Shelf, { kind, tag: wanted, genus, letter }: Filter): readonly Listed[] {
  const lists = [
    ...(wanted === undefined ? [] : [shelf.tags.get(wanted)?.entries ?? []]),
    ...(genus === undefined ? [] : [shelf.genera.get(genus)?.entries ?? []]),
    ...(letter === undefined ? [] : [shelf.letters.get(letterKey(letter))?.entries ?? []]),
  ];
  const [first = [...shelf.concepts, ...shelf.comparisons], ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return first.filter(
    (listed) =>
      (kind === undefined || listed.entry.kind === kind) && sets.every((others) => others.has(listed)),
  );
}

const DIGITS = '0–9';

const letterKey = (letter: string): string =>
  /^\d$/.test(letter) ? DIGITS : (letter.normalize('NFKD')[0] ?? letter).toUpperCase();

/** Where an entry stands in the list, which says it also of one that is gone. */
interface Place {
  readonly entry: { readonly kind: Listed['entry']['kind']; readonly id: string };
  readonly title: string;
}

/** Concepts before comparisons. */
const compare = (a: Place, b: Place): number =>
  Number(a.entry.kind === 'comparison') - Number(b.entry.kind === 'comparison') || byTitle(a, b);

const cursorSchema = z.tuple([z.enum(['concept', 'comparison']), z.string(), z.string()]);

const cursorOf = ({ entry: { kind, id }, title }: Place): string =>
  Buffer.from(JSON.stringify([kind, id, title])).toString('base64url');

function placeIn(cursor: string): Place | undefined {
  try {
    const [kind, id, title] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    return { entry: { kind, id }, title };
  } catch {
    return undefined;
  }
}
