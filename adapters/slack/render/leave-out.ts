import type { Answer } from '../../../src/answer/answer.ts';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';

/** An answer, or what is left of one. */
export interface Shortened {
  readonly answer: Answer;
  /** The names of what was left out. */
  readonly leftOut: readonly string[];
}

/** How long the texts of an answer may be; the shorter ones are for answers that fit in no other way. */
export const LONGEST_TEXTS = [3_000, 700, 200, 60] as const;

/**
 * What fits of an answer, built: whole parts are left out, least important first, then the last rows; where that isn't
 * enough, texts are cut shorter.
 */
export function shortened<T>(
  answer: Answer,
  build: (shortened: Shortened) => T,
  fits: (built: T) => boolean,
  messages: Messages,
): T {
  let built = build({ answer, leftOut: [] });
  for (const longest of LONGEST_TEXTS) {
    for (const less of everLess(cutTexts(answer, longest), messages)) {
      built = build(less);
      if (fits(built)) return built;
    }
  }
  return built;
}

function* everLess(whole: Answer, messages: Messages): Generator<Shortened> {
  let answer = whole;
  const leftOut: string[] = [];
  yield { answer, leftOut };
  for (const [key, without] of PARTS) {
    const less = without(answer);
    if (less === answer) continue;
    answer = less;
    leftOut.push(messages.say(key));
    yield { answer, leftOut: [...leftOut] };
  }
  const total = linesOf(answer).length;
  const key = answer.kind === 'comparison' ? 'answer.leftOut.rows' : 'answer.leftOut.lines';
  for (let count = 1; count <= total; count += 1) {
    yield {
      answer: withLines(answer, total - count),
      leftOut: [...leftOut, messages.say(key, { count })],
    };
  }
}

/** What can be left out as a whole, least important first. Each gives back the same answer where it has no such part. */
const PARTS: readonly (readonly [Parameters<Messages['say']>[0], (answer: Answer) => Answer])[] = [
  ['answer.similar', (answer) => emptied(answer, 'similar')],
  ['answer.next', withoutNext],
  ['answer.tags', (answer) => emptied(answer, 'tags')],
  ['answer.sources', (answer) => emptied(answer, 'sources')],
  ['answer.points', (answer) => emptied(answer, 'points')],
  ['answer.altLabels', (answer) => emptied(answer, 'altLabels')],
  ['answer.both', (answer) => emptied(answer, 'both')],
  ['answer.choose.heading', (answer) => emptied(answer, 'chooseWhen')],
];

type ListKey = 'similar' | 'tags' | 'sources' | 'points' | 'altLabels' | 'both' | 'chooseWhen';

function emptied(answer: Answer, key: ListKey): Answer {
  const list = (answer as Partial<Record<ListKey, readonly unknown[]>>)[key] ?? [];
  return list.length === 0 ? answer : { ...answer, [key]: [] };
}

function withoutNext(answer: Answer): Answer {
  if (!('next' in answer)) return answer;
  const { next: _next, ...rest } = answer;
  return rest;
}

/** What an answer lists last of all, and can be told without its end. */
function linesOf(answer: Answer): readonly unknown[] {
  switch (answer.kind) {
    case 'comparison':
      return answer.rows;
    case 'definition':
    case 'kindOf':
      return answer.characteristics;
    case 'choices':
      return answer.options;
    case 'missing':
      return answer.known;
    case 'help':
      return answer.examples;
    case 'same':
      return [];
  }
}

function withLines(answer: Answer, count: number): Answer {
  switch (answer.kind) {
    case 'comparison':
      return { ...answer, rows: answer.rows.slice(0, count) };
    case 'definition':
    case 'kindOf':
      return { ...answer, characteristics: answer.characteristics.slice(0, count) };
    case 'choices':
      return { ...answer, options: answer.options.slice(0, count) };
    case 'missing':
      return { ...answer, known: answer.known.slice(0, count) };
    case 'help':
      return { ...answer, examples: answer.examples.slice(0, count) };
    case 'same':
      return answer;
  }
}

/** Plain data with every text in it cut, but for addresses, which would lead elsewhere. */
export function cutTexts<T>(data: T, longest: number, key = ''): T {
  if (typeof data === 'string') return (key === 'url' ? data : cut(data, longest)) as T;
  if (Array.isArray(data)) return data.map((each) => cutTexts(each, longest, key)) as T;
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, cutTexts(value, longest, name)]),
  ) as T;
}
