import type { Answer } from '../../../src/answer/answer.ts';
import { readingTexts } from '../../../src/messages/answer-texts.ts';
import type { Messages } from '../../../src/messages/messages.ts';

/** The question that an answer is to, and how its terms were read; nothing where no question was understood. */
export function understoodText(answer: Answer, messages: Messages): string {
  const terms = termsOf(answer);
  const [only] = terms;
  if (only === undefined) return '';
  const question =
    terms.length === 1
      ? messages.say('playground.understood.define', { term: only })
      : messages.say('playground.understood.compare', { terms: messages.list(terms) });
  const readings = 'corrections' in answer ? readingTexts(answer, messages) : [];
  return [question, ...readings].join(' · ');
}

function termsOf(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'definition':
      return [answer.concept.label];
    case 'comparison':
      return answer.concepts.map(({ label }) => label);
    case 'same':
      return answer.terms;
    case 'kindOf':
      return [answer.narrower.label, answer.broader.label];
    case 'choices':
      return answer.reason === 'described' ? [] : answer.asked.terms;
    case 'missing':
      return [...answer.known.map(({ label }) => label), ...answer.missing.map(({ term }) => term)];
    case 'help':
      return [];
  }
}
