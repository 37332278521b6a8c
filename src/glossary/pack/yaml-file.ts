import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { refusalsOf } from './refusals.ts';
import { salvage } from './salvage.ts';

type Path = readonly PropertyKey[];

/** A YAML file that remembers on which line each value stands. */
export class YamlFile {
  readonly file: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

  constructor(file: string, text: string) {
    this.file = file;
    if (isTooDeep(text)) throw new Error('it is nested too deep');
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
  }

  /** A fault of the value at `path`, or of the nearest thing around it that the file has. */
  fault(path: Path, message: string): Fault {
    return { file: this.file, line: this.#lineOf(path), message };
  }

  /**
   * The file's content as `schema` shapes it, laid over `given`.
   * @returns the value, or every fault that stands against it and what can be salvaged for checking it further.
   */
  read<T>(
    schema: z.ZodType<T>,
    given: Readonly<Record<string, unknown>>,
  ): { value: T } | { faults: Fault[]; salvaged?: T | undefined } {
    const faults = [...this.#syntaxFaults(), ...this.#aliasFaults()];
    if (faults.length > 0) return { faults };
    if (!isMap(this.#document.contents))
      return { faults: [this.fault([], 'is not a list of “field: value”')] };
    let content: Record<string, unknown>;
    try {
      content = this.#document.toJS();
    } catch (error) {
      // The parser refuses a file that a few aliases of aliases would make huge.
      return { faults: [this.fault([], `can’t be read: ${(error as Error).message}`)] };
    }
    const clashes = Object.keys(given)
      .filter((key) => key === 'kind' || key === 'id')
      .filter((key) => key in content);
    if (clashes.length > 0) {
      return {
        faults: clashes.map((key) =>
          this.fault([key], `${key}: is said by the file’s folder and name; take it out`),
        ),
      };
    }
    const data = { ...given, ...content };
    const result = schema.safeParse(data, { reportInput: true });
    if (result.success) return { value: result.data };
    return {
      faults: refusalsOf(result.error).map(({ path, message }) => this.fault(path, message)),
      salvaged: salvage(schema, data, result.error),
    };
  }

  #syntaxFaults(): Fault[] {
    return this.#document.errors.map((error) =>
      this.#faultAt(this.#startOf(error), `is not YAML: ${error.message}`),
    );
  }

  /** To YAML a text that begins with `*` is an alias. The parser throws, without a line, where it stands for nothing. */
  #aliasFaults(): Fault[] {
    const faults: Fault[] = [];
    const anchors = new Set<string>();
    visit(this.#document, {
      Value: (_key, { anchor }) => {
        if (anchor !== undefined) anchors.add(anchor);
      },
      Alias: (_key, alias) => {
        if (anchors.has(alias.source)) return;
        const message = `is not YAML: *${alias.source} stands for nothing; put quotes around a text that begins with *`;
        faults.push(this.#faultAt(alias.range?.[0] ?? 0, message));
      },
    });
    return faults;
  }

  /** Where an error is: of a quote or bracket that never closes, where it opens, not how far the parser read on. */
  #startOf({ code, pos: [start] }: YAMLError): number {
    if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return start;
    let opening = start;
    visit(this.#document, {
      Node: (_key, node) => {
        if (node.range?.[1] !== start || !isBracketedOrQuoted(node)) return undefined;
        opening = node.range[0];
        return visit.BREAK;
      },
    });
    return opening;
  }

  #faultAt(offset: number, message: string): Fault {
    return { file: this.file, line: this.#lines.linePos(offset).line, message };
  }

  /** The line of the last step along `path` that the file has. */
  #lineOf(path: Path): number {
    let line = 1;
    let node: unknown = this.#document.contents;
    for (const step of path) {
      const { begin, value } = this.#partOf(node, step);
      if (!isNode(begin) || !begin.range) break;
      line = this.#lines.linePos(begin.range[0]).line;
      node = value;
    }
    return line;
  }

  /** A field of a map, which begins with its key, or an item of a list. */
  #partOf(node: unknown, step: PropertyKey): { begin: unknown; value: unknown } {
    if (isMap(node)) {
      const pair = this.#pairsOf(node).get(String(step));
      return { begin: pair?.key, value: pair?.value };
    }
    const item = isSeq(node) ? node.items[Number(step)] : undefined;
    return { begin: item, value: item };
  }

  /** By their keys, indexed once: a map may have as many faults as fields. */
  #pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
    const known = this.#pairs.get(map);
    if (known !== undefined) return known;
    const scalars = map.items.filter(({ key }) => isScalar(key));
    const pairs = new Map(scalars.map((pair) => [String((pair.key as Scalar).value ?? ''), pair]));
    this.#pairs.set(map, pairs);
    return pairs;
  }
}

const isBracketedOrQuoted = (node: unknown): boolean =>
  isCollection(node) ? node.flow === true : isScalar(node) && /^QUOTE/.test(node.type ?? '');

const DEEPEST = 100;

/** Whether brackets or list marks nest so deep that the parser, which calls itself for each, would run out of stack. */
const isTooDeep = (text: string): boolean => looksTooDeep(text) && nestsTooDeep(text);

/** Also of a text that is full of brackets and nests nothing; but of most texts it says soon that they don't. */
function looksTooDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]|(?:[-?:] ){100}/g)) {
    if (mark.length > 1) return true;
    depth += mark === '[' || mark === '{' ? 1 : -1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** What the lexer puts before a text, whatever that consists of. */
const TEXT_FOLLOWS = '\x1f';

function nestsTooDeep(text: string): boolean {
  let brackets = 0;
  let marks = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    if (isText || token === '\n') marks = 0;
    else if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    else if (token === '-' || token === '?' || token === ':') marks++;
    if (brackets > DEEPEST || marks >= DEEPEST) return true;
    isText = token === TEXT_FOLLOWS;
  }
  return false;
}
