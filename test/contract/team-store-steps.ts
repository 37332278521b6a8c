import fc from 'fast-check';
import type { Records } from '../../src/store/store.ts';
import type { TeamRecords } from '../../src/store/team/team-records.ts';

export type Kept = Omit<TeamRecords, 'codes'> & Pick<Records, 'changes'>;

export const WORKSPACES = ['slack:T1', 'discord:2'] as const;
const WORDS = ['a', "c'"];
const PEOPLE = ['slack:U1', 'discord:3'];
const DAYS = ['2026-11-21', '2026-11-22', '2026-11-23'];

/** What the steps below take of it, whatever they do. The names are the same in both glossaries. */
export const values = fc.record({
  workspace: fc.constantFrom(...WORKSPACES),
  entry: fc.constantFrom(...WORDS),
  other: fc.constantFrom(...WORDS),
  person: fc.constantFrom(...PEOPLE),
  day: fc.constantFrom(...DAYS),
  flag: fc.option(fc.boolean(), { nil: undefined }),
  number: fc.nat(6),
  text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\0', 'x\ud800', "'; --")),
  data: fc.json().map((json): unknown => JSON.parse(json)),
});
type Values = typeof values extends fc.Arbitrary<infer T> ? T : never;
export type Given = Values & { readonly glossary: string; readonly at: number };

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

export type Step = (records: Kept, given: Given) => Promise<unknown>;

/** All that can be done, in groups of what belongs together. */
export const STEPS: Readonly<Record<string, Readonly<Record<string, Step>>>> = {
  entries: {
    async publish({ changes, revisions }, given) {
      const change = await changes.bump(given.glossary);
      return revisions.add(given.glossary, revision(given, change));
    },
    rewrite: ({ revisions }, { glossary, entry, number, text }) =>
      revisions.setBody(glossary, entry, number, { text }),
    async publishMany({ changes, revisions }, given) {
      const change = await changes.bump(given.glossary);
      const entries = Array.from({ length: given.number * 12 }, (_, index) => `${given.entry}${index % 60}`);
      await revisions.addAll(
        given.glossary,
        entries.map((entry) => revision({ ...given, entry }, change)),
      );
    },
  },
  suggestions: {
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
    rewriteSuggestion: ({ suggestions }, { glossary, number, data, flag }) =>
      suggestions.setBodies(glossary, `${number}`, { from: data, ...(flag && { to: data }) }),
    decide: ({ suggestions }, { glossary, number, flag, person, text, at }) =>
      suggestions.decide(glossary, `${number}`, flag ? 'approved' : 'rejected', {
        ...(flag !== undefined && { by: person, reason: text }),
        at,
      }),
  },
  requests: {
    miss: ({ requests }, { glossary, entry, at }) => requests.miss(glossary, entry, at),
    ask: ({ requests }, { glossary, entry, person, text, flag, number, at }) =>
      requests.ask(glossary, { term: entry, text, person, isNamed: flag === true, tell: number > 2 }, at),
    merge: ({ requests }, { glossary, entry, other }) => requests.merge(glossary, entry, other),
    close: async ({ requests }, { glossary, entry, other, flag, at }) =>
      [...(await requests.close(glossary, entry, flag ? other : undefined, at))].sort(),
    pruneRequests: ({ requests }, { at, number }) => requests.prune(at - number * 5),
  },
  votes: {
    vote: ({ votes }, { glossary, entry, person, flag, at }) => votes.set(glossary, entry, person, flag, at),
  },
  reports: {
    async report({ reports }, { glossary, entry, person, flag, text, at }) {
      await reports.add(glossary, { id: `${at}`, entry, reason: text, ...(flag && { person }), at });
    },
    closeReport: ({ reports }, { glossary, person, at, number }) =>
      reports.close(glossary, `${at - number}`, person, at),
  },
  verifications: {
    verify: ({ verifications }, { glossary, entry, person, flag, number }) =>
      verifications.set(
        glossary,
        entry,
        flag === undefined ? undefined : { owner: person, due: number, ...(flag && { told: number }) },
      ),
  },
  notices: {
    notify: ({ notices }, { glossary, person, data, at }) =>
      notices.add({ id: `${at}`, glossary, person, body: data, at }),
    told: ({ notices }, { at, number }) => notices.remove([`${at - number}`, `${at - 1}`, '?']),
  },
  drafts: {
    draft: ({ drafts }, { glossary, person, entry, flag, data, at }) =>
      drafts.save({ glossary, person, id: entry, isBegun: flag === true, body: data, at }),
    sent: ({ drafts }, { glossary, person, entry }) => drafts.remove(glossary, person, entry),
    old: ({ drafts }, { at, number }) => drafts.prune(at - number),
  },
  deeds: {
    do: ({ deeds }, { glossary, person, entry, other, flag, data, at }) =>
      deeds.add(glossary, {
        id: `${at % 3} ${at}`,
        at: at - (at % 2),
        did: other,
        ...(flag !== undefined && { person, about: data }),
        ...(flag && { entry, other: person }),
      }),
  },
  settings: {
    set: ({ settings }, { glossary, workspace, entry, other, flag, data }) =>
      settings.set(
        { glossary, ...(flag && { channel: { workspace, id: other } }) },
        entry,
        flag === undefined ? undefined : data,
      ),
    prefer: ({ senses }, { workspace, entry, other, flag }) =>
      senses.prefer(workspace, entry, other, flag ? entry : undefined),
  },
  statistics: {
    async count({ statistics }, { glossary, day, entry, flag, number }) {
      const what = number > 3 ? 'missed' : 'asked';
      await statistics.count(glossary, day, what, flag === undefined ? undefined : entry);
    },
    async countAll({ statistics }, { glossary, day, entry, other, flag, number }) {
      const twice = { what: 'asked', key: entry } as const;
      const some = [twice, { what: 'answered' }, { what: 'asked', key: other }, twice] as const;
      await statistics.countAll(glossary, day, flag ? some : some.slice(0, number));
    },
    pruneStatistics: ({ statistics }, { day }) => statistics.prune(day),
  },
  people: {
    setRole: ({ people }, { glossary, person, flag }) =>
      people.setRole(glossary, person, flag === undefined ? undefined : flag ? 'admin' : 'editor'),
    block: ({ people }, { glossary, person, flag, at }) =>
      people.setBlocked(glossary, person, flag === true, at),
  },
  workspaces: {
    async join({ glossaries }, { workspace, at }) {
      const other = WORKSPACES.find((each) => each !== workspace) ?? '';
      return glossaries.join(workspace, await glossaries.of(other, at), at);
    },
    leave: ({ glossaries }, { workspace, at }) => glossaries.leave(workspace, at),
    setGone: ({ glossaries }, { workspace, flag, at }) =>
      glossaries.setGone(workspace, flag ? at : undefined),
    erase: ({ glossaries }, { workspace }) => glossaries.erase(workspace),
  },
};

