import { isAdjective, isCode, isOneOf, type Side } from './side.ts';
import { FRAMEWORKS, LANGUAGES, PRODUCTS, PROGRAMMING } from './vocabulary/products.ts';

/** "Map() vs flatMap() kotlin": the sides without the language that all of them are from. "Java vs core java" are two languages. */
export function withoutLanguage(sides: readonly Side[]): readonly Side[] {
  const others = sides.slice(0, -1);
  const last = sides.at(-1) ?? [];
  const [first, language] = last.slice(-2);
  if (others.length === 0 || last.length < 2 || first === undefined || language === undefined) return sides;
  const isOwn =
    !(isOneOf(language, PROGRAMMING) || (isOneOf(language, FRAMEWORKS) && /^\p{Ll}/u.test(language.text))) ||
    (!isCode(first) && (isAdjective(first) || KINDS.test(first.lower))) ||
    others.some((side) =>
      side.some((word) => [LANGUAGES, PRODUCTS, FRAMEWORKS].some((set) => isOneOf(word, set))),
    );
  return isOwn ? sides : [...others, last.slice(0, first.lower === 'of' && last.length > 2 ? -2 : -1)];
}

const KINDS =
  /^(?:vanilla|plain|pure|core|modern|visual|objective|embedded|standard|server|client|raw|learn|learning|using)$/;
