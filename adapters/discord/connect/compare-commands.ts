import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';

/** A command as Discord tells of it, or as it is told. */
type Command = { readonly name?: unknown; readonly type?: unknown };

/** How the commands that are registered differ from those that should be, by name. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Compares what is registered with what should be; what Discord adds to a command by itself doesn't count. */
export function compareCommands(
  registered: readonly Command[],
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Difference {
  const before = new Map(registered.map((command) => [keyOf(command), command]));
  const after = new Map(wanted.map((command) => [keyOf(command), command]));
  const changed = wanted.filter((command) => {
    const known = before.get(keyOf(command));
    return known !== undefined && canonical(known) !== canonical(command);
  });
  return {
    added: namesOf(wanted.filter((command) => !before.has(keyOf(command)))),
    changed: namesOf(changed),
    removed: namesOf(registered.filter((command) => !after.has(keyOf(command)))),
  };
}

export const isDifferent = ({ added, changed, removed }: Difference): boolean =>
  added.length + changed.length + removed.length > 0;

/** A slash command and the command of a message may have the same name. */
const keyOf = ({ name, type }: Command): string => `${type ?? 1} ${name}`;

const namesOf = (commands: readonly Command[]): string[] => commands.map(({ name }) => String(name));

/** Discord's own, and what it has replaced by others. */
const NOT_OURS = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
  'handler',
]);

/** Lists of which the order says nothing. */
const SETS = new Set(['integration_types', 'contexts']);

const canonical = (command: unknown): string => JSON.stringify(bare(command));

/** Without what is not ours, or is left out as well where it is so: Discord writes out some of it, and leaves out some. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key, each]) => !NOT_OURS.has(key) && !isNothing(each))
    .map(([key, each]) => [key, SETS.has(key) && Array.isArray(each) ? [...each].sort() : bare(each)])
    .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);
