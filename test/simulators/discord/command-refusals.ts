import { type Json, objectsIn, textOf } from './json.ts';

const CHAT_INPUT = 1;
const SUBCOMMAND = 1;
const SUBCOMMAND_GROUP = 2;
const MOST = new Map([
  [CHAT_INPUT, 100],
  [2, 15],
  [3, 15],
]);
const MOST_CHARACTERS = 8000;
/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;

/** What Discord refuses of the commands of an application though its specification lets it pass. */
export function commandRefusals(commands: readonly Json[]): string[] {
  return [
    ...commands.flatMap(refusalsOfOne),
    ...[...MOST.keys()].flatMap((type) => setRefusals(commands, type)),
  ];
}

const typeOf = ({ type }: Json): unknown => type ?? CHAT_INPUT;

function setRefusals(commands: readonly Json[], type: number): string[] {
  const names = commands.filter((command) => typeOf(command) === type).map(({ name }) => name);
  return [
    ...(names.length > (MOST.get(type) ?? 0) ? [`${names.length} commands of type ${type}`] : []),
    ...twice(names).map((name) => `two commands named ${name}`),
  ];
}

const twice = (values: readonly unknown[]): unknown[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

function refusalsOfOne(command: Json): string[] {
  const { name, description } = command;
  if (typeOf(command) !== CHAT_INPUT) {
    return description ? [`${name}: only slash commands have a description`] : [];
  }
  const characters = charactersIn(command);
  return [
    ...nameRefusals(name),
    ...(textOf(description) ? [] : [`${name}: no description`]),
    ...(characters > MOST_CHARACTERS
      ? [`${name}: ${characters} characters, at most ${MOST_CHARACTERS}`]
      : []),
    ...optionRefusals(textOf(name), objectsIn(command.options)),
  ];
}

function nameRefusals(name: unknown): string[] {
  const text = textOf(name);
  return NAME.test(text) && text === text.toLowerCase() ? [] : [`${text}: no name of a command or an option`];
}

function optionRefusals(owner: string, options: readonly Json[]): string[] {
  const subcommands = options.filter(({ type }) => type === SUBCOMMAND || type === SUBCOMMAND_GROUP);
  const optional = options.findIndex(({ required }) => required !== true);
  const late = options.findLastIndex(({ required }) => required === true);
  return [
    ...(subcommands.length > 0 && subcommands.length < options.length
      ? [`${owner}: subcommands beside other options`]
      : []),
    ...(optional >= 0 && optional < late ? [`${owner}: a required option after an optional one`] : []),
    ...twice(options.map(({ name }) => name)).map((name) => `${owner}: two options named ${name}`),
    ...options.flatMap((option) => refusalsOfOption(owner, option)),
  ];
}

function refusalsOfOption(owner: string, option: Json): string[] {
  const path = `${owner} ${option.name}`;
  const choices = objectsIn(option.choices);
  return [
    ...nameRefusals(option.name),
    ...(option.autocomplete === true && choices.length > 0 ? [`${path}: autocomplete beside choices`] : []),
    ...twice(choices.map(({ name }) => name)).map((name) => `${path}: two choices named ${name}`),
    ...optionRefusals(path, objectsIn(option.options)),
  ];
}

/** Names, descriptions and the values of choices count together, those of all options included. */
function charactersIn({ name, description, value, options, choices }: Json): number {
  const own = [name, description, value].map(textOf).join('').length;
  return [...objectsIn(options), ...objectsIn(choices)].reduce((sum, part) => sum + charactersIn(part), own);
}
