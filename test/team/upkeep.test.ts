import { join } from 'node:path';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { DAY, dayOf } from '../../src/team/day.ts';
import { type Upkeep, upkeep } from '../../src/team/upkeep.ts';
import { setOwner } from '../../src/team/verification.ts';
import { open } from '../store/open.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ALL_WELL, type ATeam, ada, bob, NOON, notices, teamOn } from './a-team.ts';

const RUN: Upkeep = {
  graceDays: 30,
  at: NOON,
  signal: ALL_WELL.signal,
  failed: (task, error) => {
    throw new Error(`${task} failed`, { cause: error });
  },
};

/** A team, and the file that it is kept in. */
async function aKeptTeam(): Promise<ATeam & { readonly file: string }> {
  const file = join(await temporaryFolder(), 'differentia.db');
  return { ...(await teamOn(await open(file))), file };
}

/** Keeps one of each thing that grows old, of a day before now. */
async function keepOfEach({ store, glossary }: ATeam, daysAgo: number): Promise<void> {
  const at = NOON - daysAgo * DAY;
  const name = `${daysAgo} days`;
  await store.claims.make('slack:T1', name, at);
  await store.answers.save({
    id: name,
    workspace: 'slack:T1',
    channel: 'C',
    thread: 't',
    unasked: false,
    at,
  });
  await store.requests.miss(glossary, name, at);
  await store.statistics.count(glossary, dayOf(at), 'asked', name);
}

/** Of some days ago, what is still there. Asking for a claim makes it. */
async function keptOf({ store, glossary }: ATeam, daysAgo: number): Promise<string[]> {
  const name = `${daysAgo} days`;
  const found = {
    claim: !(await store.claims.make('slack:T1', name, NOON)),
    answer: (await store.answers.withId('slack:T1', name)) !== undefined,
    miss: (await store.requests.request(glossary, name)) !== undefined,
    count: (await store.statistics.asked(glossary)).has(name),
  };
  return Object.entries(found).flatMap(([what, isThere]) => (isThere ? [what] : []));
}

describe('upkeep', () => {
  it('forgets what is too old to matter, and nothing else', async () => {
    const team = await aKeptTeam();
    const ages = [1, 3, 89, 91, 179, 181, 399, 401];
    for (const age of ages) await keepOfEach(team, age);
    await upkeep(team, RUN);
    const kept = await Promise.all(ages.map((age) => keptOf(team, age)));
    expect(kept).toEqual([
      ['claim', 'answer', 'miss', 'count'],
      ['answer', 'miss', 'count'],
      ['answer', 'miss', 'count'],
      ['miss', 'count'],
      ['miss', 'count'],
      ['count'],
      ['count'],
      [],
    ]);
  });

  it('keeps a term that somebody asked the team for, however old', async () => {
    const team = await aKeptTeam();
    const asking = { term: 'gizmo', text: 'What is it?', person: bob.person, isNamed: true, tell: true };
    await team.store.requests.ask(team.glossary, asking, NOON - 1000 * DAY);
    await upkeep(team, RUN);
    expect(await team.store.requests.request(team.glossary, 'gizmo')).toMatchObject({ wanted: 1 });
  });

  it('forgets codes that have expired, and keeps others', async () => {
    const team = await aKeptTeam();
    await team.store.codes.add('old', {}, NOON);
    await team.store.codes.add('new', { for: 'you' }, NOON + 1);
    await upkeep(team, RUN);
    const libsql = new Libsql(team.file);
    expect(libsql.prepare('select hash from codes').all()).toEqual([{ hash: 'new' }]);
    libsql.close();
  });

  it('forgets a workspace when its days of grace are over', async () => {
    const team = await aKeptTeam();
    await team.store.glossaries.setGone('slack:T8', NOON - 29 * DAY);
    await team.store.glossaries.setGone('slack:T9', NOON - 31 * DAY);
    expect(await upkeep(team, RUN)).toEqual({ erased: ['slack:T9'], reminded: 0 });
    const known = await team.store.glossaries.known(10);
    expect(known.map(({ workspace }) => workspace)).toEqual(['slack:T1', 'slack:T8']);
    expect(await upkeep(team, { ...RUN, graceDays: 28 })).toEqual({ erased: ['slack:T8'], reminded: 0 });
  });

  it('leaves one reminder of what is to be verified', async () => {
    const team = await aKeptTeam();
    const responsibility = { owner: bob.person, due: NOON - 1 };
    await setOwner(team, team.by(ada, { at: NOON - DAY }), { entry: 'tea', responsibility });
    expect(await upkeep(team, RUN)).toEqual({ erased: [], reminded: 1 });
    expect(await upkeep(team, RUN)).toEqual({ erased: [], reminded: 0 });
    expect(await notices(team)).toMatchObject([{ person: bob.person, kind: 'due', entry: 'tea' }]);
  });

  it('goes on after a task that failed, and says which it was', async () => {
    const team = await aKeptTeam();
    await keepOfEach(team, 500);
    await team.store.glossaries.setGone('slack:T9', NOON - 31 * DAY);
    const libsql = new Libsql(team.file);
    libsql.exec('drop table answers; drop table codes');
    libsql.close();
    const failures: string[] = [];
    const { erased } = await upkeep(team, { ...RUN, failed: (task) => failures.push(task) });
    // What is kept of a workspace can't be erased where a table of it is lost.
    expect(failures).toEqual(['answers', 'codes', 'workspaces']);
    expect(erased).toEqual([]);
    expect((await team.store.statistics.asked(team.glossary)).size).toBe(0);
    expect(await team.store.requests.request(team.glossary, '500 days')).toBeUndefined();
  });

  it('goes on with what it can do where one of many fails, and tries that again', async () => {
    const team = await aKeptTeam();
    for (const entry of ['tea', 'coffee', 'java-island'])
      await setOwner(team, team.by(ada, { at: NOON - DAY }), {
        entry,
        responsibility: { owner: bob.person, due: NOON - 1 },
      });
    for (const workspace of ['slack:T7', 'slack:T8', 'slack:T9'])
      await team.store.glossaries.setGone(workspace, NOON - 31 * DAY);
    const libsql = new Libsql(team.file);
    const refuse = (name: string, what: string) =>
      libsql.exec(`create trigger ${name} before ${what} begin select raise(abort, 'no'); end`);
    refuse('one', "delete on workspaces when old.workspace = 'slack:T8'");
    refuse('other', "insert on notices when new.body like '%coffee%'");
    const failures: string[] = [];
    const failing: Upkeep = { ...RUN, failed: (task) => failures.push(task) };
    expect(await upkeep(team, failing)).toEqual({ erased: ['slack:T7', 'slack:T9'], reminded: 2 });
    expect(failures).toEqual(['workspaces', 'reminders']);
    libsql.exec('drop trigger one; drop trigger other');
    libsql.close();
    expect(await upkeep(team, RUN)).toEqual({ erased: ['slack:T8'], reminded: 1 });
  });

  it('does nothing more once it is told to end', async () => {
    const team = await aKeptTeam();
    await keepOfEach(team, 500);
    await upkeep(team, { ...RUN, signal: AbortSignal.abort() });
    expect(await keptOf(team, 500)).toEqual(['claim', 'answer', 'miss', 'count']);
  });
});
