import { useState } from 'react';
import { AskDialog } from '../parts/ask-dialog.tsx';
import { Person } from '../parts/person.tsx';
import { Day } from '../parts/when.tsx';
import { useDeskWords } from '../talk/desk-words.tsx';
import { useDeed } from '../talk/use-deed.ts';

interface OwnerProps {
  readonly entry: string;
  readonly owner: string | undefined;
  readonly due: number | undefined;
  onChanged(): Promise<void>;
}

/** Who answers for an entry, and when it is to be looked at anew. */
export function Owner({ entry, owner, due, onChanged }: OwnerProps) {
  const words = useDeskWords();
  const { act, isBusy } = useDeed();
  const [isAsking, setAsking] = useState(false);
  const path = `/entry/${encodeURIComponent(entry)}`;
  const set = async (person: string) => {
    const outcome = await act(`${path}/owner`, { owner: person === '' ? null : person });
    if (outcome?.data !== undefined) await onChanged();
    return outcome;
  };
  const verify = async () => {
    await act(`${path}/verify`);
    await onChanged();
  };
  return (
    <section className="owner">
      <h2>{words.owner}</h2>
      <p>
        {owner === undefined ? (
          words.nobody
        ) : (
          <>
            <Person id={owner} />
            {due !== undefined && (
              <>
                {', '}
                {words.verifyBy} <Day at={due} />
              </>
            )}
          </>
        )}
      </p>
      <div className="row">
        {owner !== undefined && (
          <button type="button" className="button" onClick={() => void verify()} disabled={isBusy}>
            {words.stillRight}
          </button>
        )}
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {words.setOwner}
        </button>
      </div>
      {isAsking && (
        <AskDialog
          title={words.setOwner}
          note={words.ownerNote}
          field={{ label: words.person, hint: words.personHint, isLine: true, isOptional: true }}
          submit={words.save}
          onSubmit={set}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
