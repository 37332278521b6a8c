import type { Answer, AnswerOf } from '../../src/answer/answer.ts';
import type { Buttons } from '../../src/conversation/post.ts';
import { everyAnswer } from '../contract/every-answer.ts';
import { nodesIn } from '../simulators/slack/nodes.ts';

export const answers = everyAnswer.flatMap(({ name, answer }) =>
  answer.kind === 'silent' ? [] : [{ name, answer }],
);

export function named<K extends Answer['kind']>(name: string, kind: K): AnswerOf<K> {
  const found = answers.find((each) => each.name === name)?.answer;
  if (found?.kind !== kind) throw new Error(`no ${kind} is called ${name}`);
  return found as AnswerOf<K>;
}

export const TOKEN = 'abc.'.repeat(20);
/** A token for every button that there can be. */
export const all = (answer: Answer): Buttons => ({
  share: `${TOKEN}s`,
  dismiss: `${TOKEN}d`,
  mute: `${TOKEN}m`,
  ...(answer.kind === 'choices' && { picks: answer.options.map((_option, index) => `${TOKEN}${index}`) }),
});

/** Every text of an answer that a person should read; ids, kinds and the like name things for programs. */
export function textsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return ['id', 'kind', 'origin', 'reason', 'url'].includes(key) ? [] : [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'asked' ? [] : textsOf(inner, Array.isArray(value) ? key : name),
  );
}

/** Whether a text is there, or so much of a long one that an ellipsis stands for the rest. */
export const tells = (shown: string, text: string): boolean =>
  shown.includes(text) ||
  Array.from(text, (_letter, length) => `${text.slice(0, length)}…`).some(
    (beginning) => beginning.length > 40 && shown.includes(beginning),
  );

/** The blocks and elements of a type in a message. */
export const blocksIn = (message: { blocks: unknown }, type: string) =>
  [...nodesIn(message.blocks, '')].map(({ node }) => node).filter((node) => node.type === type);
