import type { ReactNode } from 'react';
import type { ShownPlan } from '../../../desk/shown/import.ts';
import { filled, useDeskWords } from '../talk/desk-words.tsx';

interface ImportPlanProps {
  readonly plan: ShownPlan;
  readonly isBusy: boolean;
  onConfirm(): Promise<void>;
  onCancel(): Promise<void>;
}

/** What an import would do, and what of it is left out, with the line where it stands. */
export function ImportPlan({ plan, isBusy, onConfirm, onCancel }: ImportPlanProps) {
  const words = useDeskWords();
  const { says, note, count, confirm, added, changed, leftOut } = plan;
  return (
    <>
      {note !== undefined && <p className="note">{note}</p>}
      <p className="lead">{says}</p>
      <div className="row deeds">
        {count > 0 && (
          <button type="button" className="button main" onClick={() => void onConfirm()} disabled={isBusy}>
            {confirm}
          </button>
        )}
        <button type="button" className="button" onClick={() => void onCancel()}>
          {words.cancel}
        </button>
      </div>
      <Part title={words.leftOut} part={leftOut}>
        {({ file, line, message }) => (
          <>
            <code>
              {file}:{line}
            </code>{' '}
            {message}
          </>
        )}
      </Part>
      <Part title={words.changed} part={changed}>
        {({ title, fields }) => (
          <>
            <strong>{title}</strong>: {fields}
          </>
        )}
      </Part>
      <Part title={words.added} part={added}>
        {({ title }) => title}
      </Part>
    </>
  );
}

interface PartProps<Item> {
  readonly title: string;
  readonly part: { readonly items: readonly Item[]; readonly more: number };
  readonly children: (item: Item) => ReactNode;
}

function Part<Item>({ title, part: { items, more }, children }: PartProps<Item>) {
  const words = useDeskWords();
  if (items.length === 0) return null;
  return (
    <section className="plan-part">
      <h2>
        {title} <span className="count">{items.length + more}</span>
      </h2>
      <ul>
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list stays as it is
          <li key={index}>{children(item)}</li>
        ))}
      </ul>
      {more > 0 && <p className="more">{filled(words.more, { count: more })}</p>}
    </section>
  );
}
