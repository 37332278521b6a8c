import { expect } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import type { Notice } from '../../src/store/team/notices.ts';
import type { Revision } from '../../src/store/team/revisions.ts';
import type { NoticeBody } from '../../src/team/notice.ts';
import { originFrom } from '../../src/team/origin.ts';
import { storedEntry } from '../../src/team/stored-entry.ts';
import { TODAY } from './a-team.ts';
import { batchOf, type Ledger } from './crash-ledger.ts';

const ALL = 1_000_000;

/** Everything that was confirmed is there. */
export async function expectConfirmed(store: Store, ledger: Ledger): Promise<void> {
  const { revisions, suggestions, votes, requests } = store;
  for (const [version, says] of ledger.published) {
    const [glossary = '', entry = '', number] = version.split(' ');
    const { body } = (await revisions.revision(glossary, entry, Number(number))) ?? {};
    expect(body, version).toMatchObject({ definition: says });
  }
  for (const [key, author] of ledger.suggested) {
    const [glossary = '', id = ''] = key.split(' ');
    const state = ledger.decided.get(key) ?? expect.anything();
    expect(await suggestions.suggestion(glossary, id), key).toMatchObject({ author, state });
  }
  for (const [voter, allowed] of ledger.votes) {
    const [glossary = '', person = ''] = voter.split(' ');
    const isHelpful = await votes.of(glossary, 'tea', person);
    const isConfirmed = ledger.votesConfirmed.some((each) => each.person === person);
    if (isConfirmed || isHelpful !== undefined) expect([...allowed], voter).toContain(isHelpful);
  }
  for (const { glossary, term, person } of ledger.asked)
    expect((await requests.request(glossary, term))?.words, term).toMatchObject([{ person }]);
  for (const { glossary, id } of ledger.imported)
    expect(await countOf(revisions.ofOrigin(glossary, `import ${id}`)), id).toBeGreaterThan(0);
  for (const { glossary, id } of ledger.undone)
    expect(await countOf(revisions.ofOrigin(glossary, `undo ${id}`)), id).toBeGreaterThan(0);
}

/** Nothing in a glossary is half done. */
export async function expectWhole(store: Store, glossary: string, ledger: Ledger): Promise<void> {
  const all = await store.revisions.recent(glossary, ALL);
  await expectHistory(store, glossary, all);
  expectChanges(all, await store.changes.count(glossary));
  const pending = (await store.notices.pending('slack', ALL)).filter((each) => each.glossary === glossary);
  await expectDecisions(store, glossary, { ledger, all, pending });
  await expectAnswers(store, glossary, { ledger, all, pending });
  await expectVotes(store, glossary, ledger);
}

/** The versions of each entry are counted without gaps; the newest is the one that counts, and can be read. */
async function expectHistory(store: Store, glossary: string, all: readonly Revision[]): Promise<void> {
  const newest = new Map<string, Revision>();
  const numbers = new Map<string, number[]>();
  for (const each of all.toSorted((a, b) => a.number - b.number)) {
    newest.set(each.entry, each);
    numbers.set(each.entry, [...(numbers.get(each.entry) ?? []), each.number]);
    if (each.state === 'published') expect(storedEntry(each.body)?.id).toBe(each.entry);
  }
  for (const [entry, counted] of numbers)
    expect(counted, entry).toEqual(Array.from(counted, (_, index) => index + 1));
  const counting: Revision[] = [];
  for await (const each of store.revisions.since(glossary, 0)) counting.push(each);
  expect(counting).toEqual(
    [...newest.values()].sort((a, b) => a.change - b.change || (a.entry < b.entry ? -1 : 1)),
  );
}

/** Each change is of one entry, or of all that came with an import. */
function expectChanges(all: readonly Revision[], count: number): void {
  const changes = new Map<number, Revision[]>();
  for (const each of all) changes.set(each.change, [...(changes.get(each.change) ?? []), each]);
  expect([...changes.keys()].sort((a, b) => a - b)).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  );
  for (const [change, made] of changes) {
    const kind = originFrom(made[0]?.origin)?.kind;
    expect(new Set(made.map(({ origin }) => origin)).size).toBe(1);
    if (kind !== 'import' && kind !== 'undo') expect(made, `${change}`).toHaveLength(1);
    else {
      expect(new Set(made.map(({ entry }) => batchOf(entry).batch)).size).toBe(1);
      expect(made).toHaveLength(batchOf(made[0]?.entry ?? '').size);
    }
  }
}

