import { afterGreeting } from './lead-in.ts';
import { ownWords } from './own-words.ts';
import type { Question } from './question.ts';
import { sentencesOf } from './sentences.ts';
import { isTerm, sideText, withoutArticles } from './side.ts';
import { GREETING } from './vocabulary.ts';

const LONGEST = 6;
const HELP =
  /^[\s?!.]*$|^\s*(?:help|usage|commands|what can you do|how does this work|how do i use (?:this|you))[\s?!.]*$/i;

/** What a text means that only names something to a bot that was spoken to: "API", or "help". */
export function bareQuestion(text: string): Question | undefined {
  const own = ownWords(text);
  const sentences = sentencesOf(own);
  const [sentence] = sentences;
  if (HELP.test(own) || sentence === undefined) return { kind: 'help' };
  if (sentences.length > 1) return undefined;
  if (sentence.words.every((word) => !word.quoted && GREETING.has(word.lower))) return { kind: 'help' };
  const side = withoutArticles(sentence.words.slice(afterGreeting(sentence)));
  return isTerm(side, LONGEST) ? { kind: 'define', terms: [sideText(sentence, side)] } : undefined;
}
