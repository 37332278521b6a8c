import type { Look } from '../../../src/conversation/look.ts';

interface Colours {
  readonly paper: string;
  readonly ink: string;
  /** What is less important. */
  readonly faint: string;
  readonly line: string;
  /** What each column is told by, in turn. */
  readonly columns: readonly string[];
}

/** Every ink reads on its paper: at least 4.5 to 1 in contrast. */
export const COLOURS: Readonly<Record<Look, Colours>> = {
  dark: {
    paper: '#25272b',
    ink: '#f2f3f5',
    faint: '#b3b8bf',
    line: '#42454b',
    columns: ['#8ab8ff', '#f2b56b', '#86d39b', '#dba3f0', '#ff9c9c', '#7fd6de'],
  },
  light: {
    paper: '#ffffff',
    ink: '#1e2126',
    faint: '#565e68',
    line: '#d5d9df',
    columns: ['#1a5fb4', '#8f4700', '#1d7335', '#7b2fa0', '#b3261e', '#006a75'],
  },
};
