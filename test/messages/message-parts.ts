import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
type Choosing = Extract<Element, { options: unknown }>;

export const parsed = (text: string): readonly Element[] =>
  new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();

const isChoice = (element: Element): element is Choosing => 'options' in element;
const isPlural = (element: Element) => 'pluralType' in element;
/** What stands for the number within a plural has nothing but its type. */
const isNumberItself = (element: Element) => !('value' in element);
const isName = (element: Element) => 'value' in element && element.type !== 0;

const within = (element: Choosing) => Object.values(element.options).map(({ value }) => value);

/** The names of a message's placeholders: those that are shown, and those that only choose between words. */
export function namesIn(elements: readonly Element[]): { shown: Set<string>; choosing: Set<string> } {
  const [shown, choosing] = [new Set<string>(), new Set<string>()];
  for (const element of elements) {
    if (isChoice(element)) {
      choosing.add(element.value);
      for (const value of within(element)) {
        if (value.some(isNumberItself)) shown.add(element.value);
        const names = namesIn(value);
        for (const name of names.shown) shown.add(name);
        for (const name of names.choosing) choosing.add(name);
      }
    } else if (isName(element) && 'value' in element) shown.add(element.value);
  }
  return { shown, choosing };
}

/** Where a message chooses between words: by what, and what there is. */
export function choicesIn(
  elements: readonly Element[],
): readonly { name: string; isPlural: boolean; options: readonly string[] }[] {
  return elements
    .filter(isChoice)
    .flatMap((element) => [
      { name: element.value, isPlural: isPlural(element), options: Object.keys(element.options).sort() },
      ...within(element).flatMap(choicesIn),
    ]);
}

/** All that a message may say, without what stands for something else. */
export function variantsOf(elements: readonly Element[]): readonly string[] {
  let texts = [''];
  for (const element of elements) {
    const next = isChoice(element)
      ? within(element).flatMap(variantsOf)
      : [element.type === 0 ? element.value : ''];
    texts = texts.flatMap((text) => next.map((more) => text + more));
  }
  return texts;
}
