import type { EntryField } from './entry-field.ts';
import { joined, linesIn, parted } from './lines.ts';

interface Row {
  readonly aspect: string;
  readonly values: readonly string[];
}

/** The rows of a comparison: "aspect | value | value" a line, in the order of what is compared. */
export const rowsField: EntryField = {
  id: 'rows',
  of: 'rows',
  label: 'entry.field.rows',
  hint: 'entry.hint.rows',
  isOptional: false,
  write: (data) =>
    ((data.rows ?? []) as readonly Row[]).map(({ aspect, values }) => joined([aspect, ...values])).join('\n'),
  read(text, { between }, { messages: { say } }) {
    const wants = Array.isArray(between) ? between.length : 0;
    const rows = linesIn(text).map((line): Row => {
      const [aspect = '', ...values] = parted(line);
      return { aspect, values };
    });
    const faults = rows.flatMap(({ values }, index) =>
      wants === 0 || values.length === wants
        ? []
        : [say('entry.fault.row', { line: index + 1, has: values.length, wants })],
    );
    return faults.length > 0 ? { fault: faults.join(' ') } : { value: rows.length === 0 ? undefined : rows };
  },
};
