import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Concept } from '../../src/glossary/concept.ts';
import type { Actor } from '../../src/team/actor.ts';
import { approve } from '../../src/team/approve.ts';
import { ask } from '../../src/team/ask.ts';
import { publish } from '../../src/team/publish.ts';
import { reject, withdraw } from '../../src/team/reject.ts';
import { openRequests } from '../../src/team/requests.ts';
import { setSetting } from '../../src/team/settings.ts';
import { storedEntry } from '../../src/team/stored-entry.ts';
import { suggest } from '../../src/team/suggest.ts';
import { openAt } from '../store/open-at.ts';
import { type PostgresServer, startPostgres, whyNoPostgres } from '../store/postgres-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type ATeam, ada, bob, eve, root, teamOn } from './a-team.ts';
import { dataOf } from './data-of.ts';

const IDS = ['widget', 'gadget', 'gizmo'];
const ROUNDS = 12;

const why = await whyNoPostgres();
let server: PostgresServer | undefined;
beforeAll(async () => {
  if (why === undefined) server = await startPostgres();
});
afterAll(() => server?.stop());

const ENGINES = {
  'a SQLite file': async () => join(await temporaryFolder(), 'differentia.db'),
  PostgreSQL: async () => (await server?.newAddress()) ?? '',
};

/** A team as two processes see it, each with connections of its own. */
async function twice(address: string): Promise<readonly [ATeam, ATeam]> {
  const stores = [await openAt(address), await openAt(address)] as const;
  onTestFinished(async () => {
    for (const store of stores) await store.close();
  });
  return [await teamOn(stores[0]), await teamOn(stores[1])];
}

describe.each(Object.entries(ENGINES))('on %s, what several do at once', (engine, newAddress) => {
  const skip = engine === 'PostgreSQL' && why !== undefined;

  it.skipIf(skip)('loses nothing that was confirmed, and overwrites nothing unseen', async () => {
    const teams = await twice(await newAddress());
    const confirmed = new Map<string, string>();
    let outdated = 0;

    async function work(team: ATeam, actor: Actor, name: string): Promise<void> {
      for (let round = 0; round < ROUNDS; round++) {
        const id = IDS[round % IDS.length] ?? '';
        const newest = await team.store.revisions.newest(team.glossary, id);
        const base = newest?.number ?? 0;
        const says = `${name} ${round}.`;
        const result = await publish(team, team.by(actor), { data: dataOf(id, says), base });
        if (result.kind === 'published') {
          // What was published follows what was seen.
          expect(result.number).toBe(base + 1);
          expect(confirmed.get(`${id} ${result.number}`)).toBeUndefined();
          confirmed.set(`${id} ${result.number}`, says);
        } else {
          expect(result.kind).toBe('outdated');
          outdated++;
        }
      }
    }
    await Promise.all([
      work(teams[0], ada, 'Ada'),
      work(teams[0], root, 'Root'),
      work(teams[1], ada, 'Ada elsewhere'),
      work(teams[1], root, 'Root elsewhere'),
    ]);
    const kept = new Map<string, string>();
    const newest = new Map<string, string>();
    for (const id of IDS)
      for (const { number, body } of await teams[0].store.revisions.history(teams[0].glossary, id, 1_000)) {
        const { definition } = storedEntry(body) as Concept;
        kept.set(`${id} ${number}`, definition);
        if (!newest.has(id)) newest.set(id, definition);
      }
    expect([...kept].sort()).toEqual([...confirmed].sort());
    expect(outdated).toBe(4 * ROUNDS - confirmed.size);
    for (const { overlays, glossary } of teams)
      for (const [id, says] of newest)
        await expect
          .poll(async () => (await overlays.of(glossary)).glossary.concept(id)?.definition)
          .toBe(says);
  });

  it.skipIf(skip)('decides a suggestion once, and tells its author once', async () => {
    const [here, there] = await twice(await newAddress());
    for (let round = 0; round < 5; round++) {
      const made = await suggest(here, here.by(bob), {
        kind: 'entry',
        data: dataOf(`thing-${round}`, 'A thing.'),
        base: 0,
      });
      const id = made.kind === 'suggested' ? made.id : '';
      const results = await Promise.all([
        approve(here, here.by(ada), { id }),
        approve(there, there.by(root), { id }),
        reject(there, there.by(ada), { id, reason: 'No.' }),
        withdraw(there, there.by(bob), id),
      ]);
      const kinds = results.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'decided')).toHaveLength(3);
      const isPublished = kinds.includes('approved');
      const newest = await here.store.revisions.newest(here.glossary, `thing-${round}`);
      expect(newest !== undefined).toBe(isPublished);
      const told = await here.store.notices.pending('slack', 9);
      expect(told).toHaveLength(kinds.includes('withdrawn') ? 0 : 1);
      await here.store.notices.remove(told.map((notice) => notice.id));
    }
  });

  it.skipIf(skip)('does what is delivered twice once', async () => {
    const [here, there] = await twice(await newAddress());
    const once = { workspace: 'slack:T1', key: 'view 1' };
    const idea = { kind: 'comment', entry: 'tea', comment: 'It is made of leaves.' } as const;
    const results = await Promise.all(
      [here, there, here].map((team) => suggest(team, team.by(bob, { once }), idea)),
    );
    expect(results.map(({ kind }) => kind).sort()).toEqual(['again', 'again', 'suggested']);
  });

  it.skipIf(skip)('leaves nobody more suggestions than there are a day', async () => {
    const teams = await twice(await newAddress());
    await setSetting(teams[0], teams[0].by(root), { name: 'suggestionsPerDay', value: 5 });
    const say = (index: number) => {
      const team = teams[index % 2] ?? teams[0];
      const idea = { kind: 'comment', entry: 'tea', comment: 'It is made of leaves.' } as const;
      return suggest(team, team.by(bob), idea);
    };
    const results = await Promise.all(Array.from({ length: 12 }, (_, index) => say(index)));
    expect(results.filter(({ kind }) => kind === 'suggested')).toHaveLength(5);
    expect(results.filter(({ kind }) => kind === 'tooMany')).toHaveLength(7);
  });

  it.skipIf(skip)('makes one request of what all want', async () => {
    const [here, there] = await twice(await newAddress());
    const texts = ['service mesh', 'service meshes', 'servicemesh', 'servce mesh'];
    await Promise.all(
      texts.flatMap((text, index) => [
        ask(here, here.by(bob), { text, words: `Bob ${index}` }),
        ask(there, there.by(eve), { text, words: `Eve ${index}` }),
      ]),
    );
    const result = await openRequests(here, here.by(ada), 9);
    expect(result).toMatchObject({ kind: 'requests', requests: [{ wanted: 2 }] });
    expect(result.kind === 'requests' && result.requests).toHaveLength(1);
  });
});
