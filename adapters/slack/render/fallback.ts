import type { Answer, AnswerOf, Characteristic, Option } from '../../../src/answer/answer.ts';
import {
  alternativesText,
  choicesText,
  chooseTexts,
  type FromEntry,
  helpText,
  missingText,
  nearestTexts,
  readingTexts,
  titleText,
} from '../../../src/messages/answer-texts.ts';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { LIMITS } from '../limits.ts';
import { isBlank } from './elements.ts';
import { recorded } from './rows.ts';

/** What an answer says in lines of plain text: for notifications, for screen readers, and where no block can be shown. */
export function accountOf(answer: Answer, messages: Messages): string {
  const lines = linesOf(answer, messages).filter((text) => !isBlank(text));
  const account = cut(lines.join('\n'), LIMITS.fallback);
  return isBlank(account) ? messages.say('answer.notRecorded') : account;
}

function linesOf(answer: Answer, messages: Messages): string[] {
  switch (answer.kind) {
    case 'definition':
      return [...head(answer, messages), answer.definition, ...answer.characteristics.map(characteristic)];
    case 'comparison':
      return [...head(answer, messages), ...comparison(answer, messages)];
    case 'same':
      return [...head(answer, messages), answer.definition];
    case 'kindOf':
      return [
        ...head(answer, messages),
        ...[answer.narrower, answer.broader].map(({ label, definition }) => `${label}: ${definition}`),
        ...answer.characteristics.map(characteristic),
      ];
    case 'choices':
      return [
        choicesText(answer, messages),
        ...answer.options.map((each, index) => `${index + 1}. ${option(each)}`),
      ];
    case 'missing':
      return [
        missingText(answer, messages),
        ...nearestTexts(answer, messages),
        ...(answer.known.length === 0 ? [] : [messages.say('answer.missing.known')]),
        ...answer.known.map(option),
      ];
    case 'help':
      return [helpText(answer, messages), ...answer.examples];
  }
}

const head = (answer: FromEntry, messages: Messages): string[] => [
  titleText(answer, messages),
  ...readingTexts(answer, messages),
];

function comparison(answer: AnswerOf<'comparison'>, messages: Messages): string[] {
  const { concepts, gist, rows, both } = answer;
  const choose = chooseTexts(answer, messages).map(({ lead, line }) => `${lead} ${line}`);
  return [
    gist,
    ...rows.map(({ aspect, values }) => {
      const sides = values.map(
        (value, column) => `${concepts[column]?.label} – ${recorded(value, messages)}`,
      );
      return `${aspect}: ${sides.join('; ')}`;
    }),
    ...(both.length === 0 ? [] : [`${messages.say('answer.both')}: ${both.map(characteristic).join('; ')}`]),
    ...(choose.length > 0 ? choose : [alternativesText(answer, messages)]),
  ];
}

const characteristic = ({ aspect, value }: Characteristic): string => `${aspect}: ${value}`;

const option = ({ label, preview }: Option): string => `${label}: ${preview}`;
