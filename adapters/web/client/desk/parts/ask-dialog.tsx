import { type FormEvent, useId, useState } from 'react';
import { useDeskWords } from '../talk/desk-words.tsx';
import type { Outcome } from '../talk/server.ts';
import { Dialog } from './dialog.tsx';

interface AskDialogProps {
  readonly title: string;
  readonly note?: string | undefined;
  /** What is asked for, beside whether it is to be done; nothing where only that is asked. */
  readonly field?: AskedField | undefined;
  readonly submit: string;
  readonly isDanger?: boolean;
  /** Does it. @returns what came of it; it stays open with what was written where that is a problem. */
  onSubmit(text: string): Promise<Outcome<unknown> | undefined>;
  onClose(): void;
}

interface AskedField {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean;
  readonly isLine?: boolean;
  /** What is offered while somebody types. */
  readonly choices?: readonly string[];
  onTyped?(text: string): void;
}

/** Asks for a word before something is done: a reason, a name, or just whether it is to be done. */
export function AskDialog({
  title,
  note,
  field,
  submit,
  isDanger = false,
  onSubmit,
  onClose,
}: AskDialogProps) {
  const words = useDeskWords();
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const outcome = await onSubmit(text.trim());
    setBusy(false);
    const { problem } = outcome ?? {};
    if (problem !== undefined) setFault(Object.values(problem.faults ?? {})[0] ?? problem.detail);
    else if (outcome !== undefined) onClose();
  };
  const shared = {
    id,
    className: 'field',
    value: text,
    required: field?.isOptional !== true,
    'aria-describedby': `${id}-hint ${id}-fault`,
    'aria-invalid': fault !== undefined,
    onChange: ({ target }: { target: { value: string } }) => {
      setText(target.value);
      field?.onTyped?.(target.value);
    },
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={send}>
        {note !== undefined && <p>{note}</p>}
        {field !== undefined && (
          <div className="labelled">
            <label htmlFor={id}>{field.label}</label>
            {field.isLine === true ? (
              <input {...shared} list={`${id}-list`} autoComplete="off" />
            ) : (
              <textarea {...shared} rows={3} />
            )}
            {field.choices !== undefined && (
              <datalist id={`${id}-list`}>
                {field.choices.map((choice) => (
                  <option key={choice} value={choice} />
                ))}
              </datalist>
            )}
            {field.hint !== undefined && <small id={`${id}-hint`}>{field.hint}</small>}
          </div>
        )}
        {fault !== undefined && (
          <p className="fault" id={`${id}-fault`} role="alert">
            {fault}
          </p>
        )}
        <div className="row">
          <button type="submit" className={isDanger ? 'button danger' : 'button main'} disabled={isBusy}>
            {submit}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
