import { safe } from '../../../../../src/messages/safe-text.ts';
import type { PastVersion } from '../../../../../src/team/history.ts';
import type { Origin } from '../../../../../src/team/origin.ts';
import { wrap } from '../../../render/layout.ts';
import type { Block } from '../../../render/parts.ts';
import { nameOf, type Place } from '../place.ts';
import { changeLines } from './change-lines.ts';
import { minuteOf } from './date-of.ts';

const STATES = { published: 'published', hidden: 'hidden', deleted: 'taken away' } as const;

/** A version of an entry: what it changed, by whom, when and why. */
export function versionBlock(version: PastVersion, page: Place['page']): Block {
  const { number, state, author, at, reason, origin, changes } = safe(version);
  const { width, style } = page;
  const by = author === undefined && origin?.kind === 'forget' ? '' : ` by ${nameOf(author)}`;
  const from = origin === undefined ? '' : `, ${originText(origin)}`;
  return [
    ...wrap(
      `${style.title(`Version ${number}`)}  ${style.quiet(minuteOf(at))}  ${STATES[state]}${by}${from}`,
      width,
    ),
    ...(reason === undefined ? [] : wrap(`Because: ${reason}`, width)),
    ...(state === 'published' ? changeLines(changes, page) : []),
  ];
}

function originText({ kind, id }: Origin): string {
  switch (kind) {
    case 'suggestion':
      return `as suggested in ${id}`;
    case 'import':
      return `with the import ${id}`;
    case 'undo':
      return `as the import ${id} was undone`;
    case 'restore':
      return `as in version ${id}`;
    case 'forget':
      return 'a name taken out';
  }
}
