import { useEffect, useState } from 'react';
import type { ShownSuggestion } from '../../../desk/routes/suggestions.ts';
import type { ShownConflict } from '../../../desk/shown/conflict.ts';
import { AskDialog } from '../parts/ask-dialog.tsx';
import { Changes } from '../parts/changes.tsx';
import { type Choices, Conflict, isDecided } from '../parts/conflict.tsx';
import { Person } from '../parts/person.tsx';
import { useKeys } from '../parts/use-keys.ts';
import { Day } from '../parts/when.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { Link, pathOf, useRoute } from '../talk/route.tsx';
import { useDeed } from '../talk/use-deed.ts';

interface DetailProps {
  readonly suggestion: ShownSuggestion;
  onDecided(): Promise<void>;
}

/** One suggestion: what it changes, what others changed since, and what can be done with it. */
export function SuggestionDetail({ suggestion, onDecided }: DetailProps) {
  const words = useDeskWords();
  const { go } = useRoute();
  const { act, isBusy } = useDeed();
  const { id, kind, title, comment, author, by, at, changes, entry } = suggestion;
  const [conflict, setConflict] = useState<ShownConflict | undefined>(suggestion.conflict);
  const [choices, setChoices] = useState<Choices>({});
  const [fault, setFault] = useState<string>();
  const [isRejecting, setRejecting] = useState(false);
  useEffect(() => setConflict(suggestion.conflict), [suggestion.conflict]);

  const canEdit = kind === 'add' || kind === 'change';
  const isReady =
    conflict === undefined || conflict.shouldGo || (conflict.canMerge && isDecided(conflict, choices));
  const path = `/suggestions/${encodeURIComponent(id)}`;

  const approve = async () => {
    if (!isReady) return setFault(conflict?.canMerge === false ? words.mustEdit : words.mustDecide);
    setFault(undefined);
    const decided = conflict === undefined ? {} : { decided: { number: conflict.number, choices } };
    const outcome = await act(`${path}/approve`, decided);
    if (outcome?.data !== undefined) return onDecided();
    const { problem } = outcome ?? {};
    setFault(problem?.detail);
    if (problem?.conflict !== undefined) setConflict(problem.conflict);
  };
  const reject = async (reason: string) => {
    const outcome = await act(`${path}/reject`, { reason });
    if (outcome?.data !== undefined) await onDecided();
    return outcome;
  };
  const edit = () => canEdit && go(pathOf('edit', id));
  useKeys({ a: approve, r: () => setRejecting(true), e: edit });

  return (
    <article aria-labelledby="suggestion-title" aria-busy={isBusy}>
      <h2 id="suggestion-title" tabIndex={-1}>
        {title}
      </h2>
      <p className="facts">
        <Person id={author} signed={by} />, <Day at={at} />.{' '}
        {kind !== 'add' && <a href={`/glossary/${entry}`}>{words.asItIs}</a>}
      </p>
      {comment !== undefined && <blockquote>{comment}</blockquote>}
      {kind === 'delete' && <p>{words.shouldGo}</p>}
      {conflict === undefined ? (
        <Changes changes={changes} />
      ) : (
        <Conflict conflict={conflict} choices={choices} onChoose={setChoices} />
      )}
      {fault !== undefined && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div className="row deeds">
        <button
          type="button"
          className="button main"
          onClick={() => void approve()}
          disabled={isBusy}
          aria-keyshortcuts="a"
        >
          {conflict === undefined ? words.approve : conflict.shouldGo ? words.takeAway : words.approveBoth}
        </button>
        {canEdit && (
          <Link to={pathOf('edit', id)} className="button">
            {words.editFirst}
          </Link>
        )}
        <button
          type="button"
          className="button"
          onClick={() => setRejecting(true)}
          disabled={isBusy}
          aria-keyshortcuts="r"
        >
          {words.reject}
        </button>
      </div>
      {isRejecting && (
        <AskDialog
          title={words.rejectTitle}
          note={words.rejectNote}
          field={{ label: words.reason, hint: words.rejectHint }}
          submit={words.reject}
          isDanger
          onSubmit={reject}
          onClose={() => setRejecting(false)}
        />
      )}
    </article>
  );
}
