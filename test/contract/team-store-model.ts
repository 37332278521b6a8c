import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { open } from '../store/open.ts';
import { TeamModel } from '../store/team/lists.ts';
import { modelRecords } from '../store/team-model.ts';
import { linesOf } from './store-backup.ts';
import {
  forget,
  type Given,
  type Kept,
  STEPS,
  type Step,
  seen,
  values,
  WORKSPACES,
} from './team-store-steps.ts';

/** What may be done in a group, one by one, or several things atomically, which may be given up at the end. */
const deedsOf = (group: string) => {
  const step = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...Object.entries(STEPS[group] ?? {})) },
    { weight: 1, arbitrary: fc.constantFrom(...Object.entries(STEPS.workspaces ?? {})) },
    { weight: 1, arbitrary: fc.constant(['forget', forget] as const) },
  );
  const deed = fc.record({
    steps: fc.array(fc.record({ step, values }), { minLength: 1, maxLength: 5 }),
    how: fc.constantFrom('one by one', 'one by one', 'together', 'given up'),
  });
  return fc.array(deed, { minLength: 8, maxLength: 16 });
};
type Deeds = ReturnType<typeof deedsOf> extends fc.Arbitrary<infer T> ? T : never;

/**
 * Every engine does what plain lists would do; so nothing of one glossary is seen in another, whatever is done.
 * @param numRuns of each group of what can be done.
 */
export function teamModelContract(newAddress: () => Promise<string>, numRuns: number): void {
  it.each(Object.keys(STEPS))(
    'does what plain lists would do, and shows nothing of one glossary in another: %s',
    async (group) => {
      const store = await open(await newAddress());
      await fc.assert(
        fc.asyncProperty(deedsOf(group), fc.nat(6), async (deeds, number) => {
          try {
            await compare(store, deeds, number);
          } finally {
            for (const workspace of WORKSPACES) await store.glossaries.erase(workspace);
          }
        }),
        { numRuns },
      );
      expect(await linesOf(store)).toEqual([expect.stringContaining('backup'), '{"rows":0}']);
    },
  );
}

async function compare(store: Store, deeds: Deeds, number: number): Promise<void> {
  let model = new TeamModel();
  let at = 0;
  for (const { steps, how } of deeds) {
    const copy = how === 'one by one' ? model : model.copy();
    const take = async (records: Kept): Promise<void> => {
      for (const { step, values: given } of steps) await takeOne(step, { ...given, at: ++at }, records, copy);
      if (how === 'given up') throw new GivenUp();
    };
    if (how === 'one by one') await take(store);
    else if (how === 'given up') await expect(store.atomically(take)).rejects.toThrow(GivenUp);
    else await store.atomically(take);
    if (how === 'together') model = copy;
  }
  await begin(store, model, ++at);
  const plain = modelRecords(model, () => '');
  for (const workspace of WORKSPACES) {
    const glossary = await store.glossaries.of(workspace, at);
    expect(await seen(store, glossary, workspace, number)).toStrictEqual(
      await seen(plain, glossary, workspace, number),
    );
  }
}

class GivenUp extends Error {}

/** Makes both workspaces known, each by the id of the glossary that the store has made. */
async function begin(records: Kept, model: TeamModel, at: number): Promise<void> {
  for (const workspace of WORKSPACES) {
    const id = await records.glossaries.of(workspace, at);
    expect(await modelRecords(model, () => id).glossaries.of(workspace, at)).toBe(id);
  }
}

async function takeOne(
  [name, step]: readonly [string, Step],
  given: Omit<Given, 'glossary'>,
  records: Kept,
  model: TeamModel,
): Promise<void> {
  await begin(records, model, given.at);
  const glossary = await records.glossaries.of(given.workspace, given.at);
  const plain = modelRecords(model, () => '');
  expect(await step(records, { ...given, glossary }), name).toStrictEqual(
    await step(plain, { ...given, glossary }),
  );
}
