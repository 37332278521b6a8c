import { type KeyboardEvent, useId, useState } from 'react';
import { filled, useDeskWords } from '../talk/desk-words.tsx';
import { useNames } from './use-names.ts';

/** Looks for an entry by its name, and adds it to a field. */
export function AddName({ label, onAdd }: { readonly label: string; onAdd(name: string): void }) {
  const words = useDeskWords();
  const id = useId();
  const [text, setText] = useState('');
  const names = useNames(text);
  const add = () => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="add-name">
      <input
        className="field"
        aria-label={filled(words.addName, { label })}
        placeholder={words.addNameHint}
        value={text}
        list={id}
        autoComplete="off"
        maxLength={200}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={press}
      />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <button type="button" className="button" onClick={add}>
        {words.add}
      </button>
    </div>
  );
}
