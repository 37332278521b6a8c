import type { Pack } from '../../glossary/pack/pack.ts';
import type { WrittenFile } from '../format.ts';
import { inTurns, type Work } from '../work.ts';
import { CONTEXT, shortName } from './context.ts';
import { type Description, descriptionOf, type Statements, schemeOf, type Value } from './statements.ts';
import { iri } from './vocabulary.ts';

type Json = string | boolean | readonly Json[] | { readonly [key: string]: Json };

/** All entries as one JSON-LD file. */
export async function writeJsonLd(pack: Pack, work: Work): Promise<WrittenFile[]> {
  const nodes = [textOf(schemeOf(pack))];
  for await (const entry of inTurns(pack.entries, pack.entries.length, work))
    nodes.push(textOf(descriptionOf(entry, `glossary:${pack.id}`)));
  const context = JSON.stringify(CONTEXT, null, 2);
  const content = `{"@context": ${context},\n"@graph": [\n${nodes.join(',\n')}\n]}\n`;
  return [{ name: `${pack.id}.jsonld`, content }];
}

const textOf = ({ name, statements }: Description): string =>
  JSON.stringify({ '@id': iri(name), ...jsonOf(statements) }, null, 2);

const jsonOf = (statements: Statements): Record<string, Json> =>
  Object.fromEntries(
    statements.map(([property, values]) =>
      property === 'rdf:type'
        ? ['@type', values.flatMap((value) => ('name' in value ? [shortName(value.name)] : []))]
        : [shortName(property), oneOrAll(values)],
    ),
  );

/** Values with a language stand under it. All of an entry have the same. */
function oneOrAll(values: readonly Value[]): Json {
  const [first] = values;
  const all = values.map(jsonValue);
  const value: Json = all.length === 1 && all[0] !== undefined ? all[0] : all;
  return first !== undefined && 'text' in first && first.lang !== undefined ? { [first.lang]: value } : value;
}

function jsonValue(value: Value): Json {
  if ('text' in value) return value.text;
  if ('day' in value) return value.day;
  if ('no' in value) return false;
  if ('name' in value) return iri(value.name);
  if ('list' in value) return value.list.map(jsonValue);
  return jsonOf(value.of);
}
