import type { Happening, Sent, VisiblePanel } from '../../playground/happening.ts';
import { newId } from './new-id.ts';

/** What stands under a question: messages, and what the bot tells the visitor alone. */
export type Item =
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly sent: Sent;
      readonly isForAll: boolean;
      readonly at: Date;
    }
  | { readonly kind: 'panel'; readonly id: string; readonly panel: VisiblePanel }
  | { readonly kind: 'notice'; readonly id: string; readonly text: string };

/** A question, and what has come of it so far. */
export interface Exchange {
  readonly id: number;
  readonly text: string;
  readonly items: readonly Item[];
  readonly isWaiting: boolean;
  /** Why there is no answer, in a sentence. */
  readonly error?: string | undefined;
}

/** What the bot did, as it changes what stands there. @param pressed the message whose button was pressed. */
export function after(
  items: readonly Item[],
  happenings: readonly Happening[],
  pressed: string | undefined,
  removed: string,
): readonly Item[] {
  return happenings.reduce((now, happening) => next(now, happening, pressed, removed), items);
}

function next(
  items: readonly Item[],
  happening: Happening,
  pressed: string | undefined,
  removed: string,
): readonly Item[] {
  const change = (id: string | undefined, to: (item: Item) => Item) =>
    items.map((item) => (item.id === id ? to(item) : item));
  switch (happening.kind) {
    case 'posted': {
      const { id, sent, isForAll } = happening;
      return [...items, { kind: 'message', id, sent, isForAll, at: new Date() }];
    }
    case 'replaced':
      return change(happening.id ?? pressed, (item) =>
        item.kind === 'message' ? { ...item, sent: happening.sent } : item,
      );
    case 'removed':
      return change(happening.id ?? pressed, ({ id }) => ({ kind: 'notice', id, text: removed }));
    case 'told':
      return [...items, notice(happening.text)];
    case 'panel': {
      const { panel } = happening;
      const isThere = items.some(({ id, kind }) => id === pressed && kind === 'panel');
      return isThere
        ? change(pressed, ({ id }) => ({ kind: 'panel', id, panel }))
        : [...items, { kind: 'panel', id: newId(), panel }];
    }
    case 'form':
    case 'refused':
      return items;
  }
}

export const notice = (text: string): Item => ({ kind: 'notice', id: newId(), text });
