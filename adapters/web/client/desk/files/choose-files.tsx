import { type DragEvent, type FormEvent, useId, useState } from 'react';
import { useDesk } from '../talk/desk-context.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';

/** Takes files, dropped or chosen, and hands them in. */
export function ChooseFiles({ onHanded }: { onHanded(job: string): void }) {
  const words = useDeskWords();
  const { server } = useDesk();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();

  const hand = async (files: readonly File[]) => {
    if (isBusy) return;
    if (files.length === 0) return setFault(words.noFile);
    setBusy(true);
    setFault(undefined);
    const form = new FormData();
    // A folder's files are known by their place in it.
    for (const file of files) form.append('files', file, file.webkitRelativePath || file.name);
    const outcome = await server.hand<{ id: string }>('/imports', form);
    setBusy(false);
    if (outcome.data === undefined) setFault(outcome.problem.detail);
    else onHanded(outcome.data.id);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void hand([...event.dataTransfer.files]);
  };
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = event.currentTarget.querySelector<HTMLInputElement>('input[type=file]');
    void hand([...(input?.files ?? [])]);
  };
  return (
    <form
      className={isOver ? 'drop is-over' : 'drop'}
      onSubmit={send}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor={id}>{words.files}</label>
      <input id={id} type="file" multiple aria-describedby={`${id}-hint`} />
      <small id={`${id}-hint`}>{words.filesHint}</small>
      {fault !== undefined && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <button type="submit" className="button main" disabled={isBusy}>
        {words.lookAt}
      </button>
    </form>
  );
}
