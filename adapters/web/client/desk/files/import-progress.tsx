import { useCallback, useEffect, useState } from 'react';
import type { ShownImport } from '../../../desk/shown/import.ts';
import { Failed } from '../parts/failed.tsx';
import { Loading } from '../parts/loading.tsx';
import { useDesk } from '../talk/desk-context.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import type { Problem } from '../talk/server.ts';
import { useDeed } from '../talk/use-deed.ts';
import { ImportPlan } from './import-plan.tsx';

const WAIT = 300;

interface ImportProgressProps {
  readonly id: string;
  onLeft(): void;
}

/** How far an import is: what is read, what it would do, what came of it. */
export function ImportProgress({ id, onLeft }: ImportProgressProps) {
  const words = useDeskWords();
  const { server, tell, recount } = useDesk();
  const { act, isBusy } = useDeed();
  const [shown, setShown] = useState<ShownImport>();
  const [problem, setProblem] = useState<Problem>();
  const path = `/imports/${encodeURIComponent(id)}`;
  const look = useCallback(async () => {
    const found = await server.look<ShownImport>(path);
    setProblem(found.problem);
    setShown((before) => found.data ?? before);
  }, [server, path]);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (shown?.kind !== 'working' || problem !== undefined) return;
    const waiting = setTimeout(look, WAIT);
    return () => clearTimeout(waiting);
  }, [shown, problem, look]);
  const kind = shown?.kind;
  const says = shown?.says;
  // Who doesn't see the page hears how far it is.
  useEffect(() => {
    if (kind === 'imported' || kind === 'planned') tell({ text: says ?? '' });
    if (kind === 'imported') recount();
  }, [kind, says, tell, recount]);

  const confirm = async () => {
    const outcome = await act<ShownImport>(`${path}/confirm`);
    if (outcome?.data !== undefined) setShown(outcome.data);
    setProblem(outcome?.problem);
  };
  const cancel = async () => {
    await act(`${path}/cancel`);
    onLeft();
  };
  const undo = async (imported: string) => {
    const outcome = await act('/undo-import', { id: imported });
    if (outcome?.data !== undefined) onLeft();
    setProblem(outcome?.problem);
  };

  const another = (
    <button type="button" className="button" onClick={onLeft}>
      {words.otherFile}
    </button>
  );
  if (problem !== undefined)
    return (
      <>
        <Failed problem={problem} onAgain={look} />
        <p>{another}</p>
      </>
    );
  switch (shown?.kind) {
    case undefined:
      return <Loading />;
    case 'working':
      return (
        <div className="working">
          <p>{shown.says}</p>
          <progress
            aria-label={shown.says}
            {...(shown.total > 0 && { value: shown.done, max: shown.total })}
          />
          <p>
            <button type="button" className="button" onClick={() => void cancel()}>
              {words.cancel}
            </button>
          </p>
        </div>
      );
    case 'planned':
      return <ImportPlan plan={shown} isBusy={isBusy} onConfirm={confirm} onCancel={cancel} />;
    case 'imported':
      return (
        <>
          <p>{shown.says}</p>
          <div className="row">
            <button type="button" className="button" onClick={() => void undo(shown.id)} disabled={isBusy}>
              {words.undoImport}
            </button>
            {another}
          </div>
        </>
      );
    case 'failed':
      return (
        <>
          <p className="fault" role="alert">
            {shown.says}
          </p>
          <p>{another}</p>
        </>
      );
  }
}
