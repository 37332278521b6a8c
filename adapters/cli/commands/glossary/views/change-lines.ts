import { safe } from '../../../../../src/messages/safe-text.ts';
import { type ChangedItem, changedItems, isNews } from '../../../../../src/team/changed-items.ts';
import type { Change } from '../../../../../src/team/changes.ts';
import { hanging, wrap } from '../../../render/layout.ts';
import type { Block } from '../../../render/parts.ts';
import type { Place } from '../place.ts';
import { valueLines } from './value-lines.ts';

/** Changes field by field: what was with a minus, what is with a plus; of lists only the items that are others. */
export const changeLines = (changes: readonly Change[], page: Place['page']): Block =>
  safe(changes.filter(isNews)).flatMap((change) => [
    ...wrap(page.style.heading(change.field), page.width),
    ...changedItems(valueLines(change.before), valueLines(change.after)).flatMap((item) =>
      signed(item, page),
    ),
  ]);

const SIGNS = { gone: '-', come: '+' } as const;

function signed({ mark, text }: ChangedItem, { width, style }: Place['page']): string[] {
  const paint = mark === 'gone' ? style.removed : style.added;
  return hanging(`  ${SIGNS[mark]} `, text, width).map(paint);
}
