/** One thing wrong in a pack, and where: `line` counts from 1. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** "data/software/concepts/api.yaml:7: …", the form that editors and terminals turn into a link. */
export const faultText = (fault: Fault): string => `${fault.file}:${fault.line}: ${fault.message}`;

/** "no faults", "1 fault", "2 faults". */
export const countOf = ({ length }: readonly Fault[]): string =>
  length === 0 ? 'no faults' : length === 1 ? '1 fault' : `${length} faults`;

/** In the order in which a person works through them. */
export const inReadingOrder = (faults: readonly Fault[]): Fault[] =>
  [...faults].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
