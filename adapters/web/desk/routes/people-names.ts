import { OPERATOR } from '../../../../src/team/actor.ts';
import type { NamesOf } from '../../access/names.ts';
import { type DeskApp, shows } from '../route.ts';
import type { Seat } from '../seat.ts';

const MOST = 200;
const PERSON = /^[a-z]+:[A-Za-z0-9_-]{1,80}$/;

/** What people are called whom the desk tells of. */
export function peopleNames(app: DeskApp, namesOf: NamesOf): void {
  shows(app, '/people/names', async (seat, { of = '' }) => {
    const people = of.split(',').slice(0, MOST);
    return { names: Object.fromEntries(await namedAt(seat, people, namesOf)) };
  });
}

/** The same for whoever sits at the desk. @param people as the core names them; what has no such form is left out. */
export async function namedAt(
  { team, glossary, person, messages }: Seat,
  people: readonly string[],
  namesOf: NamesOf,
): Promise<ReadonlyMap<string, string>> {
  const shared = await team.store.glossaries.workspaces(glossary);
  const workspaces = [...new Set([person.workspace, ...shared])];
  const asked = people.filter((each) => PERSON.test(each));
  return new Map([
    ...(await namesOf(asked, workspaces)),
    [OPERATOR, messages.say('desk.operator')],
    [person.actor.person, person.name],
  ]);
}
