import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/glossary/entry.ts';
import type { Store } from '../../src/store/store.ts';
import type { Deed } from '../../src/team/actor.ts';
import { storedEntry } from '../../src/team/stored-entry.ts';
import { conceptOf } from '../glossary/builders.ts';
import { onPostgres } from '../store/on-postgres.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ada, bob, eve, NOON, root, TODAY } from './a-team.ts';
import { dataOf } from './data-of.ts';
import type { Asked, Outcome, RuleName } from './rules.ts';
import { type RulesProcess, rulesProgram, startRules } from './rules-in-process.ts';

const program = rulesProgram();
const SOON = { timeout: 8_000, interval: 20 };
const IDS = ['widget', 'gadget'];

/** Two processes, and the store that they have in common. */
interface Both {
  readonly here: RulesProcess;
  readonly there: RulesProcess;
  readonly store: Store;
  /** Of the workspace "slack:T1", whose editor is Ada. */
  readonly glossary: string;
  by(actor: Deed['actor'], deed?: Partial<Deed>): Deed;
}

async function both(address: string): Promise<Both> {
  const store = await open(address);
  const glossary = await store.glossaries.of('slack:T1', NOON);
  await store.people.setRole(glossary, ada.person, 'editor');
  const [here, there] = await Promise.all([startRules(program(), address), startRules(program(), address)]);
  return { here, there, store, glossary, by: (actor, deed) => ({ glossary, actor, at: NOON, ...deed }) };
}

const kinds = (outcomes: readonly Outcome<RuleName>[]): string[] =>
  outcomes.map((outcome) => ('kind' in outcome ? outcome.kind : '')).sort();

