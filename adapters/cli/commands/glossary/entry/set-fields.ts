import { Failure } from '../../../../failure.ts';

/** What people call a field, beside its own name. */
const CALLED: Readonly<Record<string, string>> = {
  label: 'prefLabel',
  alias: 'altLabels',
  aliases: 'altLabels',
  misspelling: 'hiddenLabels',
  misspellings: 'hiddenLabels',
  'kind-of': 'broader',
  usage: 'scopeNote',
  point: 'points',
  tag: 'tags',
  source: 'sources',
  characteristic: 'characteristics',
  aspect: 'aspects',
  'compared-as': 'comparedAs',
  'choose-when': 'chooseWhen',
};
const LISTS = new Set([
  'altLabels',
  'hiddenLabels',
  'broader',
  'points',
  'related',
  'tags',
  'sources',
  'between',
  'chooseWhen',
]);
const KEYED = new Set(['characteristics', 'aspects']);
/** Fields that name concepts. */
const REFERRING = new Set(['broader', 'related', 'between', 'comparedAs']);

const ASSIGNMENT = /^\s*(?<name>[A-Za-z-]+?)(?:\.(?<key>[a-z0-9-]+))?\s*(?<sign>[+-]?)=(?<value>.*)$/s;

/**
 * An entry with some of its fields set, each by "field=value". A list is begun anew by its first "=" and goes on with the
 * next; "+=" and "-=" add to it and take from it. No value takes the field away.
 * @param idOf what the concept is called by in the glossary that a person means.
 */
export async function withFields(
  data: Readonly<Record<string, unknown>>,
  assignments: readonly string[],
  idOf: (text: string) => Promise<string>,
): Promise<Record<string, unknown>> {
  const fields: Record<string, unknown> = { ...data };
  const begun = new Set<string>();
  for (const assignment of assignments) {
    const { name = '', key, sign = '', value: typed = '' } = parsed(assignment);
    const field = CALLED[name.toLowerCase()] ?? name;
    const value = REFERRING.has(field) && typed !== '' ? await idOf(typed.trim()) : typed.trim();
    if (KEYED.has(field)) fields[field] = keyed(fields[field], key, value, assignment);
    else if (key !== undefined) throw malformed(assignment);
    else if (LISTS.has(field)) {
      const before = sign !== '' || begun.has(field) ? listIn(fields[field]) : [];
      fields[field] = sign === '-' ? before.filter((each) => each !== value) : added(before, value);
      begun.add(field);
    } else if (sign !== '') throw malformed(assignment);
    else if (value === '') delete fields[field];
    else fields[field] = field === 'alternatives' && value === 'false' ? false : value;
  }
  return fields;
}

/** The fields that are set, as a conflict names them: "definition", "characteristics.transport". */
export const fieldsIn = (assignments: readonly string[]): string[] =>
  assignments.map((assignment) => {
    const { name = '', key } = parsed(assignment);
    const field = CALLED[name.toLowerCase()] ?? name;
    return key === undefined ? field : `${field}.${key}`;
  });

function parsed(assignment: string): Partial<Record<string, string>> {
  const groups = ASSIGNMENT.exec(assignment)?.groups;
  if (groups === undefined) throw malformed(assignment);
  return groups;
}

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const added = (list: readonly unknown[], value: string): unknown[] =>
  value === '' || list.includes(value) ? [...list] : [...list, value];

function keyed(
  before: unknown,
  key: string | undefined,
  value: string,
  assignment: string,
): Record<string, unknown> {
  if (key === undefined) throw malformed(assignment);
  const entries = Object.entries((before ?? {}) as Record<string, unknown>);
  const others = entries.filter(([each]) => each !== key);
  if (value === '') return Object.fromEntries(others);
  const isThere = others.length < entries.length;
  const said: [string, unknown] = [key, value === 'null' ? null : value];
  return Object.fromEntries(
    isThere ? entries.map((each) => (each[0] === key ? said : each)) : [...entries, said],
  );
}

const malformed = (assignment: string): Failure =>
  new Failure(
    `--set ${assignment}: give it as “definition=…”, “alias+=…” for one more of a list, or “characteristics.transport=…”.`,
  );
