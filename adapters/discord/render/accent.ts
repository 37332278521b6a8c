import type { Answer } from '../../../src/answer/answer.ts';

/** The colour of an answer's frame: one a kind, none that alarms. */
export const ACCENT: Readonly<Record<Answer['kind'], number>> = {
  definition: 0x5b8db8,
  comparison: 0x6c9a7b,
  same: 0x7f8fa9,
  kindOf: 0x8b7fb0,
  choices: 0xc2a15a,
  missing: 0x9a9a9a,
  help: 0x5f9ea0,
};

/** What is said to one person about the glossary itself. */
export const PANEL_ACCENT = ACCENT.help;
