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

/** A panel whose texts are at most so long, in UTF-16 units; what was cut says so by its end. */
export function shortenedPanel(
  panel: Panel,
  longest: number,
  cut: (text: string, most: number) => string,
): Panel {
  return {
    ...panel,
    sections: panel.sections.map((section) => ({
      ...section,
      ...(section.lines && {
        lines: section.lines.map((line) => ({ ...line, text: cut(line.text, longest) })),
      }),
    })),
  };
}
