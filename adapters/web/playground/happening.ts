import type { Answer } from '../../../src/answer/answer.ts';
import type { Form } from '../../../src/conversation/form.ts';
import type { Panel, PanelButton } from '../../../src/conversation/panel.ts';
import type { Faults } from '../../../src/conversation/surfaces.ts';

/** An answer, and the very payloads that the platforms would be sent. */
export interface Sent {
  readonly answer: Answer;
  /** The question as it was understood, in a sentence; empty where none was. */
  readonly understood: string;
  readonly slack: unknown;
  readonly discord: unknown;
}

/** What the bot did upon something that a visitor did. What has no `id` is done to the message that was pressed. */
export type Happening =
  | { readonly kind: 'posted'; readonly id: string; readonly sent: Sent; readonly isForAll: boolean }
  | { readonly kind: 'replaced'; readonly id?: string; readonly sent: Sent }
  | { readonly kind: 'removed'; readonly id?: string }
  | { readonly kind: 'told'; readonly text: string }
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'panel'; readonly panel: VisiblePanel }
  | { readonly kind: 'refused'; readonly faults: Faults; readonly again?: PanelButton };

/** A panel, the content of the file that may go with it as base64. */
export interface VisiblePanel extends Pick<Panel, 'title' | 'sections' | 'buttons'> {
  readonly file?: { readonly name: string; readonly content: string };
}

/** What is answered to a visitor: what happened, in order; or a sentence about why nothing did. */
export type Reply = { readonly happenings: readonly Happening[] } | { readonly error: string };
