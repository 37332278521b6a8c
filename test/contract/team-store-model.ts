import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Records, Store } from '../../src/store/store.ts';
import type { TeamRecords } from '../../src/store/team/team-records.ts';
import { openAt } from '../store/open-at.ts';
import { TeamModel } from '../store/team/lists.ts';
import { modelRecords } from '../store/team-model.ts';

type Kept = Omit<TeamRecords, 'codes'> & Pick<Records, 'changes'>;

const WORKSPACES = ['slack:T1', 'discord:2'] as const;
const WORDS = ['a', 'b', "c'"];
const PEOPLE = ['slack:U1', 'slack:U2', 'discord:3'];
const DAYS = ['2026-11-21', '2026-11-22', '2026-11-23'];

/** What the steps below take of it, whatever they do. The names are the same in both glossaries. */
const values = fc.record({
  workspace: fc.constantFrom(...WORKSPACES),
  entry: fc.constantFrom(...WORDS),
  other: fc.constantFrom(...WORDS),
  person: fc.constantFrom(...PEOPLE),
  day: fc.constantFrom(...DAYS),
  flag: fc.option(fc.boolean(), { nil: undefined }),
  number: fc.nat(6),
  text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\0', 'x\ud800', "'; --")),
  data: fc.jsonValue(),
});
type Values = typeof values extends fc.Arbitrary<infer T> ? T : never;
type Given = Values & { readonly glossary: string; readonly at: number };

const revision = ({ entry, person, text, data, other, flag, at }: Given, change: number) => ({
  entry,
  change,
  state: flag === undefined ? ('deleted' as const) : ('published' as const),
  ...(flag !== undefined && { body: data }),
  ...(flag !== false && { author: person }),
  at,
  ...(flag && { reason: text }),
  origin: other,
});

/** All that can be done. */
const STEPS: Readonly<Record<string, (records: Kept, given: Given) => Promise<unknown>>> = {
  async publish({ changes, revisions }, given) {
    const change = await changes.bump(given.glossary);
    return revisions.add(given.glossary, revision(given, change));
  },
  async publishMany({ changes, revisions }, given) {
    const change = await changes.bump(given.glossary);
    const entries = Array.from({ length: given.number * 20 }, (_, index) => `${given.entry}${index % 70}`);
    await revisions.addAll(
      given.glossary,
      entries.map((entry) => revision({ ...given, entry }, change)),
    );
  },
  async suggest({ suggestions }, { glossary, entry, number, data, text, person, flag, at }) {
    if ((await suggestions.suggestion(glossary, `${number}`)) !== undefined) return;
    await suggestions.add(glossary, {
      id: `${number}`,
      kind: 'change',
      entry,
      base: number,
      from: data,
      ...(flag && { to: { text, data } }),
      ...(flag === false && { comment: text }),
      author: person,
      at,
    });
  },
  decide: ({ suggestions }, { glossary, number, flag, person, text, at }) =>
    suggestions.decide(glossary, `${number}`, flag ? 'approved' : 'rejected', {
      ...(flag !== undefined && { by: person, reason: text }),
      at,
    }),
  miss: ({ requests }, { glossary, entry, at }) => requests.miss(glossary, entry, at),
  ask: ({ requests }, { glossary, entry, person, text, flag, number, at }) =>
    requests.ask(glossary, { term: entry, text, person, isNamed: flag === true, tell: number > 2 }, at),
  merge: ({ requests }, { glossary, entry, other }) => requests.merge(glossary, entry, other),
  close: async ({ requests }, { glossary, entry, other, flag, at }) =>
    [...(await requests.close(glossary, entry, flag ? other : undefined, at))].sort(),
  pruneRequests: ({ requests }, { at, number }) => requests.prune(at - number * 5),
  vote: ({ votes }, { glossary, entry, person, flag, at }) => votes.set(glossary, entry, person, flag, at),
  async report({ reports }, { glossary, entry, person, flag, text, at }) {
    await reports.add(glossary, { id: `${at}`, entry, reason: text, ...(flag && { person }), at });
  },
  closeReport: ({ reports }, { glossary, person, at, number }) =>
    reports.close(glossary, `${at - number}`, person, at),
  verify: ({ verifications }, { glossary, entry, person, flag, number }) =>
    verifications.set(
      glossary,
      entry,
      flag === undefined ? undefined : { owner: person, due: number, ...(flag && { told: number }) },
    ),
  notify: ({ notices }, { glossary, person, data, at }) =>
    notices.add({ id: `${at}`, glossary, person, body: data, at }),
  told: ({ notices }, { at, number }) => notices.remove([`${at - number}`, `${at - 1}`, '?']),
  set: ({ settings }, { glossary, workspace, entry, other, flag, data }) =>
    settings.set(
      { glossary, ...(flag && { channel: { workspace, id: other } }) },
      entry,
      flag === undefined ? undefined : data,
    ),
  prefer: ({ senses }, { workspace, entry, other, flag }) =>
    senses.prefer(workspace, entry, other, flag ? entry : undefined),
  async count({ statistics }, { glossary, day, entry, flag, number }) {
    const what = number > 3 ? 'missed' : 'asked';
    await statistics.count(glossary, day, what, flag === undefined ? undefined : entry);
  },
  pruneStatistics: ({ statistics }, { day }) => statistics.prune(day),
  setRole: ({ people }, { glossary, person, flag }) =>
    people.setRole(glossary, person, flag === undefined ? undefined : flag ? 'admin' : 'editor'),
  block: ({ people }, { glossary, person, flag, at }) =>
    people.setBlocked(glossary, person, flag === true, at),
  forget: ({ people }, { glossary, person }) => people.forget(glossary, person),
  async join({ glossaries }, { workspace, at }) {
    const other = WORKSPACES.find((each) => each !== workspace) ?? '';
    return glossaries.join(workspace, await glossaries.of(other, at), at);
  },
  leave: ({ glossaries }, { workspace, at }) => glossaries.leave(workspace, at),
  setGone: ({ glossaries }, { workspace, flag, at }) => glossaries.setGone(workspace, flag ? at : undefined),
  erase: ({ glossaries }, { workspace }) => glossaries.erase(workspace),
};

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** All that can be seen from a workspace, in a glossary. */
async function seen(records: Kept, glossary: string, workspace: string, number: number): Promise<unknown[]> {
  const { revisions, suggestions, requests, votes, reports, people, statistics } = records;
  const ofWords = WORDS.map(async (word) => [
    await revisions.newest(glossary, word),
    await revisions.revision(glossary, word, number),
    await revisions.history(glossary, word, 3),
    await revisions.history(glossary, word, 3, number),
    await all(revisions.ofOrigin(glossary, word)),
    await suggestions.openOf(glossary, word),
    await requests.request(glossary, word),
    await votes.tally(glossary, word),
    await reports.openOf(glossary, word),
    await records.verifications.of(glossary, word),
    await records.settings.all({ glossary, channel: { workspace, id: word } }),
    await Promise.all(WORDS.map((label) => records.senses.preferred(workspace, word, label))),
    await Promise.all(PEOPLE.map((person) => votes.of(glossary, word, person))),
  ]);
  const ofPeople = PEOPLE.map(async (person) => [
    await suggestions.by(glossary, person, 3),
    await suggestions.countBy(glossary, person, 5),
    await reports.countBy(glossary, person, 5),
    await people.role(glossary, person),
    await people.isBlocked(glossary, person),
    await records.notices.pending(person.split(':')[0] ?? '', 5),
  ]);
  return [
    await Promise.all(ofWords),
    await Promise.all(ofPeople),
    await all(revisions.since(glossary, number)),
    await revisions.recent(glossary, 9),
    await records.changes.count(glossary),
    await suggestions.suggestion(glossary, `${number}`),
    await suggestions.open(glossary, 3),
    await suggestions.open(glossary, 3, `${number}`),
    await requests.open(glossary, 2),
    await votes.unhelpful(glossary, 2),
    await reports.open(glossary, 3),
    await all(records.verifications.due(number)),
    await all(records.verifications.due(number, glossary)),
    await records.settings.all({ glossary }),
    await people.withRoles(glossary),
    await people.blocked(glossary),
    await statistics.most(glossary, 'asked', DAYS[0] ?? '', DAYS[1] ?? '', 2),
    await statistics.most(glossary, 'missed', DAYS[1] ?? '', DAYS[2] ?? '', 2),
    await statistics.byDay(glossary, 'asked', DAYS[1] ?? '', DAYS[2] ?? ''),
    await statistics.asked(glossary),
    await records.glossaries.workspaces(glossary),
    await records.glossaries.gone(number),
  ];
}

