import { cut } from '../messages/cut.ts';
import type { Messages } from '../messages/messages.ts';

/** What a person is shown in private about a glossary, as data: a heading, what there is to read, and what can be done. */
interface PanelOf<Button> {
  readonly title: string;
  readonly sections: readonly SectionOf<Button>[];
  readonly buttons?: readonly Button[] | undefined;
  /** A file that goes with it. */
  readonly file?: PanelFile | undefined;
}

export interface SectionOf<Button> {
  readonly heading?: string | undefined;
  readonly lines?: readonly Line[] | undefined;
  /** What is less important, in small print. */
  readonly small?: string | undefined;
  /** What can be done with just this. */
  readonly buttons?: readonly Button[] | undefined;
}

/** A line of text without markup. */
export interface Line {
  readonly text: string;
  /** What stands before it, set off. */
  readonly lead?: string | undefined;
  /** What is no more, what is new, and an item of a list. */
  readonly mark?: 'gone' | 'come' | 'item' | undefined;
}

export interface PanelFile {
  readonly name: string;
  readonly content: Uint8Array;
}

interface Labelled {
  readonly label: string;
  /** Whether it is the one to press, or one to think about. */
  readonly tone?: 'main' | 'danger' | undefined;
}

/** A button before it has its token: what it does, in letters, digits, and dots. */
export interface Act extends Labelled {
  readonly does: string;
}

export interface PanelButton extends Labelled {
  readonly token: string;
}

/** A panel as it was thought out, and as it is shown. */
export type Sketch = PanelOf<Act>;
export type Panel = PanelOf<PanelButton>;

/** What a platform makes of a panel, and what it has room for. */
interface Fitting<Message> {
  /** How long the lines may be, in UTF-16 units; the shorter ones are for panels that fit in no other way. */
  readonly longest: readonly number[];
  /** @param note says what was left out; empty where nothing was. */
  build(panel: Panel, note: string): Message;
  fits(message: NoInfer<Message>): boolean;
}

/** A panel as a message that fits: its lines are cut, then the last sections are left out, and that is said. */
export function fittingPanel<Message>(
  panel: Panel,
  { longest, build, fits }: Fitting<Message>,
  messages: Messages,
): Message {
  let shortest = panel;
  for (const most of longest) {
    shortest = withLines(panel, most);
    const message = build(shortest, '');
    if (fits(message)) return message;
  }
  for (let count = panel.sections.length - 1; ; count -= 1) {
    const left = messages.say('answer.leftOut.lines', { count: panel.sections.length - count });
    const note = messages.say('answer.leftOut', { parts: left });
    const message = build({ ...shortest, sections: shortest.sections.slice(0, count) }, note);
    if (fits(message) || count <= 0) return message;
  }
}

/** A panel whose lines are at most so long; what was cut says so by its end. */
const withLines = (panel: Panel, longest: number): Panel => ({
  ...panel,
  sections: panel.sections.map((section) => ({
    ...section,
    ...(section.lines && {
      lines: section.lines.map((line) => ({ ...line, text: cut(line.text, longest) })),
    }),
  })),
});
