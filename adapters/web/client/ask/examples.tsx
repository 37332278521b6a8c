import { useWords } from '../talk/words.tsx';

interface ExamplesProps {
  readonly examples: readonly string[];
  onAsk(text: string): void;
}

/** Questions to click. */
export function Examples({ examples, onAsk }: ExamplesProps) {
  const words = useWords();
  return (
    <nav className="examples" aria-label={words.examples}>
      <p aria-hidden="true">{words.examples}</p>
      <ul>
        {examples.map((example) => (
          <li key={example}>
            <button type="button" className="chip" onClick={() => onAsk(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
