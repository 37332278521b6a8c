import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import type { Schema } from './schema.ts';

type Value = string | number | null;
type Given = Readonly<Record<string, Value>>;

/** Stands for a value where a query is made. */
class Parameter {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A query that is made once for each engine, since to make one takes several times as long as to run it, and run with other values each
 * time. What it looks like must not depend on the values, of which there are always the same.
 * @param make makes it from the values, without looking at them.
 * @returns runs it in a database, or in a transaction.
 */
export function prepared<G extends Given, Row>(
  make: (database: Kysely<Schema>, given: G) => Compilable<Row>,
): (database: Kysely<Schema>, given: G) => Promise<Row[]> {
  const made = new WeakMap<object, CompiledQuery<Row>>();
  return async (database, given) => {
    const { adapter } = database.getExecutor();
    const query = made.get(adapter) ?? make(database, standIns(given)).compile();
    made.set(adapter, query);
    const parameters = query.parameters.map((each) => (each instanceof Parameter ? given[each.name] : each));
    const { rows } = await database.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}

const standIns = <G extends Given>(given: G): G =>
  Object.fromEntries(Object.keys(given).map((name) => [name, new Parameter(name)])) as object as G;
