import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namesBy } from '../../../adapters/web/access/names.ts';
import { link, offerLink } from '../../../src/team/link.ts';
import { setRole } from '../../../src/team/manage-people.ts';
import { samplePacks } from '../../sample-glossary.ts';
import { type ServedWeb, serveOnWeb } from '../served-web.ts';
import { GRACE, type World, worldOf } from './desk-world.ts';
import { type Seated, signedIn } from './seated.ts';

const WORKSPACE = 'slack:T1';

let served: ServedWeb;
let world: World;
let seated: Seated;
/** Whom the platforms were asked for. */
const asked: string[] = [];

beforeAll(async () => {
  served = await serveOnWeb(samplePacks, {
    workspace: WORKSPACE,
    membershipOf: async () => 'member',
    async nameOf(workspace, person) {
      asked.push(`${workspace} ${person}`);
      const names: Readonly<Record<string, string>> = {
        'slack:T1 slack:U2': 'Linus <b>',
        'discord:1 discord:3': 'Mona\u202e',
      };
      return names[`${workspace} ${person}`];
    },
  });
  world = await worldOf(served.team, WORKSPACE);
  await setRole(served.team, world.by(GRACE, 1), { person: 'slack:U1', role: 'editor' });
  await setRole(served.team, world.by(GRACE, 2), { person: 'slack:U2', role: 'editor' });
  await setRole(served.team, world.by(GRACE, 3), { person: 'slack:U2', role: undefined });
  seated = await signedIn(served, WORKSPACE, 'slack:U1');
});
afterAll(() => served.close());

describe('the desk calls people', () => {
  test('as their platform does, or by their ids where it doesn’t say', async () => {
    const { body } = await seated.look('/people/names?of=slack:U2,slack:U8,cli:operator,slack:U1');
    expect(body.names).toEqual({
      'slack:U1': 'SLACK:U1',
      'slack:U2': 'Linus <b>',
      'cli:operator': 'Whoever keeps the service',
    });
    const { deeds } = (await seated.look('/log')).body;
    expect(deeds.map(({ says }: { says: string }) => says)).toEqual([
      'took the role of Linus <b> away',
      'made Linus <b> an editor',
      'made SLACK:U1 an editor',
    ]);
  });

  test('as another platform does, with whose workspace the glossary is shared, and lets no name turn the line around', async () => {
    const offer = await offerLink(served.team, world.by(GRACE));
    const code = offer.kind === 'code' ? offer.code : '';
    const theirs = await served.team.store.glossaries.of('discord:1', 1);
    const there = { ...world.by(GRACE), glossary: theirs };
    expect(await link(served.team, there, { workspace: 'discord:1', code })).toMatchObject({
      kind: 'linked',
    });
    const { body } = await seated.look('/people/names?of=discord:3');
    expect(body.names['discord:3']).toBe('Mona');
    expect(asked.filter((each) => each.includes('discord:3'))).toEqual(['discord:1 discord:3']);
  });

  test('whatever is asked for, and asks the platform for nothing that is nobody', async () => {
    const before = asked.length;
    for (const of of ['', ',,,', '__proto__', 'slack:', "slack:'--", 'x'.repeat(3_000), 'slack:U/../1'])
      expect((await seated.look(`/people/names?of=${encodeURIComponent(of)}`)).status).toBe(200);
    expect(asked).toHaveLength(before);
  });
});

test('a platform that fails, or was asked just now, isn’t waited for', async () => {
  let count = 0;
  const namesOf = namesBy({
    async nameOf(_, person) {
      count++;
      if (person === 'slack:U1') throw new Error('it is gone');
      return person.toUpperCase();
    },
  });
  const found = await namesOf(['slack:U1', 'slack:U2', 'slack:U2'], ['slack:T1']);
  expect([...found]).toEqual([['slack:U2', 'SLACK:U2']]);
  await namesOf(['slack:U2'], ['slack:T1']);
  expect(count).toBe(2);
});
