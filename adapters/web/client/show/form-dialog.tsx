import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Field, Values } from '../../../../src/conversation/form.ts';
import type { OpenForm } from '../talk/use-talk.ts';
import { useWords } from '../talk/words.tsx';

interface FormDialogProps {
  readonly open: OpenForm;
  onSubmit(values: Values): Promise<void>;
  onClose(): void;
}

/** A form of the bot's, as a dialog over the page. It stays open, with what was written, where something is wrong with it. */
export function FormDialog({ open, onSubmit, onClose }: FormDialogProps) {
  const { form, faults } = open;
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isSending, setSending] = useState(false);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // While it is still on the page, so that the focus goes back to where it was.
    return () => shown?.close();
  }, []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    setSending(true);
    await onSubmit(
      Object.fromEntries(
        [...filled].filter(([, value]) => value !== '').map(([name, value]) => [name, String(value)]),
      ),
    );
    setSending(false);
  };
  return (
    <dialog ref={dialog} aria-labelledby={`${id}-title`} onCancel={onClose}>
      <form onSubmit={submit}>
        <h2 id={`${id}-title`}>{form.title}</h2>
        {form.note !== '' && <p>{form.note}</p>}
        {form.fields.map((field) => (
          <FieldView key={field.id} id={`${id}-${field.id}`} field={field} fault={faults[field.id]} />
        ))}
        <div className="row">
          <button type="submit" className="button main" disabled={isSending}>
            {form.submit}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {words.close}
          </button>
        </div>
      </form>
    </dialog>
  );
}

interface FieldViewProps {
  readonly id: string;
  readonly field: Field;
  readonly fault: string | undefined;
}

function FieldView({ id, field, fault }: FieldViewProps) {
  const wrong = fault !== undefined && (
    <p className="fault" id={`${id}-fault`} role="alert">
      {fault}
    </p>
  );
  // The page's room has no place for files, so that no form has a field for one.
  if (field.kind === 'file') return null;
  if (field.kind === 'choice')
    return (
      <fieldset>
        <legend>{field.label}</legend>
        {field.options.map((option, index) => (
          <label key={option.id}>
            <input
              type="radio"
              name={field.id}
              value={option.id}
              defaultChecked={field.chosen === undefined ? index === 0 : field.chosen === option.id}
            />
            {option.label}
          </label>
        ))}
        {wrong}
      </fieldset>
    );
  const common = {
    id,
    className: 'field',
    name: field.id,
    ...(field.kind === 'person'
      ? { required: true }
      : { required: !field.isOptional, maxLength: field.longest, defaultValue: field.value }),
    'aria-describedby': `${id}-hint ${id}-fault`,
    'aria-invalid': fault !== undefined,
  };
  return (
    <div className="labelled">
      <label htmlFor={id}>{field.label}</label>
      {field.kind === 'person' || field.isLine === true ? (
        <input {...common} />
      ) : (
        <textarea {...common} rows={4} />
      )}
      <small id={`${id}-hint`}>{field.hint}</small>
      {wrong}
    </div>
  );
}
