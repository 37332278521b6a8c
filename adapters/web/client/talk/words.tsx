import { createContext, use } from 'react';
import type { Words } from '../../playground/words.ts';

const Spoken = createContext<Words | undefined>(undefined);

/** Gives what is inside the words that the server says. */
export const InWords = Spoken.Provider;

export function useWords(): Words {
  const words = use(Spoken);
  if (words === undefined) throw new Error('the page has no words');
  return words;
}
