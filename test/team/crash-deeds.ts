import { conceptOf } from '../glossary/builders.ts';
import { ada, NOON } from './a-team.ts';
import { importedId, type Ledger, type Proposed } from './crash-ledger.ts';
import { dataOf } from './data-of.ts';
import { Killed, type RulesProcess } from './rules-in-process.ts';

/** Somebody who does one thing after the other in a glossary, by a process. */
export interface Lane {
  /** Nobody else's, whenever. */
  readonly name: string;
  readonly glossary: string;
  /** Whether nobody else works in the glossary: an import needs that. */
  readonly isAlone: boolean;
  readonly process: RulesProcess;
  readonly ledger: Ledger;
  /** Called when something was confirmed. */
  done(what: 'import' | 'another'): void;
}

/** Nearly as many as fit into one statement, some times over. */
const SIZES = [101, 150, 220];
const SHARED = ['shared-a', 'shared-b', 'shared-c'];

const nobody = (person: string) => ({ person, isWorkspaceAdmin: false });

type Deeds = readonly ((lane: Lane, count: number) => Promise<void>)[];

const TOGETHER: Deeds = [publish, suggest, suggest, decide, decide, vote, ask];
const ALONE: Deeds = [suggest, bringIn, decide, ask, bringIn, undo];

/** Does one thing after the other until the process is killed. */
export async function workOn(lane: Lane): Promise<void> {
  const deeds = lane.isAlone ? ALONE : TOGETHER;
  const from = Math.floor(Math.random() * deeds.length);
  try {
    for (let count = 0; ; count++) {
      const deed = deeds[(from + count) % deeds.length];
      await deed?.(lane, count);
      lane.done(deed === bringIn ? 'import' : 'another');
    }
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}

const by = (glossary: string, person: string) => ({ glossary, actor: nobody(person), at: NOON });
const asAda = (glossary: string) => ({ glossary, actor: ada, at: NOON });

async function publish({ name, glossary, process, ledger }: Lane, count: number): Promise<void> {
  const id = SHARED[count % SHARED.length] ?? '';
  const says = `${name} says ${count}.`;
  let base = 0;
  for (;;) {
    const outcome = await process.call('publish', asAda(glossary), { data: dataOf(id, says), base });
    if (outcome.kind === 'published') {
      ledger.published.set(`${glossary} ${id} ${outcome.number}`, says);
      return;
    }
    if (outcome.kind !== 'outdated') throw new Error(JSON.stringify(outcome));
    base = outcome.number;
  }
}

async function suggest(lane: Lane, count: number): Promise<void> {
  const { name, glossary, ledger } = lane;
  const again = ledger.interrupted.pop();
  if (again !== undefined) {
    await propose(lane, again);
    ledger.deliveredAgain.push(again);
  }
  const person = `slack:author-${name}-${count}`;
  ledger.authors.push({ glossary, person });
  await propose(lane, { glossary, person, entry: `suggested-${name}-${count}` });
}

/** Makes a suggestion, which may have been made before. */
async function propose({ process, ledger }: Lane, proposed: Proposed): Promise<void> {
  const { glossary, person, entry } = proposed;
  const deed = { ...by(glossary, person), once: { workspace: 'slack:T0', key: person } };
  const idea = { kind: 'entry', data: dataOf(entry, 'A suggestion.'), base: 0 } as const;
  const outcome = await process.call('suggest', deed, idea).catch((error: unknown) => {
    ledger.interrupted.push(proposed);
    throw error;
  });
  if (outcome.kind === 'again') return;
  if (outcome.kind !== 'suggested') throw new Error(JSON.stringify(outcome));
  ledger.suggested.set(`${glossary} ${outcome.id}`, person);
  const open = ledger.open.get(glossary) ?? [];
  ledger.open.set(glossary, [...open, outcome.id]);
}

async function decide({ glossary, process, ledger }: Lane, count: number): Promise<void> {
  const id = ledger.open.get(glossary)?.pop();
  if (id === undefined) return;
  const { kind } =
    count % 3 === 0
      ? await process.call('reject', asAda(glossary), id)
      : await process.call('approve', asAda(glossary), { id });
  if (kind !== 'approved' && kind !== 'rejected') throw new Error(kind);
  ledger.decided.set(`${glossary} ${id}`, kind);
}

async function vote({ name, glossary, process, ledger }: Lane, count: number): Promise<void> {
  const person = `slack:voter-${name}-${count % 2}`;
  const known = ledger.votes.get(`${glossary} ${person}`);
  // Always the opposite of the last: each is counted.
  const isHelpful = known === undefined || !known.has(true);
  ledger.votes.set(`${glossary} ${person}`, new Set([...(known ?? []), isHelpful]));
  ledger.votesBegun.push({ glossary, person });
  await process.call('vote', by(glossary, person), { entry: 'tea', isHelpful });
  ledger.votes.set(`${glossary} ${person}`, new Set([isHelpful]));
  ledger.votesConfirmed.push({ glossary, person });
}

async function ask({ name, glossary, process, ledger }: Lane, count: number): Promise<void> {
  const term = `wanted ${name} ${count}`;
  const person = `slack:asker-${name}-${count}`;
  const wanted = { text: term, words: 'What is that?', isNamed: true, tell: true };
  const outcome = await process.call('ask', by(glossary, person), wanted);
  if (outcome.kind !== 'asked') throw new Error(JSON.stringify(outcome));
  ledger.asked.push({ glossary, person, term: outcome.term });
  ledger.wanted.set(glossary, [...(ledger.wanted.get(glossary) ?? []), outcome.term]);
}

/** Imports entries, of which one answers what somebody asked for last. */
async function bringIn({ name, glossary, process, ledger }: Lane, count: number): Promise<void> {
  const size = SIZES[count % SIZES.length] ?? 0;
  const wanted = ledger.wanted.get(glossary)?.pop();
  const entries = Array.from({ length: size }, (_, index) => {
    const id = importedId(`import-${name}-${count}`, index, size);
    return conceptOf({ id, altLabels: index === 99 && wanted !== undefined ? [wanted] : [] });
  });
  const outcome = await process.call('import', asAda(glossary), entries);
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  ledger.imported.push({ glossary, id: outcome.id });
}

async function undo({ glossary, process, ledger }: Lane): Promise<void> {
  const at = ledger.imported.findLastIndex((each) => each.glossary === glossary);
  const [imported] = at < 0 ? [] : ledger.imported.splice(at, 1);
  if (imported === undefined) return;
  const outcome = await process.call('undo', asAda(glossary), imported.id);
  if (outcome.kind !== 'undone') throw new Error(JSON.stringify(outcome));
  ledger.undone.push(imported);
}
