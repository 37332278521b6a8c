import { useId } from 'react';
import type { ShownField } from '../../../desk/shown/entry-form.ts';
import { AddName } from './add-name.tsx';

interface EntryFieldProps {
  readonly field: ShownField;
  readonly value: string;
  readonly fault: string | undefined;
  onWrite(value: string): void;
}

const MOST_ROWS = 12;
const CHARACTERS_A_ROW = 70;

/** A field of an entry; where its lines name entries, they can be looked for. */
export function EntryField({ field, value, fault, onWrite }: EntryFieldProps) {
  const id = useId();
  const { label, hint, isOptional, isLine, longest, namesEntries } = field;
  const shared = {
    id,
    name: field.id,
    className: 'field',
    value,
    required: !isOptional,
    maxLength: longest,
    'aria-describedby': `${id}-hint ${id}-fault`,
    'aria-invalid': fault !== undefined,
    onChange: ({ target }: { target: { value: string } }) => onWrite(target.value),
  };
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {isLine ? <input {...shared} /> : <textarea {...shared} rows={rowsFor(value)} />}
      <small id={`${id}-hint`}>{hint}</small>
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
      {namesEntries && (
        <AddName label={label} onAdd={(name) => onWrite([...linesOf(value), name].join('\n'))} />
      )}
    </div>
  );
}

const linesOf = (value: string): string[] => value.split('\n').filter((line) => line.trim() !== '');

const rowsFor = (value: string): number => {
  const rows = value
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / CHARACTERS_A_ROW), 0);
  return Math.min(MOST_ROWS, Math.max(2, rows));
};
