import { type FormEvent, useRef, useState } from 'react';
import type { ShownConflict } from '../../../desk/shown/conflict.ts';
import type { ShownForm } from '../../../desk/shown/entry-form.ts';
import { type Choices, Conflict, isDecided } from '../parts/conflict.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { type Done, useDeed } from '../talk/use-deed.ts';
import { EntryField } from './entry-field.tsx';
import { EntryPreview } from './entry-preview.tsx';
import { useDraft } from './use-draft.ts';

interface EntryFormProps {
  readonly form: ShownForm;
  /** By this what was written is found again. */
  readonly draft: string;
  /** Where it is sent to. */
  readonly to: string;
  /** What is sent with it. */
  readonly extra?: object;
  /** The entry that it is of, if it is there already. */
  readonly entry?: string;
  onSaved(done: Done): void;
  onGivenUp(): void;
}

/** An entry to be written, with the answer that it would give. Nothing that was written is lost, whatever comes of it. */
export function EntryForm({ form, draft: name, to, extra = {}, entry, onSaved, onGivenUp }: EntryFormProps) {
  const words = useDeskWords();
  const { act, isBusy } = useDeed();
  const start = {
    base: form.base,
    values: Object.fromEntries(form.fields.map(({ id, value }) => [id, value])),
  };
  const { draft, isKept, write, drop, beginAnew } = useDraft(name, start);
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [fault, setFault] = useState<string>();
  const [conflict, setConflict] = useState<ShownConflict>();
  const [choices, setChoices] = useState<Choices>({});
  const shown = useRef<HTMLFormElement>(null);
  const written = { kind: form.kind, base: draft.base, values: draft.values };

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (conflict !== undefined && !isDecided(conflict, choices)) return setFault(words.mustDecide);
    const outcome = await act<Done>(to, {
      ...written,
      ...extra,
      ...(reason.trim() !== '' && { reason: reason.trim() }),
      ...(conflict !== undefined && { decided: { number: conflict.number, choices } }),
    });
    if (outcome === undefined) return;
    if (outcome.data !== undefined) {
      drop();
      return onSaved(outcome.data);
    }
    const { problem } = outcome;
    setFault(problem.detail);
    setFaults(problem.faults ?? {});
    setConflict(problem.conflict);
    const [first] = Object.keys(problem.faults ?? {});
    if (first !== undefined) shown.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const giveUp = () => {
    drop();
    onGivenUp();
  };

  return (
    <div className="writing">
      <form className="entry-form" ref={shown} onSubmit={send} aria-busy={isBusy}>
        {isKept && (
          <p className="note">
            {words.kept}{' '}
            <button type="button" className="link" onClick={beginAnew}>
              {words.beginAnew}
            </button>
          </p>
        )}
        <p className="lead">{form.note}</p>
        {form.fields.map((field) => (
          <EntryField
            key={field.id}
            field={field}
            value={draft.values[field.id] ?? ''}
            fault={faults[field.id]}
            onWrite={(value) => write({ ...draft.values, [field.id]: value })}
          />
        ))}
        <div className="labelled">
          <label htmlFor="entry-reason">{words.why}</label>
          <input
            id="entry-reason"
            className="field"
            value={reason}
            maxLength={2_000}
            onChange={({ target }) => setReason(target.value)}
          />
          <small>{words.whyHint}</small>
        </div>
        {conflict !== undefined && <Conflict conflict={conflict} choices={choices} onChoose={setChoices} />}
        {fault !== undefined && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        <div className="row deeds">
          <button type="submit" className="button main" disabled={isBusy}>
            {conflict === undefined ? form.submit : words.saveBoth}
          </button>
          <button type="button" className="button" onClick={giveUp}>
            {words.discard}
          </button>
        </div>
      </form>
      <EntryPreview written={written} entry={entry} />
    </div>
  );
}
