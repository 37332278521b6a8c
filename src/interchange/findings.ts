import { type Entry, entrySchema, isComparison } from '../glossary/entry.ts';
import { type Fault, inReadingOrder } from '../glossary/pack/fault.ts';
import type { PackHeader } from '../glossary/pack/pack.ts';
import { refusalsOf } from '../glossary/pack/refusals.ts';
import { cut } from '../messages/cut.ts';
import type { Found, Imported } from './format.ts';
import { LIMITS } from './limits.ts';

/** Says where in a file the value at `path` of an entry stands, and what is wrong with it. */
export type Place = Found['fault'];

/** The same place for all of an entry. */
export const placeAt =
  (file: string, line: number): Place =>
  (_path, message) => ({ file, line, message });

/** A message may quote what stands in a file. */
const LONGEST_MESSAGE = 300;

/** Thrown once there is enough to be told. */
class Enough extends Error {}

/** What is gathered while files are read. */
export class Findings {
  readonly #entries: Found[] = [];
  readonly #faults: Fault[] = [];
  readonly #byId = new Map<string, Found>();

  /** Takes the entry if it is right, else its faults. */
  add(data: unknown, file: string, place: Place, madeFrom?: string): void {
    const result = entrySchema.safeParse(data, { reportInput: true });
    if (result.success)
      this.take({ entry: result.data, file, fault: place, ...(madeFrom !== undefined && { madeFrom }) });
    else this.refuse(...refusalsOf(result.error).map(({ path, message }) => place(path, message)));
  }

  take(found: Found): void {
    const { id } = found.entry;
    const first = this.#byId.get(id);
    if (first !== undefined) {
      const { file, line } = first.fault([], '');
      this.refuse(found.fault([], `the id “${id}” is taken by ${file}:${line}`));
      return;
    }
    if (this.#entries.length === LIMITS.entries) {
      this.#faults.push(found.fault([], `is more than ${LIMITS.entries} entries, which one import may have`));
      throw new Enough();
    }
    this.#byId.set(id, found);
    this.#entries.push(found);
  }

  /** Those that are in use so far. */
  ids(): Set<string> {
    return new Set(this.#byId.keys());
  }

  refuse(...faults: readonly Fault[]): void {
    const shown = faults.slice(0, LIMITS.faults - this.#faults.length);
    this.#faults.push(...shown.map((fault) => ({ ...fault, message: cut(fault.message, LONGEST_MESSAGE) })));
    const last = this.#faults.at(-1);
    if (last === undefined || this.#faults.length < LIMITS.faults) return;
    this.#faults.push({ ...last, message: `and so on: there are more faults than these ${LIMITS.faults}` });
    throw new Enough();
  }

  imported(header: Partial<PackHeader>): Imported {
    const entries = this.#entries.map((found) =>
      found.madeFrom === undefined ? found : { ...found, entry: this.#withinFile(found.entry) },
    );
    return { header, entries, faults: inReadingOrder(this.#faults) };
  }

  /** What refers by an id that was made can't refer to what was refused. */
  #withinFile(entry: Entry): Entry {
    if (isComparison(entry)) return entry;
    const isThere = (id: string): boolean => this.#byId.has(id);
    return { ...entry, broader: entry.broader.filter(isThere), related: entry.related.filter(isThere) };
  }
}

/** What `read` finds, which returns what the files say of the whole. */
export async function gather(read: (findings: Findings) => Promise<Partial<PackHeader>>): Promise<Imported> {
  const findings = new Findings();
  try {
    return findings.imported(await read(findings));
  } catch (error) {
    if (error instanceof Enough) return findings.imported({});
    throw error;
  }
}
