import { isOneOf, type Side, withoutArticles } from './side.ts';
import { NEVER_IN_A_TERM, PRONOUNS, QUALIFIER } from './vocabulary/function-words.ts';

const LONGEST = 3;
const LINKS = /^(?:in|for|of|on|with|within|inside|from|using)$/;

/**
 * Where a tail says that names are at home: "java" of "in Java", "css" of "in the CSS". It may tell which of several things is
 * meant that are called so.
 * @param tail the words after the names that are none of them.
 */
export function placeIn([link, ...rest]: Side): string | undefined {
  const place = withoutArticles(rest);
  const isPlace =
    link !== undefined &&
    LINKS.test(link.lower) &&
    place.length > 0 &&
    place.length <= LONGEST &&
    !place.some((word) => [NEVER_IN_A_TERM, PRONOUNS, QUALIFIER].some((set) => isOneOf(word, set)));
  return isPlace ? place.map(({ text }) => text).join(' ') : undefined;
}
