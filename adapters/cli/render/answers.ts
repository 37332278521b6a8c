import stringWidth from 'string-width';
import type { AnswerOf, Option } from '../../../src/answer/answer.ts';
import { bullet, hanging, paragraphs, wrap } from './layout.ts';
import { type Block, colophon, corrections, field, type Page, section, title } from './parts.ts';
import { renderGrid } from './table.ts';

export function definition(answer: AnswerOf<'definition'>, page: Page): Block[] {
  const { messages, width } = page;
  return [
    [...title(answer.concept.label, page), ...corrections(answer, page)],
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
  const origin = messages.say(answer.origin === 'curated' ? 'answer.curated' : 'answer.composed');
  const alternatives =
    answer.alternatives === null
      ? ''
      : messages.say(answer.alternatives ? 'answer.alternatives' : 'answer.notAlternatives');
  const choose = answer.chooseWhen.flatMap((line, index) =>
    bullet(`${style.label(messages.say('answer.choose', { label: labels[index] ?? '' }))} ${line}`, width),
  );
  return [
    [
      ...title(labels.join(messages.say('title.versus')), page),
      ...wrap(style.quiet(`(${origin})`), width),
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
      ? wrap(alternatives, width)
      : [...wrap(style.heading(messages.say('answer.choose.heading')), width), ...choose],
    ...colophon(answer, page),
  ];
}

export function same(answer: AnswerOf<'same'>, page: Page): Block[] {
  const { messages, width } = page;
  return [
    [...title(sameText(answer, page), page), ...corrections(answer, page)],
    paragraphs(answer.definition, width),
    field(messages.say('answer.usage'), answer.scopeNote ?? '', page),
    ...colophon(answer, page),
  ];
}

function sameText({ concept: { label }, terms }: AnswerOf<'same'>, { messages }: Page): string {
  const [first = '', second = '', ...more] = [...new Set(terms)];
  if (second === '') return messages.say('answer.same.spelt', { label });
  if (more.length === 0) return messages.say('answer.same', { first, second, label });
  return messages.say('answer.same.many', { terms: messages.list(terms.map((term) => `“${term}”`)), label });
}

export function kindOf(answer: AnswerOf<'kindOf'>, page: Page): Block[] {
  const { messages } = page;
  const { narrower, broader } = answer;
  const names = { narrower: narrower.label, broader: broader.label };
  return [
    [...title(kindOfText(answer, page), page), ...corrections(answer, page)],
    definitions([narrower, broader], page),
    section(messages.say('answer.kindOf.apart'), characteristics(answer, page), page),
    section(messages.say('answer.points'), answer.points, page),
    field(
      messages.say('answer.kindOf.siblings', names),
      answer.siblings.map(({ label }) => label).join(', '),
      page,
    ),
    ...colophon(answer, page),
  ];
}

function kindOfText({ narrower, broader, through }: AnswerOf<'kindOf'>, { messages }: Page): string {
  const names = { narrower: narrower.label, broader: broader.label };
  if (through.length === 0) return messages.say('answer.kindOf', names);
  return messages.say('answer.kindOf.through', {
    ...names,
    through: messages.list(through.map(({ label }) => label)),
  });
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
  const key = answer.reason === 'senses' ? 'answer.choices.senses' : 'answer.choices.didYouMean';
  const numbered = answer.options.flatMap(({ label, preview }, index) =>
    bullet(`${page.style.label(label)}  ${preview}`, page.width, `${index + 1}.`),
  );
  return [wrap(page.messages.say(key, { term: answer.term }), page.width), numbered];
}

export function missing(answer: AnswerOf<'missing'>, page: Page): Block[] {
  const { messages, width } = page;
  const terms = messages.list(
    answer.missing.map(({ term }) => `“${term}”`),
    'or',
  );
  const nearest = answer.missing.flatMap(({ term, nearest: near }) => {
    const labels = messages.list(
      near.map(({ label }) => label),
      'or',
    );
    return near.length === 0 ? [] : wrap(messages.say('answer.missing.nearest', { term, labels }), width);
  });
  const known =
    answer.known.length === 0
      ? []
      : [...wrap(messages.say('answer.missing.known'), width), ...options(answer.known, page)];
  return [[...wrap(messages.say('answer.missing', { terms }), width), ...nearest], known];
}

export function help(answer: AnswerOf<'help'>, page: Page): Block[] {
  const { messages, width } = page;
  const key = answer.reason === 'asked' ? 'answer.help.asked' : 'answer.help.notUnderstood';
  return [
    wrap(messages.say(key), width),
    section(messages.say('answer.help.examples'), answer.examples, page),
  ];
}

const options = (list: readonly Option[], { width, style }: Page): Block =>
  list.flatMap(({ label, preview }) => bullet(`${style.label(label)}  ${preview}`, width));
