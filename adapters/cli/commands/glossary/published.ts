import { qualifiedLabel } from '../../../../src/glossary/concept.ts';
import { type Entry, isConcept } from '../../../../src/glossary/entry.ts';
import { safe } from '../../../../src/messages/safe-text.ts';
import { changesBetween } from '../../../../src/team/changes.ts';
import type { Publication } from '../../../../src/team/publish.ts';
import { type Place, say, show } from './place.ts';
import { changeLines } from './views/change-lines.ts';

type Published = Extract<Publication, { kind: 'published' }>;

/** Says what became of an entry that is published now. @param before what was seen until then. */
export function sayPublished(place: Place, published: Published, before: Entry | undefined): void {
  const { entry, number } = published;
  const verb = before === undefined ? 'Added' : 'Changed';
  say(place, `${verb} ${titleOf(entry)}: version ${number} of ${entry.id}.`);
  if (before !== undefined && before.kind === entry.kind)
    show(place, changeLines(changesBetween(before, entry), place.page));
  sayAlso(place, published);
}

/** What else is worth knowing of it. */
export function sayAlso(place: Place, { shares, answered }: Published): void {
  const { messages } = place;
  const others = [...new Set(shares.map((clash) => clash.with.label))];
  if (others.length > 0)
    say(place, `Its name is also that of ${messages.list(others)}: who asks for it is offered the choice.`);
  if (answered.length > 0)
    say(place, `It answers what people asked for: ${messages.list(answered.map((term) => `“${term}”`))}.`);
}

/** What people call an entry: for a comparison its id. */
export const titleOf = (entry: Entry): string => safe(isConcept(entry) ? qualifiedLabel(entry) : entry.id);
