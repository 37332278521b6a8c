import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.ts';

type Path = readonly PropertyKey[];

/** A YAML file that remembers on which line each value stands. */
export class YamlFile {
  readonly file: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();

  constructor(file: string, text: string) {
    this.file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
  }

  /** A fault of the value at `path`, or of the nearest thing around it that the file has. */
  fault(path: Path, message: string): Fault {
    return { file: this.file, line: this.#lineOf(path), message };
  }

  /**
   * The file's content as `schema` shapes it, laid over `given`.
   * @returns the value, or every fault that stands against it.
   */
  read<T>(
    schema: z.ZodType<T>,
    given: Readonly<Record<string, unknown>>,
  ): { value: T } | { faults: Fault[] } {
    const faults = [...this.#syntaxFaults(), ...this.#aliasFaults()];
    if (faults.length > 0) return { faults };
    if (!isMap(this.#document.contents))
      return { faults: [this.fault([], 'is not a list of “field: value”')] };
    const content = this.#document.toJS() as Record<string, unknown>;
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
    const result = schema.safeParse({ ...given, ...content }, { reportInput: true });
    if (result.success) return { value: result.data };
    return { faults: result.error.issues.flatMap((issue) => this.#faultsOf(issue)) };
  }

  #syntaxFaults(): Fault[] {
    return this.#document.errors.map((error) =>
      this.#faultAt(this.#startOf(error), `is not YAML: ${error.message}`),
    );
  }

  /** To YAML a text that begins with `*` is an alias. The parser throws, without a line, where it stands for nothing. */
  #aliasFaults(): Fault[] {
    const faults: Fault[] = [];
    visit(this.#document, {
      Alias: (_key, alias) => {
        if (alias.resolve(this.#document) !== undefined) return;
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

  #faultsOf(issue: z.core.$ZodIssue): Fault[] {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        this.fault([...issue.path, key], `${nameOf([...issue.path, key])}: is not a field that entries have`),
      );
    }
    return [this.fault(issue.path, `${nameOf(issue.path)}: ${sentence(issue)}`)];
  }

  #lineOf(path: Path): number {
    for (let length = path.length; length > 0; length--) {
      const offset = this.#offsetOf(path.slice(0, length));
      if (offset !== undefined) return this.#lines.linePos(offset).line;
    }
    return 1;
  }

  /** Where the key (in a map) or the item (in a list) at `path` begins. */
  #offsetOf(path: Path): number | undefined {
    const parent = this.#document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value ?? '') === last,
      );
      return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    }
    const node = this.#document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }
}

/** "rows[2].values[1]", counting from 1 as people do. */
function nameOf(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`)).join('');
  return name.replace(/^\./, '') || 'the file';
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  if (issue.code !== 'invalid_type') return issue.message;
  if (issue.input === undefined && issue.path.length > 0) return 'is missing';
  if (issue.input === null) return 'is empty';
  if (issue.expected === 'array') return 'should be a list';
  if (issue.expected === 'string')
    return 'should be a text; put quotes around a text that looks like a number';
  return 'should be a list of “field: value”';
}

const isBracketedOrQuoted = (node: unknown): boolean =>
  isCollection(node) ? node.flow === true : isScalar(node) && /^QUOTE/.test(node.type ?? '');
