import type { Comparison } from '../glossary/comparison.ts';
import type { Question } from '../question/question.ts';
import type { AnswerOf } from './answer.ts';
import { nameOf, optionOf } from './concept-in-answer.ts';
import { type Resolution, resolveDescription } from './resolve.ts';
import type { Resources } from './resources.ts';
import { wellKnown } from './well-known.ts';

type Asked = Exclude<Question, { kind: 'help' }>;

/** The choice that a question with a doubtful term leaves: senses first, as nothing can be said before they are settled. */
export function choicesAnswer(
  asked: Asked,
  resolutions: readonly Resolution[],
): AnswerOf<'choices'> | undefined {
  const open =
    resolutions.find((each) => each.kind === 'senses') ?? resolutions.find((each) => each.kind === 'unclear');
  if (open === undefined || !('concepts' in open)) return undefined;
  return {
    kind: 'choices',
    reason: open.kind === 'senses' ? 'senses' : 'didYouMean',
    term: open.term,
    options: open.concepts.map(optionOf),
    asked: { kind: asked.kind, terms: [...asked.terms] },
  };
}

/** The choice that a text leaves which asks nothing by name, but says what it is about; nothing where it says too little. */
export function describedAnswer(text: string, resources: Resources): AnswerOf<'choices'> | undefined {
  const choices = choicesAnswer({ kind: 'define', terms: [text] }, [resolveDescription(text, resources)]);
  return choices && { ...choices, reason: 'described' };
}

/** Says which terms the glossary lacks and what it has that is close, and keeps what it does know of the question. */
export function missingAnswer(resolutions: readonly Resolution[]): AnswerOf<'missing'> {
  return {
    kind: 'missing',
    missing: resolutions.flatMap((each) => {
      if (each.kind === 'none') return [{ term: each.term, nearest: [] }];
      return each.kind === 'unclear' ? [{ term: each.term, nearest: each.concepts.map(nameOf) }] : [];
    }),
    known: resolutions.flatMap((each) => {
      if (each.kind === 'concept') return [optionOf(each.concept)];
      return each.kind === 'senses' ? each.concepts.map(optionOf) : [];
    }),
  };
}

/** What the bot can be asked, with examples that this glossary answers. */
export function helpAnswer(
  reason: AnswerOf<'help'>['reason'],
  { glossary, messages }: Resources,
): AnswerOf<'help'> {
  const { comparisons, concepts } = wellKnown(glossary);
  const labelsOf = ({ between }: Comparison) => between.map((id) => glossary.concept(id)?.prefLabel ?? id);
  const [one, other] = comparisons.map(labelsOf);
  const [first = '', second = ''] = one ?? [];
  const examples = [
    ...(one ? [messages.say('help.example.compare', { first, second })] : []),
    ...(other ? [other.join(messages.say('title.versus'))] : []),
    ...concepts.map(({ prefLabel }) => messages.say('help.example.define', { term: prefLabel })),
  ];
  return { kind: 'help', reason, examples };
}
