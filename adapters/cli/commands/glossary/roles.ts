import { InvalidArgumentError } from 'commander';
import type { Role } from '../../../../src/store/team/people.ts';
import { setBlocked, setRole } from '../../../../src/team/manage-people.ts';
import { notAllowed } from '../../../../src/team/roles.ts';
import { prose } from '../../help.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { columns, personFrom, say, show, tell } from './place.ts';

const ROLES = ['editor', 'admin', 'none'] as const;

/** Who may do what. */
export const roles: Register = (parent, acting) => {
  const group = parent
    .command('roles')
    .description('list who is an editor or an admin, and who is blocked; or change it')
    .helpCommand(false)
    .addHelpText(
      'after',
      prose(
        "Everybody asks, suggests, votes, reports and requests; editors publish; admins set roles and settings. While nobody is an admin, the workspace's own admins are.",
      ),
    )
    .addHelpText(
      'after',
      example('roles', 'roles set slack:U024BE7LH editor', 'roles block discord:80351110224678912'),
    )
    .action(
      acting(async (place) => {
        const { team, glossary } = place;
        const people = await team.store.people.withRoles(glossary);
        const hindrance = await notAllowed(team.store, place.deed(), 'admin');
        const blocked = hindrance === undefined ? await team.store.people.blocked(glossary) : [];
        if (place.json) return tell(place, { kind: 'roles', roles: people, blocked });
        const rows = [
          ...people.map(({ person, role }) => [person, role as string]),
          ...blocked.map((person) => [person, 'blocked']),
        ];
        if (rows.length > 0) show(place, columns(rows, place.page));
        if (people.every(({ role }) => role !== 'admin'))
          say(place, 'Nobody was made an admin, so the workspace’s own admins are.');
      }),
    );
  group
    .command('set')
    .description('make somebody an editor or an admin, or take that away')
    .argument('<person>', 'such as slack:U024BE7LH')
    .argument('<role>', ROLES.join(', '), roleFrom)
    .addHelpText('after', example('roles set slack:U024BE7LH editor'))
    .action(
      acting.beginning(async (place, _options: object, who: string, named: (typeof ROLES)[number]) => {
        const person = personFrom(who);
        const role: Role | undefined = named === 'none' ? undefined : named;
        conclude(place, await setRole(place.team, place.deed(), { person, role }), ({ before }) =>
          say(place, roleText(person, role, before)),
        );
      }),
    );
  for (const [name, isBlocked, description] of [
    ['block', true, 'keep somebody from suggesting, asking the team, voting and reporting'],
    ['unblock', false, 'let somebody do that again'],
  ] as const)
    group
      .command(name)
      .description(description)
      .argument('<person>', 'such as slack:U024BE7LH')
      .addHelpText('after', example(`roles ${name} slack:U024BE7LH`))
      .action(
        acting.beginning(async (place, _options: object, who: string) => {
          const person = personFrom(who);
          conclude(place, await setBlocked(place.team, place.deed(), { person, isBlocked }), () =>
            say(place, `${person} is ${isBlocked ? 'blocked' : 'not blocked any more'}.`),
          );
        }),
      );
};

function roleText(person: string, role: Role | undefined, before: Role | undefined): string {
  if (role === before)
    return `${person} is ${role === undefined ? 'neither editor nor admin' : `an ${role}`} already.`;
  return role === undefined ? `${person} is no ${before} any more.` : `${person} is an ${role} now.`;
}

function roleFrom(text: string): (typeof ROLES)[number] {
  const role = ROLES.find((each) => each === text);
  if (role !== undefined) return role;
  throw new InvalidArgumentError(`Give one of ${ROLES.join(', ')}.`);
}
