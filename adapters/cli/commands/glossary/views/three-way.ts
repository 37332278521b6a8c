import { safe } from '../../../../../src/messages/safe-text.ts';
import { changesBetween } from '../../../../../src/team/changes.ts';
import type { Outdated } from '../../../../../src/team/outdated.ts';
import { hanging, wrap } from '../../../render/layout.ts';
import type { Block } from '../../../render/parts.ts';
import type { Place } from '../place.ts';
import { changeLines } from './change-lines.ts';
import { valueLines } from './value-lines.ts';

/** What was changed meanwhile, what should have been, and the fields that both changed, three versions of each. */
export function threeWay({ base, mine, theirs, merge, number }: Outdated, page: Place['page']): Block[] {
  const { width, style } = page;
  const heading = (text: string) => wrap(style.title(text), width);
  const what = (changes: Block) => (changes.length === 0 ? ['  (nothing)'] : changes);
  const conflicts = safe(merge?.conflicts ?? []).flatMap((conflict) => [
    ...wrap(style.heading(conflict.field), width),
    ...version('it was', conflict.base, page),
    ...version('it is now', conflict.theirs, page),
    ...version('wanted', conflict.mine, page),
  ]);
  return [
    [
      ...heading(`Changed meanwhile (version ${number})`),
      ...(theirs === undefined
        ? ['  (the entry was taken away)']
        : what(changeLines(changesBetween(base, theirs), page))),
    ],
    [
      ...heading('Wanted'),
      ...(mine === undefined
        ? ['  (the entry should go)']
        : what(changeLines(changesBetween(base, mine), page))),
    ],
    conflicts.length === 0 ? [] : [...heading('Changed by both, each to something else'), ...conflicts],
  ];
}

function version(name: string, value: unknown, { width, style }: Place['page']): string[] {
  const lines = valueLines(value);
  return (lines.length === 0 ? ['(nothing)'] : lines).flatMap((line, index) =>
    hanging(`  ${style.label((index === 0 ? name : '').padEnd('it is now'.length))}  `, line, width),
  );
}
