import { createContext, use } from 'react';
import type { DeskWords } from '../../../desk/words.ts';

const Spoken = createContext<DeskWords | undefined>(undefined);

/** Gives what is inside the words that the server says. */
export const InDeskWords = Spoken.Provider;

export function useDeskWords(): DeskWords {
  const words = use(Spoken);
  if (words === undefined) throw new Error('the desk has no words');
  return words;
}

/** A sentence with its gaps filled: "Version {number}". */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
