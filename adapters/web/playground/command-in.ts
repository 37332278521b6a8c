import type { Command } from '../../../src/conversation/events.ts';

const COMMAND = /^\/(define|difference|glossary)(?:\s+([\s\S]*))?$/i;

/** What a text asks that is written as a slash command; nothing where it is none. */
export function commandIn(text: string): Command['asked'] | undefined {
  const [, name, after = ''] = COMMAND.exec(text.trim()) ?? [];
  switch (name?.toLowerCase()) {
    case 'define':
      return { kind: 'define', text: after };
    case 'difference':
      return { kind: 'difference', text: after };
    case 'glossary': {
      const [what = '', ...more] = after.split(/\s+/);
      return { kind: 'glossary', name: what, text: more.join(' ') };
    }
    default:
      return undefined;
  }
}
