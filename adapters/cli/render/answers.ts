import stringWidth from 'string-width';
import type { AnswerOf, Option } from '../../../src/answer/answer.ts';
import {
  alternativesText,
  choicesText,
  chooseTexts,
  helpText,
  missingText,
  nearestTexts,
  originText,
  siblingsHeading,
} from '../../../src/messages/answer-texts.ts';
import { bullet, hanging, paragraphs, wrap } from './layout.ts';
import { type Block, colophon, corrections, field, type Page, section, title } from './parts.ts';
import { renderGrid } from './table.ts';

export function definition(answer: AnswerOf<'definition'>, page: Page): Block[] {
  const { messages, width } = page;
  return [
    [...title(answer, page), ...corrections(answer, page)],
    paragraphs(answer.definition, width),
    [
      ...field(messages.say('answer.altLabels'), answer.altLabels.join(', '), page),
      ...field(messages.say('answer.broader'), answer.broader.map(({ label }) => label).join(', '), page),
      ...field(messages.say('answer.usage'), answer.scopeNote ?? '', page),
    ],
    characteristics(answer, page).flatMap((text) => bullet(text, width)),
    section(messages.say('answer.points'), answer.points, page),
    ...colophon(answer, page),
  ];
}

/** Each aspect and what is recorded for it. */
const characteristics = (answer: AnswerOf<'definition'> | AnswerOf<'kindOf'>, { style }: Page): string[] =>
  answer.characteristics.map(({ aspect, value }) => `${style.label(`${aspect}:`)} ${value}`);

export function comparison(answer: AnswerOf<'comparison'>, page: Page): Block[] {
  const { messages, style, width } = page;
  const labels = answer.concepts.map(({ label }) => label);
  const notRecorded = style.quiet(messages.say('answer.notRecorded'));
  const rows = answer.rows.map(({ aspect, values }) => ({
    aspect,
    values: values.map((value) => value ?? notRecorded),
  }));
  const choose = chooseTexts(answer, messages).flatMap(({ lead, line }) =>
    bullet(`${style.label(lead)} ${line}`, width),
  );
  return [
    [
      ...title(answer, page),
      ...wrap(style.quiet(`(${originText(answer, messages)})`), width),
      ...corrections(answer, page),
    ],
    wrap(answer.gist, width),
    definitions(answer.concepts, page),
    rows.length === 0 ? [] : renderGrid({ columns: labels, rows }, page),
    section(
      messages.say('answer.both'),
      answer.both.map(({ aspect, value }) => `${aspect}: ${value}`),
      page,
    ),
    section(messages.say('answer.points'), answer.points, page),
    choose.length === 0
      ? wrap(alternativesText(answer, messages), width)
      : [...wrap(style.heading(messages.say('answer.choose.heading')), width), ...choose],
    ...colophon(answer, page),
  ];
}

export function same(answer: AnswerOf<'same'>, page: Page): Block[] {
  const { messages, width } = page;
  return [
    [...title(answer, page), ...corrections(answer, page)],
    paragraphs(answer.definition, width),
    field(messages.say('answer.usage'), answer.scopeNote ?? '', page),
    ...colophon(answer, page),
  ];
}

export function kindOf(answer: AnswerOf<'kindOf'>, page: Page): Block[] {
  const { messages } = page;
  const { narrower, broader } = answer;
  return [
    [...title(answer, page), ...corrections(answer, page)],
    definitions([narrower, broader], page),
    section(messages.say('answer.kindOf.apart'), characteristics(answer, page), page),
    section(messages.say('answer.points'), answer.points, page),
    field(siblingsHeading(answer, messages), answer.siblings.map(({ label }) => label).join(', '), page),
    ...colophon(answer, page),
  ];
}

/** What each concept is, the texts in one column where the labels leave room for it. */
function definitions(
  concepts: readonly { label: string; definition: string }[],
  { width, style }: Page,
): Block {
  const widest = Math.max(...concepts.map(({ label }) => stringWidth(label)));
  const column = widest <= width / 4 ? widest : 0;
  return concepts.flatMap(({ label, definition: text }) =>
    hanging(`${style.label(label)}${' '.repeat(Math.max(column - stringWidth(label), 0))}  `, text, width),
  );
}

export function choices(answer: AnswerOf<'choices'>, page: Page): Block[] {
  const numbered = answer.options.flatMap(({ label, preview }, index) =>
    bullet(`${page.style.label(label)}  ${preview}`, page.width, `${index + 1}.`),
  );
  return [wrap(choicesText(answer, page.messages), page.width), numbered];
}

export function missing(answer: AnswerOf<'missing'>, page: Page): Block[] {
  const { messages, width } = page;
  const nearest = nearestTexts(answer, messages).flatMap((text) => wrap(text, width));
  const known =
    answer.known.length === 0
      ? []
      : [...wrap(messages.say('answer.missing.known'), width), ...options(answer.known, page)];
  return [[...wrap(missingText(answer, messages), width), ...nearest], known];
}

export function help(answer: AnswerOf<'help'>, page: Page): Block[] {
  const { messages, width } = page;
  return [
    wrap(helpText(answer, messages), width),
    section(messages.say('answer.help.examples'), answer.examples, page),
  ];
}

const options = (list: readonly Option[], { width, style }: Page): Block =>
  list.flatMap(({ label, preview }) => bullet(`${style.label(label)}  ${preview}`, width));
