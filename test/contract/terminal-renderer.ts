import stringWidth from 'string-width';
import { render } from '../../adapters/cli/render/render.ts';
import { messagesIn } from '../../src/messages/languages.ts';
import type { Renderer } from './renderer.ts';

/** The colours of the layout; what else begins with an escape is none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is how a terminal is told of colours
const COLOUR = /\u001b\[\d{1,2}m/g;

/** What a terminal rings or notifies at. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it obeys
const ALERT = /[\u0007\u001b\u009d]/g;

const LACKS: Renderer['lacks'] = {
  pictures: 'a table is a table',
  buttons: 'a terminal has none, and an option is chosen by its number',
  fallback: 'a terminal shows text, and nothing that could stand for it',
  sharing: 'a terminal has one reader',
};

/** A terminal that sets rows as a list. */
export const narrowTerminal = terminal(40, false, LACKS);

/** A terminal in colour that sets rows as a table. */
export const wideTerminal = terminal(200, true, {
  ...LACKS,
  'long answers': 'cli-table3 measures the whole of a cell for each of its lines, which takes minutes',
});

function terminal(width: number, colour: boolean, lacks: Renderer['lacks']): Renderer {
  return {
    name: `a terminal of ${width} columns`,
    lacks,
    async draw({ answer, lang }) {
      const sent = render(answer, { width, colour }, messagesIn(lang)).replace(COLOUR, '');
      const tooWide = sent.split('\n').filter((line) => stringWidth(line) > width);
      return {
        sent,
        text: undrawn(sent),
        buttons: [],
        refusals: tooWide.map((line) => `wider than the terminal: ${line}`),
        pings: sent.match(ALERT) ?? [],
      };
    },
  };
}

/** The text with each row of a table on one line, its cells one after the other and whole. */
function undrawn(text: string): string {
  const read: string[] = [];
  let cells: string[] = [];
  for (const line of text.split('\n')) {
    const parts = line.startsWith('│') ? line.split('│').slice(1, -1) : [];
    cells = parts.length > 0 ? parts.map((part, index) => `${cells[index] ?? ''}\n${part}`) : cells;
    if (parts.length > 0) continue;
    read.push(cells.join(' '), /^[┌├└]/.test(line) ? '' : line);
    cells = [];
  }
  return read.join('\n');
}
