import { isConcept } from '../../../../../src/glossary/entry.ts';
import { type Fault, faultText as placedFaultText } from '../../../../../src/glossary/pack/fault.ts';
import type { Imported as Read } from '../../../../../src/interchange/format.ts';
import { safe } from '../../../../../src/messages/safe-text.ts';
import { faultText, refusalText } from '../../../../../src/messages/team-texts.ts';
import type { Plan } from '../../../../../src/team/importing/plan.ts';
import { wrap } from '../../../render/layout.ts';
import type { Block } from '../../../render/parts.ts';
import { columns, nameOf, type Place } from '../place.ts';
import { titleOf } from '../published.ts';
import { changeLines } from './change-lines.ts';

/** Of each part as many as one reads. */
const SHOWN = 20;

interface Showing {
  readonly place: Pick<Place, 'page' | 'messages'>;
  /** Whether all is shown. */
  readonly full: boolean;
  readonly dryRun: boolean;
}

/** What an import will do, and what it leaves out. */
export function planBlocks(plan: Plan, read: Read, { place, full, dryRun }: Showing): Block[] {
  const { page } = place;
  const { style, width } = page;
  const { added, changed, same } = plan;
  const clashes = clashTexts(plan, place);
  const faults = faultsOf(plan, read, place).map(placedFaultText);
  const part = (title: string, items: readonly Block[]): Block => {
    const shown = full ? items : items.slice(0, SHOWN);
    const more = items.length - shown.length;
    if (items.length === 0) return [];
    return [
      ...wrap(style.heading(title), width),
      ...shown.flat(),
      ...(more > 0 ? [style.quiet(`  and ${more} more (--full shows them)`)] : []),
    ];
  };
  const rows = columns(
    added.map(({ entry }) => [
      `  ${style.added('+')} ${entry.id}`,
      isConcept(entry) ? titleOf(entry) : '(comparison)',
    ]),
    page,
  );
  const summary = (
    [
      [added.length, 'new'],
      [changed.length, 'changed'],
      [same.length, 'as before'],
      [clashes.length + faults.length, 'left out'],
    ] as const
  ).flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  return [
    part('New', rows.length === added.length ? rows.map((row) => [row]) : [rows]),
    part(
      'Changed',
      changed.map(({ entry, changes }) => [
        `  ${style.label(entry.id)}`,
        ...changeLines(changes, { ...page, width: width - 4 }).map((line) => `    ${line}`),
      ]),
    ),
    part(
      'Left out: the name is taken',
      clashes.map((text) => wrap(text, width - 2).map((line) => `  ${line}`)),
    ),
    part(
      'Left out: faults',
      faults.map((text) => wrap(safe(text), width - 2).map((line) => `  ${line}`)),
    ),
    wrap(`${dryRun ? 'It would be' : 'It will be'}: ${summary.join(', ') || 'nothing'}.`, width),
  ];
}

/** The same for a program: entries by their ids. */
export function planData(plan: Plan, read: Read) {
  const { id, added, changed, same, clashes, faults } = plan;
  return {
    kind: 'plan',
    id,
    added: added.map(({ entry, file, line }) => ({ id: entry.id, file, line })),
    changed: changed.map(({ entry, file, line, changes }) => ({ id: entry.id, file, line, changes })),
    same,
    clashes: clashes.map(({ entry, file, line, clashes: with_ }) => ({
      id: entry.id,
      file,
      line,
      clashes: with_,
    })),
    faults: [
      ...read.faults,
      ...faults.map(({ entry, file, line, fault }) => ({ id: entry.id, file, line, ...fault })),
    ],
  } as const;
}

const clashTexts = ({ clashes }: Plan, { messages }: Pick<Place, 'messages'>): string[] =>
  clashes.map(({ entry, file, line, clashes: taken }) => {
    const sense = isConcept(entry) && entry.sense !== undefined ? 'taken' : 'missing';
    const text = refusalText({ kind: 'labelTaken', clashes: taken, sense }, messages, nameOf);
    return safe(placedFaultText({ file, line, message: text }));
  });

const faultsOf = ({ faults }: Plan, read: Read, { messages }: Pick<Place, 'messages'>): Fault[] => [
  ...read.faults,
  ...faults.map(({ file, line, fault }) => ({ file, line, message: faultText(fault, messages) })),
];
