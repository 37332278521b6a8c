import type { AnswerOf, Option } from '../../../src/answer/answer.ts';
import { choicesText, helpText, missingText, nearestTexts } from '../../../src/messages/answer-texts.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { ROOM } from '../limits.ts';
import { line } from './fitted.ts';
import type { Page } from './part.ts';
import { bold, bullet, kept, labelled, list } from './parts.ts';

/** The answers that are no entry's, as pages. */

/** Options are numbered, since the number is an answer as well. */
export const choices = (answer: AnswerOf<'choices'>, messages: Messages): Page => [
  [
    kept([sentence(choicesText(answer, messages))]),
    list(
      answer.options.map((option, index) => `${index + 1}. ${optionText(option)}`),
      messages,
    ),
  ],
];

export function missing(answer: AnswerOf<'missing'>, messages: Messages): Page {
  const nearest = nearestTexts(answer, messages).map((text) => line(text, ROOM.gist));
  return [
    [kept([sentence(missingText(answer, messages))]), list(nearest, messages)],
    listed('answer.missing.known', answer.known.map(optionText), messages),
  ];
}

export const help = (answer: AnswerOf<'help'>, messages: Messages): Page => [
  [
    kept([line(helpText(answer, messages), ROOM.gist)]),
    ...listed(
      'answer.help.examples',
      answer.examples.map((example) => line(example, ROOM.title)),
      messages,
    ),
  ],
];

const sentence = (text: string): string => bold(line(text, ROOM.gist));

const optionText = ({ label, preview }: Option): string => labelled(label, line(preview, ROOM.option));

/** What a list is of, and its items; nothing where there are none. */
const listed = (
  key: 'answer.missing.known' | 'answer.help.examples',
  items: readonly string[],
  messages: Messages,
): Page[number] =>
  items.length === 0 ? [] : [kept([bold(messages.say(key))], 'list'), list(items.map(bullet), messages)];
