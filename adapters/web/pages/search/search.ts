import type { Answer, AnswerOf } from '../../../../src/answer/answer.ts';
import { answerQuestion } from '../../../../src/answer/answer-question.ts';
import type { Resources } from '../../../../src/answer/resources.ts';
import { confidenceIn } from '../../../../src/conversation/confidence.ts';
import type { Concept } from '../../../../src/glossary/concept.ts';
import { type Question, questionSchema } from '../../../../src/question/question.ts';
import { understand } from '../../../../src/question/understand.ts';

/** What somebody looks for is no longer. */
export const LONGEST_SEARCH = 200;

const MOST_NAMED = 20;
const MOST_DESCRIBED = 10;
/** How much of what was typed an entry must have to be shown for it. */
const LEAST_SHARE = 0.7;

/** What a text that somebody looks for leads to. */
export type Search =
  /** It asks how things differ: here is the answer. */
  | { readonly kind: 'answered'; readonly answer: Exclude<Answer, AnswerOf<'help' | 'definition'>> }
  | {
      readonly kind: 'found';
      /** How the text was read, where it was misspelt. */
      readonly correction?: { readonly from: string; readonly to: string } | undefined;
      /** Whose names are like it, best first. */
      readonly named: readonly Concept[];
      /** Whose entries say it. */
      readonly described: readonly Concept[];
    };

/** Finds what a text names or describes, or what it asks. */
export function search(text: string, resources: Resources): Search {
  const question = understand(text, { addressed: true }, confidenceIn(resources))?.question;
  if (question?.kind === 'compare') {
    const answer = answerQuestion(question, resources);
    if (answer.kind !== 'help' && answer.kind !== 'definition') return { kind: 'answered', answer };
  }
  return found(text, question, resources);
}

function found(text: string, question: Question | undefined, resources: Resources): Search {
  const { glossary, lookup, definitions } = resources;
  const isName = lookup.find(text).verdict !== 'none';
  const term = !isName && question?.kind === 'define' ? question.terms[0] : text;
  const named = namedBy(term, resources);
  const described = definitions
    .search(text, MOST_DESCRIBED + named.length)
    .filter(({ share, isWorthOffering }) => share >= LEAST_SHARE || isWorthOffering)
    .flatMap(({ conceptId }) => glossary.concept(conceptId) ?? [])
    .filter((concept) => !named.includes(concept))
    .slice(0, MOST_DESCRIBED);
  return { kind: 'found', correction: correctionOf(term, resources), named, described };
}

/** What the term names comes first, then what begins with it, then what is only like it. */
function namedBy(term: string, { glossary, lookup, completion }: Resources): Concept[] {
  const { verdict, matches } = lookup.list(term, MOST_NAMED);
  const sure = verdict === 'answer' ? matches.slice(0, 1) : matches.filter(({ how }) => how !== 'corrected');
  const begun = completion
    .complete(term, MOST_NAMED)
    .flatMap((label) => lookup.find(label).matches.slice(0, 1));
  const ids = new Set([...sure, ...begun, ...matches].map(({ conceptId }) => conceptId));
  return [...ids].flatMap((id) => glossary.concept(id) ?? []).slice(0, MOST_NAMED);
}

/** The core says how it reads a term; the beginning of a name isn't a misspelt one. */
function correctionOf(term: string, resources: Resources): { from: string; to: string } | undefined {
  const question = questionSchema.safeParse({ kind: 'define', terms: [term] });
  if (!question.success || resources.completion.complete(term, 1).length === 0) return undefined;
  const answer = answerQuestion(question.data, resources);
  if (answer.kind !== 'definition') return undefined;
  const [correction] = answer.corrections;
  const isBegun = correction?.to.toLowerCase().startsWith(term.trim().toLowerCase());
  return isBegun === true ? undefined : correction;
}