/** What is done to all that is kept. */
export const forget: Step = ({ people }, { glossary, person }) => people.forget(glossary, person);

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** All that can be seen from a workspace, in a glossary. */
export async function seen(
  records: Kept,
  glossary: string,
  workspace: string,
  number: number,
): Promise<unknown[]> {
  const { revisions, suggestions, requests, votes, reports, people, statistics } = records;
  const ofWords = WORDS.map(async (word) => [
    await revisions.newest(glossary, word),
    await revisions.revision(glossary, word, number),
    await revisions.history(glossary, word, 3),
    await revisions.history(glossary, word, 3, number),
    await all(revisions.ofOrigin(glossary, word)),
    await suggestions.openOf(glossary, word),
    await requests.request(glossary, word),
    await requests.standingFor(glossary, word),
    await all(suggestions.allOf(glossary, word)),
    await votes.tally(glossary, word),
    await reports.openOf(glossary, word),
    await records.verifications.of(glossary, word),
    await records.settings.all({ glossary, channel: { workspace, id: word } }),
    await Promise.all(WORDS.map((label) => records.senses.preferred(workspace, word, label))),
    await Promise.all(PEOPLE.map((person) => votes.of(glossary, word, person))),
  ]);
  const ofPeople = PEOPLE.map(async (person) => [
    await suggestions.by(glossary, person, 3),
    await all(suggestions.allBy(glossary, person)),
    await all(revisions.by(glossary, person)),
    await suggestions.countBy(glossary, person, 5),
    await reports.countBy(glossary, person, 5),
    await people.role(glossary, person),
    await people.isBlocked(glossary, person),
    await records.notices.pending(person.split(':')[0] ?? '', 5),
    await records.notices.of(glossary, person, 2),
    await records.drafts.newest(glossary, person),
    await Promise.all(WORDS.map((word) => records.drafts.withId(glossary, person, word))),
  ]);
  return [
    await Promise.all(ofWords),
    await Promise.all(ofPeople),
    await all(revisions.since(glossary, number)),
    await revisions.recent(glossary, 9),
    await records.changes.count(glossary),
    await records.deeds.newest(glossary, 3),
    await records.deeds.newest(glossary, 3, { at: number, id: '1' }),
    await suggestions.suggestion(glossary, `${number}`),
    await suggestions.open(glossary, 3),
    await suggestions.open(glossary, 3, `${number}`),
    await requests.open(glossary, 2),
    await requests.merged(glossary, 2),
    await votes.unhelpful(glossary, 2),
    await reports.open(glossary, 3),
    await all(records.verifications.due(number)),
    await all(records.verifications.due(number, glossary)),
    await records.settings.all({ glossary }),
    await records.settings.everywhere(glossary),
    await people.withRoles(glossary),
    await people.blocked(glossary),
    await statistics.most(glossary, 'asked', DAYS[0] ?? '', DAYS[1] ?? '', 2),
    await statistics.most(glossary, 'missed', DAYS[1] ?? '', DAYS[2] ?? '', 2),
    await statistics.byDay(glossary, 'asked', DAYS[1] ?? '', DAYS[2] ?? ''),
    await statistics.asked(glossary),
    await records.glossaries.workspaces(glossary),
    await records.glossaries.gone(number),
    await records.glossaries.known(1 + (number % 2)),
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
  for (const step of Object.values(STEPS)
    .flatMap((group) => Object.values(group))
    .concat(forget))
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
