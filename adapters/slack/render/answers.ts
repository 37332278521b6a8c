import type { KnownBlock } from '@slack/types';
import type { Answer, AnswerOf, Characteristic, Option } from '../../../src/answer/answer.ts';
import {
  alternativesText,
  choicesText,
  chooseTexts,
  helpText,
  missingText,
  nearestTexts,
  siblingsHeading,
} from '../../../src/messages/answer-texts.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { colophon } from './colophon.ts';
import {
  bold,
  field,
  headed,
  isBlank,
  type Line,
  labelled,
  line,
  list,
  richText,
  section,
  stacked,
} from './elements.ts';
import type { Rows } from './rows.ts';

/** What an answer says, below its title. */
export function blocksOf(answer: Answer, rows: Rows, messages: Messages): KnownBlock[] {
  switch (answer.kind) {
    case 'definition':
      return [...definition(answer, messages), ...colophon(answer, messages)];
    case 'comparison':
      return [...comparison(answer, rows, messages), ...colophon(answer, messages)];
    case 'same':
      return [...same(answer, messages), ...colophon(answer, messages)];
    case 'kindOf':
      return [...kindOf(answer, messages), ...colophon(answer, messages)];
    case 'choices':
      return choices(answer, messages);
    case 'missing':
      return missing(answer, messages);
    case 'help':
      return help(answer, messages);
  }
}

function definition(answer: AnswerOf<'definition'>, messages: Messages): KnownBlock[] {
  return [
    ...paragraph(answer.definition),
    ...richText(
      ...stacked([
        field(messages.say('answer.altLabels'), answer.altLabels.join(', ')),
        field(messages.say('answer.broader'), labelsOf(answer.broader)),
        field(messages.say('answer.usage'), answer.scopeNote ?? ''),
      ]),
      ...list(answer.characteristics.map(characteristic)),
    ),
    ...headed(messages.say('answer.points'), answer.points.map(line)),
  ];
}

function comparison(answer: AnswerOf<'comparison'>, rows: Rows, messages: Messages): KnownBlock[] {
  const choose = headed(
    messages.say('answer.choose.heading'),
    chooseTexts(answer, messages).map(({ lead, line: when }) =>
      isBlank(when) ? [] : [...bold(lead), ...line(` ${when}`)],
    ),
  );
  return [
    ...paragraph(answer.gist),
    ...definitions(answer.concepts),
    ...rows(answer, messages),
    ...headed(messages.say('answer.both'), answer.both.map(characteristic)),
    ...headed(messages.say('answer.points'), answer.points.map(line)),
    ...(choose.length > 0 ? choose : paragraph(alternativesText(answer, messages))),
  ];
}

const same = (answer: AnswerOf<'same'>, messages: Messages): KnownBlock[] => [
  ...paragraph(answer.definition),
  ...richText(...section(field(messages.say('answer.usage'), answer.scopeNote ?? ''))),
];

const kindOf = (answer: AnswerOf<'kindOf'>, messages: Messages): KnownBlock[] => [
  ...definitions([answer.narrower, answer.broader]),
  ...headed(messages.say('answer.kindOf.apart'), answer.characteristics.map(characteristic)),
  ...headed(messages.say('answer.points'), answer.points.map(line)),
  ...richText(...section(field(siblingsHeading(answer, messages), labelsOf(answer.siblings)))),
];

/** The options are numbered, so that a number can be written in answer. */
const choices = (answer: AnswerOf<'choices'>, messages: Messages): KnownBlock[] => [
  ...paragraph(choicesText(answer, messages)),
  ...richText(...list(answer.options.map(option), 'ordered')),
];

const missing = (answer: AnswerOf<'missing'>, messages: Messages): KnownBlock[] => [
  ...paragraph(missingText(answer, messages)),
  ...richText(...stacked(nearestTexts(answer, messages).map(line))),
  ...headed(messages.say('answer.missing.known'), answer.known.map(option)),
];

const help = (answer: AnswerOf<'help'>, messages: Messages): KnownBlock[] => [
  ...paragraph(helpText(answer, messages)),
  ...headed(messages.say('answer.help.examples'), answer.examples.map(line)),
];

const paragraph = (text: string): KnownBlock[] => richText(...section(line(text)));

const definitions = (concepts: readonly { label: string; definition: string }[]): KnownBlock[] =>
  richText(...list(concepts.map(({ label, definition: text }) => labelled(label, text))));

const characteristic = ({ aspect, value }: Characteristic): Line => labelled(aspect, value);

const option = ({ label, preview }: Option): Line => labelled(label, preview);

const labelsOf = (named: readonly { readonly label: string }[]): string =>
  named.map(({ label }) => label).join(', ');