function processesContract(newAddress: () => Promise<string>): void {
  it('overwrite nothing of each other’s unseen', async () => {
    const { here, there, store, glossary, by } = await both(await newAddress());
    const confirmed = new Map<string, string>();
    let outdated = 0;

    async function edit(process: RulesProcess, actor: Deed['actor'], name: string): Promise<void> {
      const seen = new Map<string, number>();
      for (let count = 0; count < 24; count++) {
        const id = IDS[count % IDS.length] ?? '';
        const base = seen.get(id) ?? 0;
        const says = `${name} ${count}.`;
        const outcome = await process.call('publish', by(actor), { data: dataOf(id, says), base });
        if (outcome.kind === 'published') {
          // It follows what was seen, and nobody else was told the same.
          expect(outcome.number).toBe(base + 1);
          expect(confirmed.has(`${id} ${outcome.number}`)).toBe(false);
          confirmed.set(`${id} ${outcome.number}`, says);
        } else {
          expect(outcome).toMatchObject({ kind: 'outdated', mine: { definition: says } });
          outdated++;
        }
        if ('number' in outcome) seen.set(id, outcome.number);
      }
    }
    await Promise.all([
      edit(here, ada, 'Ada'),
      edit(here, root, 'Root'),
      edit(there, ada, 'Ada elsewhere'),
      edit(there, root, 'Root elsewhere'),
    ]);
    expect(outdated).toBeGreaterThan(0);
    const kept = new Map<string, string>();
    for (const { entry, number, body } of await store.revisions.recent(glossary, 1_000))
      kept.set(`${entry} ${number}`, definitionOf(storedEntry(body)));
    expect([...kept].sort()).toEqual([...confirmed].sort());
    expect(confirmed.size + outdated).toBe(4 * 24);
  });

  it('approve or reject a suggestion once, and tell its author once', async () => {
    const { here, there, store, glossary, by } = await both(await newAddress());
    for (let round = 0; round < 6; round++) {
      const idea = { kind: 'entry', data: dataOf(`thing-${round}`, 'A thing.'), base: 0 } as const;
      const made = await here.call('suggest', by(bob), idea);
      const id = made.kind === 'suggested' ? made.id : '';
      const outcomes = await Promise.all([
        here.call('approve', by(ada), { id }),
        there.call('approve', by(root), { id }),
        here.call('reject', by(root), id),
        there.call('reject', by(ada), id),
      ]);
      const [what = ''] = kinds(outcomes).filter((kind) => kind !== 'decided');
      expect(kinds(outcomes)).toEqual([what, 'decided', 'decided', 'decided'].sort());
      const versions = await store.revisions.history(glossary, `thing-${round}`, 9);
      expect(versions).toHaveLength(what === 'approved' ? 1 : 0);
      const told = await store.notices.pending('slack', 9);
      expect(told).toMatchObject([{ person: bob.person, body: { kind: what, suggestion: id } }]);
      await store.notices.remove(told.map((notice) => notice.id));
    }
  });

  it('take a code that links a workspace once', async () => {
    const { here, there, store, glossary, by } = await both(await newAddress());
    const workspaces = ['discord:1', 'discord:2', 'discord:3', 'discord:4'];
    const made = await here.call('offerLink', by(root), undefined);
    const code = made.kind === 'code' ? made.code : '';
    const outcomes = await Promise.all(
      workspaces.map(async (workspace, index) => {
        const own = await store.glossaries.of(workspace, NOON);
        const deed = by(root, { glossary: own });
        return (index % 2 === 0 ? here : there).call('link', deed, { workspace, code });
      }),
    );
    expect(kinds(outcomes)).toEqual(['badCode', 'badCode', 'badCode', 'linked']);
    expect(await store.glossaries.workspaces(glossary)).toHaveLength(2);
  });

  it('count one vote a person', async () => {
    const { here, there, store, glossary, by } = await both(await newAddress());
    const voters = [ada, bob, eve, root];
    await Promise.all(
      Array.from({ length: 40 }, (_, count) => {
        const process = count % 3 === 0 ? here : there;
        const asked = { entry: 'tea', isHelpful: count % 2 === 0 };
        return process.call('vote', by(voters[count % 4] ?? bob), asked);
      }),
    );
    const { helpful, unhelpful } = await store.votes.tally(glossary, 'tea');
    const votes = await Promise.all(voters.map(({ person }) => store.votes.of(glossary, 'tea', person)));
    expect(helpful + unhelpful).toBe(voters.length);
    expect(helpful).toBe(votes.filter((isHelpful) => isHelpful).length);
    // Nobody changed a vote: a person's are all the same here.
    const days = await store.statistics.byDay(glossary, 'helpful', TODAY, TODAY);
    expect(days).toMatchObject([{ count: 2 }]);
  });

  it('let nobody do more within a day than one may', async () => {
    const { here, there, store, glossary, by } = await both(await newAddress());
    for (const name of ['suggestionsPerDay', 'reportsPerDay'])
      expect(await here.call('set', by(root), { name, value: 5 })).toMatchObject({ kind: 'set' });
    const suggesting = Array.from({ length: 16 }, (_, count) =>
      (count % 2 === 0 ? here : there).call('suggest', by(bob), {
        kind: 'comment',
        entry: 'tea',
        comment: `This is the comment number ${count}.`,
      }),
    );
    const reporting = Array.from({ length: 16 }, (_, count) =>
      (count % 2 === 0 ? here : there).call('report', by(eve), { entry: 'tea', reason: `Wrong: ${count}.` }),
    );
    const suggested = kinds(await Promise.all(suggesting)).filter((kind) => kind !== 'tooMany');
    const reported = kinds(await Promise.all(reporting)).filter((kind) => kind !== 'tooMany');
    expect(suggested).toEqual(Array.from({ length: 5 }, () => 'suggested'));
    expect(reported).toEqual(Array.from({ length: 5 }, () => 'reported'));
    expect(await store.suggestions.open(glossary, 99)).toHaveLength(5);
    expect(await store.reports.open(glossary, 99)).toHaveLength(5);
  });

  it('do what is delivered to both of them once', async () => {
    const { here, there, store, glossary, by } = await both(await newAddress());
    const data = dataOf('gizmo', 'A thing.');
    const made = await here.call('suggest', by(eve), { kind: 'entry', data, base: 0 });
    const id = made.kind === 'suggested' ? made.id : '';
    const twice = async <Name extends RuleName>(rule: Name, actor: Deed['actor'], asked: Asked<Name>) => {
      const deed = by(actor, { once: { workspace: 'slack:T1', key: rule } });
      return kinds(await Promise.all([here, there].map((process) => process.call(rule, deed, asked))));
    };
    const widget = { data: dataOf('widget', 'A thing.'), base: 0 };
    const comment = 'It is made of leaves.';
    expect(await twice('publish', ada, widget)).toEqual(['again', 'published']);
    expect(await twice('suggest', bob, { kind: 'comment', entry: 'tea', comment })).toEqual([
      'again',
      'suggested',
    ]);
    expect(await twice('approve', ada, { id })).toEqual(['again', 'approved']);
    expect(await twice('vote', bob, { entry: 'tea', isHelpful: true })).toEqual(['again', 'voted']);
    expect(await twice('report', bob, { entry: 'tea', reason: 'Wrong.' })).toEqual(['again', 'reported']);
    expect(await twice('ask', bob, { text: 'doohickey', words: 'What?' })).toEqual(['again', 'asked']);
    expect(await store.reports.open(glossary, 9)).toHaveLength(1);
    expect(await store.suggestions.by(glossary, bob.person, 9)).toHaveLength(1);
  });

  it('answer with what the other has changed, soon, and with what it has set', async () => {
    const { here, there, by } = await both(await newAddress());
    const seen = async (id: string) => there.call('see', by(bob), id);
    expect((await seen('widget')).entry).toBeUndefined();
    for (const [base, says] of ['First.', 'Second.'].entries()) {
      await here.call('publish', by(ada), { data: dataOf('widget', says), base });
      await expect.poll(async () => definitionOf((await seen('widget')).entry), SOON).toBe(says);
    }
    await here.call('hide', by(ada), { entry: 'tea', base: 0 });
    await expect.poll(async () => (await seen('tea')).entry, SOON).toBeUndefined();
    expect((await seen('tea')).settings.unasked).toBe(true);
    await here.call('set', by(root), { name: 'unasked', value: false });
    await expect.poll(async () => (await seen('tea')).settings.unasked, SOON).toBe(false);
    const entries = Array.from({ length: 120 }, (_, index) => conceptOf({ id: `imported-${index}` }));
    const outcome = await here.call('import', by(ada), entries);
    await expect.poll(async () => (await seen('imported-119')).entry?.id, SOON).toBe('imported-119');
    await here.call('undo', by(ada), outcome.kind === 'imported' ? outcome.id : '');
    await expect.poll(async () => (await seen('imported-0')).entry, SOON).toBeUndefined();
  });
}

const definitionOf = (entry: Entry | undefined): string =>
  entry?.kind === 'concept' ? entry.definition : '';

describe('two processes on one SQLite file', () =>
  processesContract(async () => join(await temporaryFolder(), 'differentia.db')));

onPostgres((server) => {
  describe('two processes on one database', () => processesContract(() => server().newAddress()));
});
