import { type BlankNode, DataFactory, type Literal, type NamedNode, Writer } from 'n3';
import type { Pack } from '../../glossary/pack/pack.ts';
import type { WrittenFile } from '../format.ts';
import { inTurns, type Work } from '../work.ts';
import { type Description, descriptionOf, type Statements, schemeOf, type Value } from './statements.ts';
import { iri, PREFIXES, type Term } from './vocabulary.ts';

const { literal, namedNode } = DataFactory;

/** All entries as one Turtle file. */
export async function writeTurtle(pack: Pack, work: Work): Promise<WrittenFile[]> {
  const writer = new Writer({ prefixes: PREFIXES });
  write(writer, schemeOf(pack));
  for await (const entry of inTurns(pack.entries, pack.entries.length, work))
    write(writer, descriptionOf(entry, `glossary:${pack.id}`));
  const content = await new Promise<string>((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
  return [{ name: `${pack.id}.ttl`, content }];
}

function write(writer: Writer, { name, statements }: Description): void {
  for (const [property, values] of statements)
    for (const value of values) writer.addQuad(named(name), named(property), termOf(writer, value));
}

type RdfTerm = NamedNode | Literal | BlankNode;

function termOf(writer: Writer, value: Value): RdfTerm {
  if ('text' in value) return literal(value.text, value.lang);
  if ('day' in value) return literal(value.day, named('xsd:date'));
  if ('no' in value) return literal('false', named('xsd:boolean'));
  if ('name' in value) return named(value.name);
  // The types say that it is several terms: it is one, which the writer writes as a list.
  if ('list' in value)
    return writer.list(value.list.map((item) => termOf(writer, item))) as unknown as BlankNode;
  return writer.blank(inside(writer, value.of));
}

const inside = (writer: Writer, statements: Statements) =>
  statements.flatMap(([property, values]) =>
    values.map((value) => ({ predicate: named(property), object: termOf(writer, value) })),
  );

const named = (term: Term): NamedNode => namedNode(iri(term));
