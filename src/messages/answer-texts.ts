import type { AnswerOf, Reference } from '../answer/answer.ts';
import type { Messages } from './messages.ts';

/**
 * The sentences that a renderer makes of an answer's data, as plain text without markup. An empty text says that there is
 * nothing to say.
 */

/** An answer that entries of the glossary gave. */
export type FromEntry =
  | AnswerOf<'definition'>
  | AnswerOf<'comparison'>
  | AnswerOf<'same'>
  | AnswerOf<'kindOf'>;

/** What an answer is headed with: a name, names against each other, or the whole of what there is to say in a sentence. */
export function titleText(answer: FromEntry, messages: Messages): string {
  switch (answer.kind) {
    case 'definition':
      return answer.concept.label;
    case 'comparison':
      return answer.concepts.map(({ label }) => label).join(messages.say('title.versus'));
    case 'same':
      return sameText(answer, messages);
    case 'kindOf':
      return kindOfText(answer, messages);
  }
}

function sameText({ concept: { label }, terms }: AnswerOf<'same'>, messages: Messages): string {
  const [first = '', second = '', ...more] = [...new Set(terms)];
  if (second === '') return messages.say('answer.same.spelt', { label });
  if (more.length === 0) return messages.say('answer.same', { first, second, label });
  return messages.say('answer.same.many', { terms: messages.list(terms.map(quotedIn(messages))), label });
}

function kindOfText({ narrower, broader, through }: AnswerOf<'kindOf'>, messages: Messages): string {
  const names = { narrower: narrower.label, broader: broader.label };
  if (through.length === 0) return messages.say('answer.kindOf', names);
  return messages.say('answer.kindOf.through', { ...names, through: messages.list(labels(through)) });
}

/** Says how terms were read: those that had to be corrected, and those that have other senses. */
export const readingTexts = ({ corrections, preferences = [] }: FromEntry, messages: Messages): string[] => [
  ...corrections.map(({ from, to }) => messages.say('answer.read', { from, to })),
  ...preferences.map(({ term, label, others }) =>
    messages.say('answer.preferred', { term, label, others: messages.list(others, 'or') }),
  ),
];

/** Who made a comparison: editors, or the composer. */
export const originText = ({ origin }: AnswerOf<'comparison'>, messages: Messages): string =>
  messages.say(origin === 'curated' ? 'answer.curated' : 'answer.composed');

/** Whether the concepts of a comparison are alternatives; nothing where that is not recorded. */
export function alternativesText({ alternatives }: AnswerOf<'comparison'>, messages: Messages): string {
  if (alternatives === null) return '';
  return messages.say(alternatives ? 'answer.alternatives' : 'answer.notAlternatives');
}

/** For each concept a lead, "Choose X when:", and the line that goes with it; nothing where none is written. */
export const chooseTexts = (
  { chooseWhen, concepts }: AnswerOf<'comparison'>,
  messages: Messages,
): { readonly lead: string; readonly line: string }[] =>
  chooseWhen.map((line, index) => ({
    lead: messages.say('answer.choose', { label: concepts[index]?.label ?? '' }),
    line,
  }));

/** When an answer's entries were last changed, and by whom. */
export function updatedText({ updated, contributors }: FromEntry, messages: Messages): string {
  const by = messages.list(contributors);
  if (updated === undefined)
    return by === '' ? '' : messages.say('answer.contributors', { contributors: by });
  const key = by === '' ? 'answer.updated.anonymous' : 'answer.updated';
  return messages.say(key, { day: messages.day(updated), contributors: by });
}

/** Which other kinds there are: what stands before their list. */
export const siblingsHeading = ({ narrower, broader }: AnswerOf<'kindOf'>, messages: Messages): string =>
  messages.say('answer.kindOf.siblings', { narrower: narrower.label, broader: broader.label });

/** How long an entry takes to read. */
export const minutesText = ({ minutes }: Reference, messages: Messages): string =>
  messages.say('answer.minutes', { minutes });

/** The question that a choice puts. */
export function choicesText({ reason, term, options }: AnswerOf<'choices'>, messages: Messages): string {
  const { length: count, 0: first } = options;
  const label = first?.label ?? '';
  switch (reason) {
    case 'senses':
      return messages.say('answer.choices.senses', { term });
    case 'didYouMean':
      return messages.say('answer.choices.didYouMean', { term, count, label });
    case 'described':
      return messages.say('answer.choices.described', { count, label });
  }
}

/** Says what isn't known. */
export const missingText = ({ missing }: AnswerOf<'missing'>, messages: Messages): string =>
  messages.say('answer.missing', {
    terms: messages.list(missing.map(({ term }) => term).map(quotedIn(messages)), 'or'),
  });

/** For each term that isn't known, what comes nearest to it, where something does. */
export const nearestTexts = ({ missing }: AnswerOf<'missing'>, messages: Messages): string[] =>
  missing
    .filter(({ nearest }) => nearest.length > 0)
    .map(({ term, nearest }) =>
      messages.say('answer.missing.nearest', { term, labels: messages.list(labels(nearest), 'or') }),
    );

/** What can be asked. */
export const helpText = ({ reason }: AnswerOf<'help'>, messages: Messages): string =>
  messages.say(reason === 'asked' ? 'answer.help.asked' : 'answer.help.notUnderstood');

/** As the language quotes. */
const quotedIn =
  ({ say }: Messages) =>
  (term: string): string =>
    say('glossary.quoted', { term });

const labels = (named: readonly { readonly label: string }[]): string[] => named.map(({ label }) => label);
