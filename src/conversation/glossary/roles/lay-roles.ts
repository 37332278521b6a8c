import type { Act, Line, SectionOf } from '../../panel.ts';
import { lay } from '../lay.ts';
import type { Visit } from '../visit.ts';
import { nameOf } from './name-of.ts';

/** Of each role so many are named: the platform is asked about each. */
const NAMED = 20;

/** Shows who has which role; to admins also who is blocked, and a way to change it. @param note what is said before that. */
export async function layRoles(visit: Visit, note?: string): Promise<void> {
  const { means, glossary, messages, standing } = visit;
  const { say } = messages;
  const isAdmin = standing === 'admin';
  const people = await means.store.people.withRoles(glossary);
  const those = (wanted: string) => people.flatMap(({ person, role }) => (role === wanted ? [person] : []));
  const blocked = isAdmin ? await means.store.people.blocked(glossary) : [];
  const buttons: Act[] = isAdmin ? [{ label: say('roles.change'), does: 'ask', tone: 'main' }] : [];
  const sections: SectionOf<Act>[] = [
    ...(note === undefined ? [] : [{ lines: [{ text: note }] }]),
    { lines: [{ text: say('roles.text') }] },
    { heading: say('roles.admins'), lines: await named(those('admin'), say('roles.admins.none'), visit) },
    { heading: say('roles.editors'), lines: await named(those('editor'), say('roles.editors.none'), visit) },
    ...(blocked.length === 0
      ? []
      : [{ heading: say('roles.blocked'), lines: await named(blocked, '', visit) }]),
    ...(isAdmin ? [] : [{ small: say('settings.admins') }]),
  ];
  await lay(visit, { flow: 'roles', about: {} }, { title: say('roles.title'), sections, buttons });
}

async function named(people: readonly string[], none: string, visit: Visit): Promise<Line[]> {
  if (people.length === 0) return [{ text: none }];
  const names = await Promise.all(people.slice(0, NAMED).map((person) => nameOf(person, visit)));
  const more = people.length - names.length;
  return [
    ...names.map((text): Line => ({ mark: 'item', text })),
    ...(more === 0 ? [] : [{ text: visit.messages.say('roles.more', { count: more }) }]),
  ];
}
