import type { Answer } from '../../answer/answer.ts';
import { answerQuestion } from '../../answer/answer-question.ts';
import type { Resources } from '../../answer/resources.ts';
import type { Entry } from '../../glossary/entry.ts';
import type { Glossary } from '../../glossary/glossary.ts';
import type { SentAnswer } from '../../store/answers.ts';
import { readThreadContext } from '../thread-context.ts';

/** The entry that an answer came from, as it is now; nothing where that was none, or several, or it is gone. */
export function entryOf({ question: kept }: SentAnswer, resources: Resources): Entry | undefined {
  const question = readThreadContext(kept)?.question;
  return question && entryIn(answerQuestion(question, resources), resources.glossary);
}

function entryIn(answer: Answer, glossary: Glossary): Entry | undefined {
  switch (answer.kind) {
    case 'definition':
    case 'same':
      return glossary.entry(answer.concept.id);
    case 'comparison':
      return answer.origin === 'curated'
        ? glossary.comparison(answer.concepts.map(({ id }) => id))
        : undefined;
    default:
      return undefined;
  }
}