/** Does and asks all there is, each thing in several ways. */
export async function doAll(records: Kept): Promise<void> {
  const [workspace, other] = WORKSPACES;
  const any = {
    workspace,
    entry: 'a',
    other: 'b',
    person: 'slack:U1',
    day: DAYS[1] ?? '',
    text: '',
    data: 1,
  };
  let at = 0;
  for (const step of Object.values(STEPS))
    for (const flag of [undefined, false, true])
      for (const number of [1, 6]) {
        for (const each of WORKSPACES) await records.glossaries.of(each, at);
        await step(records, {
          ...any,
          glossary: await records.glossaries.of(workspace, ++at),
          flag,
          number,
          at,
        });
      }
  for (const each of [workspace, other])
    await seen(records, await records.glossaries.of(each, ++at), each, 1);
}

const deed = fc.record({
  steps: fc.array(fc.record({ step: fc.constantFrom(...Object.keys(STEPS)), values }), {
    minLength: 1,
    maxLength: 5,
  }),
  how: fc.constantFrom('one by one', 'one by one', 'together', 'given up'),
});

type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** Every engine does what plain lists would do; so nothing of one glossary is seen in another, whatever is done. */
export function teamModelContract(newAddress: () => Promise<string>): void {
  it('does what plain lists would do, and shows nothing of one glossary in another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 20 }), fc.nat(6), async (deeds, number) => {
        const store = await openAt(await newAddress());
        try {
          await compare(store, deeds, number);
        } finally {
          await store.close();
        }
      }),
      { numRuns: 60 },
    );
  });
}

async function compare(store: Store, deeds: readonly Deed[], number: number): Promise<void> {
  let model = new TeamModel();
  let at = 0;
  for (const { steps, how } of deeds) {
    const copy = how === 'one by one' ? model : model.copy();
    const take = async (records: Kept): Promise<void> => {
      for (const { step, values: chosen } of steps)
        await takeOne(step, { ...chosen, at: ++at }, records, copy);
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
  name: string,
  given: Omit<Given, 'glossary'>,
  records: Kept,
  model: TeamModel,
): Promise<void> {
  await begin(records, model, given.at);
  const glossary = await records.glossaries.of(given.workspace, given.at);
  const step = STEPS[name];
  const result = await step?.(records, { ...given, glossary });
  expect(result, name).toStrictEqual(
    await step?.(
      modelRecords(model, () => ''),
      { ...given, glossary },
    ),
  );
}
