import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Records, Store } from '../../src/store/store.ts';
import { StoreModel } from '../store/store-model.ts';

const word = fc.constantFrom('a', 'b', "c'");
const at = fc.nat(4);
const step = fc.oneof(
  fc.record({ do: fc.constant('claim' as const), workspace: word, key: word, at }),
  fc.record({ do: fc.constant('release' as const), workspace: word, key: word }),
  fc.record({
    do: fc.constant('save' as const),
    answer: fc.record({
      id: word,
      workspace: word,
      channel: word,
      thread: word,
      asking: word,
      answering: word,
      unasked: fc.boolean(),
      subject: word,
      question: fc.option(fc.json(), { nil: undefined }),
      at,
    }),
  }),
  fc.record({ do: fc.constant('forget' as const), workspace: word, id: word }),
  fc.record({ do: fc.constant('prune' as const), claims: at, answers: at }),
  fc.record({ do: fc.constant('bump' as const), name: word }),
  fc.record({ do: fc.constant('take' as const), name: word, holder: word, until: at, now: at }),
  fc.record({
    do: fc.constant('ask' as const),
    workspace: word,
    channel: word,
    thread: word,
    word,
    before: at,
  }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Steps one by one, or several atomically, which may be given up at the end. */
const deed = fc.oneof(
  { weight: 3, arbitrary: fc.record({ steps: fc.tuple(step), together: fc.constant(false) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      steps: fc.array(step, { maxLength: 6 }),
      together: fc.constant(true),
      givenUp: fc.boolean(),
    }),
  },
);

/** Every engine does what plain lists would do. */
export function modelContract(open: () => Promise<Store>): void {
  it('does what plain lists would do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        const store = await open();
        let model = new StoreModel();
        for (const { steps, ...how } of deeds) {
          if (!how.together) {
            await take(steps, store, model);
            continue;
          }
          const copy = model.copy();
          const givenUp = new Error('given up');
          await store
            .atomically(async (records) => {
              await take(steps, records, copy);
              if ('givenUp' in how && how.givenUp) throw givenUp;
              model = copy;
            })
            .catch((error: unknown) => {
              if (error !== givenUp) throw error;
            });
        }
      }),
      { numRuns: 40 },
    );
  });
}

async function take(steps: readonly Step[], store: Records, model: StoreModel): Promise<void> {
  for (const each of steps) await takeOne(each, store, model);
}

async function takeOne(each: Step, store: Records, model: StoreModel): Promise<void> {
  switch (each.do) {
    case 'claim':
      expect(await store.claims.make(each.workspace, each.key, each.at)).toBe(
        model.claim(each.workspace, each.key, each.at),
      );
      break;
    case 'release':
      await store.claims.release(each.workspace, each.key);
      model.claims.delete(`${each.workspace}/${each.key}`);
      break;
    case 'save':
      await store.answers.save(each.answer);
      model.save(each.answer);
      break;
    case 'forget':
      await store.answers.forget(each.workspace, each.id);
      model.keep(({ workspace, id }) => workspace !== each.workspace || id !== each.id);
      break;
    case 'prune':
      await store.claims.prune(each.claims);
      await store.answers.prune(each.answers);
      model.prune(each);
      break;
    case 'bump':
      expect(await store.changes.count(each.name)).toBe(model.changes.get(each.name) ?? 0);
      expect(await store.changes.bump(each.name)).toBe(model.bump(each.name));
      break;
    case 'take':
      expect(await store.leases.take(each.name, each.holder, each.until, each.now)).toBe(model.take(each));
      break;
    case 'ask':
      await ask(each, store, model);
  }
}

async function ask(
  { workspace, channel, thread, word: subject, before: time }: Extract<Step, { do: 'ask' }>,
  { answers }: Records,
  model: StoreModel,
): Promise<void> {
  const inChannel = model.answers.filter((one) => one.workspace === workspace && one.channel === channel);
  const inThread = inChannel.filter((one) => one.thread === thread);
  const told = inThread.some((one) => one.unasked && one.subject === subject);
  const unasked = inChannel.filter((one) => one.unasked).map((one) => one.at);
  expect(await answers.hasToldUnasked(workspace, channel, thread, subject)).toBe(told);
  expect(await answers.lastUnasked(workspace, channel)).toBe(
    unasked.length > 0 ? Math.max(...unasked) : undefined,
  );
  for (const before of [undefined, time]) {
    const times = inThread
      .filter(({ question }) => question !== undefined)
      .map((one) => one.at)
      .filter((each) => before === undefined || each < before);
    const last = await answers.lastInThread(workspace, channel, thread, before);
    expect(last?.at).toBe(times.length > 0 ? Math.max(...times) : undefined);
    if (last !== undefined) expect(model.answers).toContainEqual(last);
  }
  for (const id of ['a', 'b', "c'"])
    expect(await answers.withId(workspace, id)).toEqual(
      model.answers.find((one) => one.workspace === workspace && one.id === id),
    );
}
