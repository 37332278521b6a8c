import { safe } from '../../../../../src/messages/safe-text.ts';
import type { Request } from '../../../../../src/store/team/requests.ts';
import { bullet, wrap } from '../../../render/layout.ts';
import type { Block } from '../../../render/parts.ts';
import { nameOf, type Place } from '../place.ts';
import { dateOf } from './date-of.ts';

/** A term that people want: how many, how often, and in whose words. */
export function requestBlock(request: Request, { width, style }: Place['page']): Block {
  const { term, wanted, missed, words, last } = safe(request);
  const facts = [
    ...(wanted > 0 ? [`wanted by ${wanted === 1 ? '1 person' : `${wanted} people`}`] : []),
    ...(missed > 0 ? [`missed ${missed === 1 ? 'once' : `${missed} times`}`] : []),
    `last on ${dateOf(last)}`,
  ];
  return [
    ...wrap(`${style.label(term)}  ${style.quiet(facts.join(', '))}`, width),
    ...words
      .filter(({ text }) => text !== term)
      .flatMap(({ text, person }) =>
        bullet(`“${text}”${person === undefined ? '' : style.quiet(` ${nameOf(person)}`)}`, width),
      ),
  ];
}
