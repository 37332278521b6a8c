import { useId } from 'react';
import type { ShownConflict } from '../../../desk/shown/conflict.ts';
import { filled, useDeskWords } from '../talk/desk-words.tsx';
import { Changes } from './changes.tsx';

export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

interface ConflictProps {
  readonly conflict: ShownConflict;
  readonly choices: Choices;
  onChoose(choices: Choices): void;
}

/** What two people made of an entry: what both say is put together, and of what conflicts somebody says whose stands. */
export function Conflict({ conflict, choices, onChoose }: ConflictProps) {
  const words = useDeskWords();
  const id = useId();
  const { number, isGone, shouldGo, meanwhile, wanted, fields } = conflict;
  return (
    <section className="conflict" aria-labelledby={id}>
      <h3 id={id}>{words.conflict}</h3>
      <p>{words.conflictNote}</p>
      <h4>{filled(words.meanwhile, { number })}</h4>
      {isGone ? <p>{words.takenAway}</p> : <Changes changes={meanwhile} />}
      <h4>{words.wanted}</h4>
      {shouldGo ? <p>{words.shouldGo}</p> : <Changes changes={wanted} />}
      {fields.length > 0 && <h4>{words.both}</h4>}
      {fields.map(({ field, name, was, theirs, mine }) => (
        <fieldset key={field} className="sides">
          <legend>{name}</legend>
          <p className="was">
            <small>{words.was}</small> {textOf(was, words.nothing)}
          </p>
          {(
            [
              ['theirs', words.isNow, theirs],
              ['mine', words.isWanted, mine],
            ] as const
          ).map(([side, label, lines]) => (
            <label key={side}>
              <input
                type="radio"
                name={`${id}-${field}`}
                checked={choices[field] === side}
                onChange={() => onChoose({ ...choices, [field]: side })}
              />
              <span>
                <small>{label}</small> {textOf(lines, words.nothing)}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

const textOf = (lines: readonly string[], nothing: string): string =>
  lines.length === 0 ? nothing : lines.join('; ');

/** Whether it is said of each field that both changed whose stands. */
export const isDecided = ({ fields }: ShownConflict, choices: Choices): boolean =>
  fields.every(({ field }) => choices[field] !== undefined);
