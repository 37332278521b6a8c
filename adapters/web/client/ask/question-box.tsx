import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { loadViews } from '../show/views.ts';
import { useWords } from '../talk/words.tsx';
import { Suggestions } from './suggestions.tsx';
import { useRecall } from './use-recall.ts';
import { useSuggestions } from './use-suggestions.ts';

const LONGEST = 2_000;

interface QuestionBoxProps {
  /** What stands in it at first. */
  readonly initial: string;
  onAsk(text: string): void;
}

/** Where a question is typed: a combobox, whose arrow keys also bring back what was asked. */
export function QuestionBox({ initial, onAsk }: QuestionBoxProps) {
  const words = useWords();
  const [text, setText] = useState(initial);
  /** What was typed by hand and not taken back, which is what can be completed. */
  const [typed, setTyped] = useState<string>();
  const [chosen, setChosen] = useState(-1);
  const recall = useRecall();
  const suggestions = useSuggestions(typed);
  const box = useRef<HTMLInputElement>(null);
  const id = useId();
  const optionId = (index: number) => `${id}-${index}`;

  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    const lead = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isEdited(event.target))
        return;
      event.preventDefault();
      box.current?.focus();
    };
    document.addEventListener('keydown', lead);
    return () => document.removeEventListener('keydown', lead);
  }, []);

  const fill = (next: string) => {
    setText(next);
    setTyped(undefined);
    setChosen(-1);
  };
  const ask = (question: string) => {
    const trimmed = question.trim();
    if (trimmed === '') return box.current?.focus();
    recall.remember(trimmed);
    fill('');
    onAsk(trimmed);
  };
  const move = (event: KeyboardEvent, by: 1 | -1) => {
    if (suggestions.length > 0 && (by === 1 || chosen >= 0)) {
      event.preventDefault();
      return setChosen((now) => Math.min(now + by, suggestions.length - 1));
    }
    const recalled = by === 1 ? recall.newer() : recall.older();
    if (recalled === undefined) return;
    event.preventDefault();
    fill(recalled);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') return move(event, 1);
    if (event.key === 'ArrowUp') return move(event, -1);
    if (event.key === 'Escape') return suggestions.length > 0 ? setTyped(undefined) : fill('');
    const completion = suggestions[chosen];
    if (completion === undefined || (event.key !== 'Enter' && event.key !== 'Tab')) return;
    event.preventDefault();
    fill(completion);
  };

  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault();
        ask(text);
      }}
    >
      <label className="unseen" htmlFor={id}>
        {words.question}
      </label>
      <div className="box">
        <input
          className="field"
          id={id}
          ref={box}
          value={text}
          maxLength={LONGEST}
          placeholder={words.placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="send"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={suggestions.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen >= 0 ? optionId(chosen) : undefined}
          aria-describedby={`${id}-keys`}
          onChange={({ target }) => {
            fill(target.value);
            setTyped(target.value);
            // What shows an answer is on its way while the question is still being typed.
            void loadViews();
          }}
          onKeyDown={press}
          onBlur={() => setTyped(undefined)}
        />
        <Suggestions id={`${id}-list`} texts={suggestions} chosen={chosen} idOf={optionId} onPick={fill} />
      </div>
      <button type="submit" className="button main">
        {words.ask}
      </button>
      <p className="keys" id={`${id}-keys`}>
        {words.keys}
      </p>
    </form>
  );
}

const isEdited = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
