import { useRef } from 'react';

/** What was asked before, as it is brought back by the arrow keys. */
export interface Recall {
  remember(text: string): void;
  /** One further back; nothing where there is none. */
  older(): string | undefined;
  /** One nearer to now, at the end nothing at all; nothing where none was brought back. */
  newer(): string | undefined;
}

export function useRecall(): Recall {
  const texts = useRef<string[]>([]);
  const at = useRef(0);
  return {
    remember(text) {
      texts.current = [...texts.current.filter((each) => each !== text), text];
      at.current = texts.current.length;
    },
    older() {
      if (at.current === 0) return undefined;
      at.current -= 1;
      return texts.current[at.current];
    },
    newer() {
      if (at.current >= texts.current.length) return undefined;
      at.current += 1;
      return texts.current[at.current] ?? '';
    },
  };
}
