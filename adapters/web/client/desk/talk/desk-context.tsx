import { createContext, use } from 'react';
import type { ShownMe } from '../../../desk/routes/me.ts';
import type { NameBook } from './names.ts';
import type { Server } from './server.ts';

/** What is said to the person, and what takes back what was done. */
export interface Notice {
  readonly text: string;
  readonly undo?: (() => Promise<void>) | undefined;
}

/** What every part of the desk has. */
export interface AtDesk {
  readonly server: Server;
  readonly me: ShownMe;
  readonly names: NameBook;
  /** Says something, also to who doesn't see it. */
  tell(notice: Notice): void;
  /** Counts anew what waits. */
  recount(): void;
}

const Around = createContext<AtDesk | undefined>(undefined);

export const InDesk = Around.Provider;

export function useDesk(): AtDesk {
  const desk = use(Around);
  if (desk === undefined) throw new Error('this is not at the desk');
  return desk;
}
