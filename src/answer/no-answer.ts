import type { Concept } from '../glossary/concept.ts';
import type { Question } from '../question/question.ts';
import type { AnswerOf, Option } from './answer.ts';
import { nameOf } from './define.ts';
import { preview } from './preview.ts';
import type { Resolution } from './resolve.ts';
import type { Resources } from './resources.ts';
import { titleOf } from './similar.ts';

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

/** Says which terms the glossary lacks and what it has that is close, and keeps what it does know of the question. */
export function missingAnswer(resolutions: readonly Resolution[]): AnswerOf<'missing'> {
  return {
    kind: 'missing',
    missing: resolutions.flatMap((each) => {
      if (each.kind === 'none') return [{ term: each.term, nearest: [] }];
      return each.kind === 'unclear' ? [{ term: each.term, nearest: each.concepts.map(nameOf) }] : [];
    }),
    known: resolutions.flatMap((each) => (each.kind === 'concept' ? [optionOf(each.concept)] : [])),
  };
}

const EXAMPLES = 3;

/** What the bot can be asked, with examples that this glossary answers. */
export function helpAnswer(
  reason: AnswerOf<'help'>['reason'],
  { glossary, messages }: Resources,
): AnswerOf<'help'> {
  const examples: string[] = [];
  for (const comparison of glossary.comparisons()) {
    if (examples.length >= EXAMPLES - 1) break;
    const [first = '', second = ''] = comparison.between.map((id) => glossary.concept(id)?.prefLabel ?? id);
    examples.push(
      examples.length === 0
        ? messages.say('help.example.compare', { first, second })
        : titleOf(comparison, glossary),
    );
  }
  for (const concept of glossary.concepts()) {
    if (examples.length >= EXAMPLES) break;
    examples.push(messages.say('help.example.define', { term: concept.prefLabel }));
  }
  return { kind: 'help', reason, examples };
}

const optionOf = (concept: Concept): Option => ({ ...nameOf(concept), preview: preview(concept.definition) });
