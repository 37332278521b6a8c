import { useWords } from '../talk/words.tsx';

interface SuggestionsProps {
  readonly id: string;
  readonly texts: readonly string[];
  /** Which of them is chosen; below 0 where none is. */
  readonly chosen: number;
  idOf(index: number): string;
  onPick(text: string): void;
}

/** What a question may become, under its box. The box keeps the focus, and its keys move here. */
export function Suggestions({ id, texts, chosen, idOf, onPick }: SuggestionsProps) {
  const words = useWords();
  return (
    <div
      id={id}
      className="suggestions"
      role="listbox"
      tabIndex={-1}
      aria-label={words.suggestions}
      hidden={texts.length === 0}
    >
      {texts.map((text, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the box
        <div
          key={text}
          id={idOf(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          // The box would lose the focus before the click came.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(text)}
        >
          {text}
        </div>
      ))}
    </div>
  );
}
