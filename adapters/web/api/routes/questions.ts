import { createRoute, z } from '@hono/zod-openapi';
import type { Resources } from '../../../../src/answer/resources.ts';
import { Recalled } from '../../../../src/conversation/recalled.ts';
import { type Outcome, respond, respondToAll } from '../../../../src/conversation/respond.ts';
import { MOST_COMPARED } from '../../../../src/glossary/comparison.ts';
import type { Question } from '../../../../src/question/question.ts';
import type { Answers } from '../data/schemas.ts';
import { type Api, answering } from '../route.ts';

/** Nobody asks at such length. */
const LONGEST_TEXT = 4_000;
const LONGEST_TERM = 200;

const text = z.string('is no text').max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`);
const term = z.string().min(1, 'is empty').max(LONGEST_TERM, `is longer than ${LONGEST_TERM} characters`);
/** An object without fields that nobody reads: somebody may have mistyped one. */
const strictly = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has fields that mean nothing: ${issue.keys.join(', ')}`
        : 'is no object such as {"text":"REST vs gRPC"}',
  });

const question = z.strictObject({
  kind: z.enum(['define', 'compare']),
  terms: z.array(term).min(1, 'names no term').max(MOST_COMPARED, `names more than ${MOST_COMPARED} terms`),
});

const asked = strictly({
  text: text
    .min(1, 'is empty')
    .openapi({ description: 'The question, as somebody would put it.', example: 'REST vs gRPC' }),
  previous: z.union([text, question], 'is neither a text nor {"kind","terms"}').nullish().openapi({
    description:
      'The question before it, to which a short text may refer: its text, or how it was understood.',
  }),
});

const route = createRoute({
  method: 'post',
  path: '/questions',
  operationId: 'ask',
  summary: 'Answers a question',
  description:
    'The answer is as “differentia ask --json” prints it. Nothing is counted, and nothing of the question is kept.',
  request: { body: { required: true, content: { 'application/json': { schema: asked } } } },
  ...answering('Answers', 'What it asks, and the answer.', 'ask', [400, 413, 415, 422]),
});

/** Answers questions. */
export function questions(api: Api): void {
  const recalled = new Recalled();
  api.app.openapi(route, async (context) => {
    const since = performance.now();
    const { text: said, previous } = context.req.valid('json');
    const place = await context.get('asker').seen();
    const { resources } = place;
    const before = previous == null ? undefined : questionIn(previous, resources);
    const find = () =>
      respondToAll({ text: said, addressed: true, before: before && { question: before } }, resources);
    const outcomes = before === undefined ? recalled.of(place, said, find) : find();
    const [first, ...more] = outcomes.flatMap(answered);
    const answers = { ...(first as Answers), more } satisfies Answers;
    const { kind } = answers.answer;
    api.means.observer.answered({
      platform: 'web',
      origin: 'api',
      kind,
      seconds: (performance.now() - since) / 1000,
    });
    return context.json(answers);
  });
}

function questionIn(
  previous: z.infer<typeof asked>['previous'] & {},
  resources: Resources,
): Question | undefined {
  if (typeof previous === 'string') return respond({ text: previous, addressed: true }, resources).question;
  const { kind, terms } = previous;
  const [first = ''] = terms;
  return kind === 'define' || terms.length === 1 ? { kind: 'define', terms: [first] } : { kind, terms };
}

/** Who asks is answered: silence is for those who don't. */
const answered = ({ reply, question: understood }: Outcome): Answers['more'] =>
  reply.kind === 'silent' ? [] : [{ question: understood ?? null, answer: reply }];
