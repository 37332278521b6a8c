import { changesBetween } from '../../../team/changes.ts';
import type { Outdated } from '../../../team/outdated.ts';
import type { Act, Line, SectionOf } from '../../panel.ts';
import type { Speaking } from '../visit.ts';
import { changeSections, wordsOf } from './change-sections.ts';
import { fieldName } from './field-name.ts';
import { valueLines } from './value-lines.ts';

/** What was changed meanwhile, what is wanted, and of the fields that both changed three versions each. */
export function threeWay({ base, mine, theirs, merge, number }: Outdated, visit: Speaking): SectionOf<Act>[] {
  const { messages } = visit;
  const { say } = messages;
  const words = wordsOf(visit);
  const part = (heading: string, gone: string, from: typeof base, to: typeof base): SectionOf<Act>[] => {
    const sections =
      to === undefined ? [{ lines: [{ text: gone }] }] : changeSections(changesBetween(from, to), words);
    return [{ heading }, ...sections];
  };
  const version = (lead: string, field: string, value: unknown): Line => ({
    mark: 'item',
    lead,
    text: valueLines(field, value, words).join('; ') || say('threeWay.nothing'),
  });
  const conflicts = (merge?.conflicts ?? []).map(
    ({ field, ...sides }): SectionOf<Act> => ({
      heading: fieldName(field, messages),
      lines: [
        version(say('threeWay.was'), field, sides.base),
        version(say('threeWay.is'), field, sides.theirs),
        version(say('threeWay.wanted'), field, sides.mine),
      ],
    }),
  );
  return [
    ...part(say('threeWay.meanwhile', { number }), say('threeWay.takenAway'), base, theirs),
    ...part(say('threeWay.change'), say('threeWay.shouldGo'), base, mine),
    ...(conflicts.length === 0 ? [] : [{ heading: say('threeWay.both') }, ...conflicts]),
  ];
}