interface Kept {
  readonly ledger: Ledger;
  readonly all: readonly Revision[];
  readonly pending: readonly Notice[];
}

const bodyOf = ({ body }: Notice) => body as NoticeBody;

/** What was approved is published, once; and its author is told of each decision, once. */
async function expectDecisions(
  store: Store,
  glossary: string,
  { ledger, all, pending }: Kept,
): Promise<void> {
  const published = all.flatMap(({ origin }) => {
    const from = originFrom(origin);
    return from?.kind === 'suggestion' ? [from.id] : [];
  });
  const told = pending.flatMap((each) => {
    const body = bodyOf(each);
    return 'suggestion' in body ? [`${body.kind} ${body.suggestion} ${each.person}`] : [];
  });
  const approved: string[] = [];
  const decisions: string[] = [];
  for (const { person } of ledger.authors.filter((each) => each.glossary === glossary))
    for (const { id, state } of await onlySuggestionOf(store, { glossary, person }, ledger)) {
      if (state === 'approved') approved.push(id);
      if (state !== 'open') decisions.push(`${state} ${id} ${person}`);
    }
  expect(published.sort()).toEqual(approved.sort());
  expect(told.sort()).toEqual(decisions.sort());
}

/** Whoever suggested something did so once, also where it was delivered twice. */
async function onlySuggestionOf(
  { suggestions }: Store,
  author: { readonly glossary: string; readonly person: string },
  { deliveredAgain }: Ledger,
) {
  const made = await suggestions.by(author.glossary, author.person, ALL);
  const isSure = deliveredAgain.some(({ person }) => person === author.person);
  expect(made.length, author.person).toBeGreaterThanOrEqual(isSure ? 1 : 0);
  expect(made.length, author.person).toBeLessThanOrEqual(1);
  return made;
}

/** A request is closed where the entry that answers it was imported, and then who asked is told, once. */
async function expectAnswers(store: Store, glossary: string, { ledger, all, pending }: Kept): Promise<void> {
  const labels = new Set(
    all.flatMap(({ body }) => (body as { altLabels?: readonly string[] } | undefined)?.altLabels ?? []),
  );
  const told = pending.flatMap((each) => {
    const body = bodyOf(each);
    return body.kind === 'answered' ? [`${body.term} ${each.person}`] : [];
  });
  const answered = ledger.asked.filter((each) => each.glossary === glossary && labels.has(each.term));
  expect(told.sort()).toEqual(answered.map(({ term, person }) => `${term} ${person}`).sort());
  const open = await store.requests.open(glossary, ALL);
  for (const { term } of answered) expect(open.map((each) => each.term)).not.toContain(term);
}

/** A vote and its count are one. */
async function expectVotes(store: Store, glossary: string, ledger: Ledger): Promise<void> {
  const tally = { helpful: 0, unhelpful: 0 };
  for (const voter of ledger.votes.keys()) {
    const [where, person = ''] = voter.split(' ');
    const vote = where === glossary ? await store.votes.of(glossary, 'tea', person) : undefined;
    if (vote !== undefined) tally[vote ? 'helpful' : 'unhelpful']++;
  }
  expect(await store.votes.tally(glossary, 'tea')).toEqual(tally);
  let counted = 0;
  for (const what of ['helpful', 'unhelpful'] as const) {
    const days = await store.statistics.byDay(glossary, what, TODAY, TODAY);
    const [ofTea] = await store.statistics.most(glossary, what, TODAY, TODAY, 1);
    expect(days[0]?.count).toBe(ofTea?.count);
    counted += ofTea?.count ?? 0;
  }
  const inGlossary = (all: readonly { readonly glossary: string }[]) =>
    all.filter((each) => each.glossary === glossary).length;
  expect(counted).toBeGreaterThanOrEqual(inGlossary(ledger.votesConfirmed));
  expect(counted).toBeLessThanOrEqual(inGlossary(ledger.votesBegun));
}

async function countOf(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of items) count++;
  return count;
}
