import { iri, type Term } from './vocabulary.ts';

/** What a property has for a value. */
export type Node =
  | { readonly text: string; readonly lang: string }
  | { readonly name: string }
  | { readonly list: readonly Node[] };

/** A list that goes in circles would have no end. */
const LONGEST_LIST = 100_000;

/** Everything that a file says, by what it says it of: things with a name, or with a made-up one that begins with "_:". */
export class Graph {
  readonly #nodes = new Map<string, Map<string, Node[]>>();
  readonly #lines = new Map<string, number>();
  #made = 0;

  /** A name for what has none. No file can say it: what follows "_:" has no colon there. */
  newName(): string {
    this.#made++;
    return `_:made:${this.#made}`;
  }

  add(subject: string, property: string, value: Node, line?: number): void {
    let properties = this.#nodes.get(subject);
    if (properties === undefined) {
      properties = new Map();
      this.#nodes.set(subject, properties);
      if (line !== undefined && !this.#lines.has(subject)) this.#lines.set(subject, line);
    }
    const values = properties.get(property);
    if (values === undefined) properties.set(property, [value]);
    else values.push(value);
  }

  /** In the order in which they are first said something of. */
  subjects(): string[] {
    return [...this.#nodes.keys()];
  }

  has(subject: string): boolean {
    return this.#nodes.has(subject);
  }

  /** On which the file begins to speak of it, as far as is known. */
  lineOf(subject: string): number {
    return this.#lines.get(subject) ?? 1;
  }

  values(subject: string, property: Term): readonly Node[] {
    return this.#nodes.get(subject)?.get(iri(property)) ?? [];
  }

  /** What is named as a value. */
  names(subject: string, property: Term): string[] {
    return this.values(subject, property).flatMap((value) => ('name' in value ? [value.name] : []));
  }

  /** The items of the list that is the value, in their order; nothing where there is no list. */
  list(subject: string, property: Term): Node[] | undefined {
    const [value] = this.values(subject, property);
    if (value === undefined || 'text' in value) return undefined;
    if ('list' in value) return [...value.list];
    const items: Node[] = [];
    let { name } = value;
    while (name !== iri('rdf:nil')) {
      const [first] = this.values(name, 'rdf:first');
      const [rest] = this.names(name, 'rdf:rest');
      if (first === undefined || rest === undefined || items.length === LONGEST_LIST) return undefined;
      items.push(first);
      name = rest;
    }
    return items;
  }
}
