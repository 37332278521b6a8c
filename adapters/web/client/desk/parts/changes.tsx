import type { ShownChange } from '../../../desk/shown/conflict.ts';
import { useDeskWords } from '../talk/desk-words.tsx';

/** Changes field by field: what goes, and what comes. */
export const Changes = ({ changes }: { readonly changes: readonly ShownChange[] }) => (
  <dl className="changes">
    {changes.map(({ heading, lines }) => (
      <div key={heading}>
        <dt>{heading}</dt>
        <dd>
          {lines.map(({ mark, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a change stay as they are
            <Changed key={index} mark={mark} text={text} />
          ))}
        </dd>
      </div>
    ))}
  </dl>
);

type Line = ShownChange['lines'][number];

function Changed({ mark, text }: Pick<Line, 'mark' | 'text'>) {
  const words = useDeskWords();
  if (mark === 'gone')
    return (
      <del>
        <span className="unseen">{words.goes}: </span>
        {text}
      </del>
    );
  if (mark !== 'come') return <p>{text}</p>;
  return (
    <ins>
      <span className="unseen">{words.comes}: </span>
      {text}
    </ins>
  );
}
