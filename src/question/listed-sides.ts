import { isNameWithAttribute } from './in-hand.ts';
import { withoutLanguage } from './language-after-names.ts';
import { isOfName, isOneOf, type Side, withoutArticles } from './side.ts';
import { ASPECT_NOUNS, SHARED_ASPECTS } from './vocabulary/debate.ts';
import { EMPHASES, QUALIFIER, SPEAKERS } from './vocabulary/function-words.ts';
import type { Word } from './words.ts';

/** Sides without what stands before and after the names: whose they are, in what they are compared, how many they are, and asides. */
export const listedSides = (sides: readonly Side[]): readonly Side[] =>
  withoutAspect(
    withoutLanguage(withoutTail(sides))
      .map(withoutInnerBracket)
      .map(withoutOwner)
      .map(withoutArticles)
      .map(withoutCount),
  );

/** "Your Basic and Pro plans" are whoever's is asked. */
const withoutOwner = (side: Side, index: number, sides: readonly Side[]): Side =>
  index === 0 &&
  !sides.slice(1).some(([first]) => /^(?:the|an?|my|our|their)$/.test(first?.lower ?? '')) &&
  side.length > 1 &&
  side[0]?.quoted === false &&
  side[0].lower === 'your'
    ? side.slice(1)
    : side;

/** "The structures of plant and animal cells" are compared, and so are these cells; "rules of war and states of siege" are not. */
function withoutAspect(sides: readonly Side[]): readonly Side[] {
  const [first, ...others] = sides;
  const [aspect, of, ...more] = first ?? [];
  const isShared =
    first !== undefined &&
    aspect !== undefined &&
    of?.lower === 'of' &&
    more.length > 0 &&
    (isOneOf(aspect, ASPECT_NOUNS) || (/[^s]s$/.test(aspect.lower) && isOneOf(aspect, SHARED_ASPECTS))) &&
    !isNameWithAttribute(first) &&
    !others.some(([noun, link]) => link?.lower === 'of' && /[^s]s$/.test(noun?.lower ?? ''));
  return isShared ? [withoutArticles(more), ...others] : sides;
}

/** "The two protocols TCP and UDP" are TCP and UDP. */
const withoutCount = (side: Side, index: number): Side =>
  index === 0 &&
  side.length > 2 &&
  /^(?:two|three|following)$/.test(side[0]?.lower ?? '') &&
  /[^s]s$/.test(side[1]?.lower ?? '')
    ? side.slice(2)
    : side;

/**
 * The sides without what follows them: "X and Y, for a beginner", "X and Y regarding design and size", "X and languages like
 * Python or Go".
 */
function withoutTail(sides: readonly Side[]): readonly Side[] {
  const tail = sides.findIndex(
    ([first, next], index) =>
      index > 1 &&
      first !== undefined &&
      (isOneOf(first, EMPHASES) ||
        isOneOf(first, SPEAKERS) ||
        (next !== undefined && isOneOf(first, QUALIFIER))),
  );
  const listed = tail === -1 ? sides : sides.slice(0, tail);
  for (const [index, side] of listed.entries()) {
    const end = index === 0 ? -1 : side.findIndex((word, at) => at > 0 && opensTail(word, side[at + 1]));
    if (end !== -1) return [...listed.slice(0, index), side.slice(0, end)];
  }
  return listed;
}

const opensTail = ({ lower, quoted }: Word, next: Word | undefined): boolean =>
  !quoted &&
  next !== undefined &&
  (/^(?:regarding|concerning|like)$/.test(lower) ||
    (lower === 'in' && next.lower === 'terms') ||
    (lower === 'such' && next.lower === 'as'));

/** "Stateless (JWT) authentication". */
const withoutInnerBracket = (side: Side): Side =>
  side.filter(
    (word, index) =>
      index === 0 ||
      index === side.length - 1 ||
      word.quoted ||
      !/^\(/.test(word.text) ||
      isOfName(word, side[index + 1]) ||
      isOneOf(side[index + 1] as Word, QUALIFIER),
  );
