import type { Reading } from './question.ts';

/** More questions are not answered at a time. */
const MOST_QUESTIONS = 3;

/** Each question once, in whatever order it names its terms; at most three. */
export function distinctQuestions<T>(
  items: readonly T[],
  questionOf: (item: T) => Pick<Reading, 'kind' | 'terms'>,
): readonly T[] {
  const keyOf = (item: T): string => {
    const { kind, terms } = questionOf(item);
    return [kind, ...terms.map((term) => term.toLowerCase()).sort()].join('\n');
  };
  const byKey = new Map<string, T>();
  for (const item of items) if (!byKey.has(keyOf(item))) byKey.set(keyOf(item), item);
  return [...byKey.values()].slice(0, MOST_QUESTIONS);
}
