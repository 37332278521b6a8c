import { ownWords } from './own-words.ts';
import { sentencesOf } from './sentences.ts';
import { isOneOf } from './side.ts';
import { GREETING } from './vocabulary/asking.ts';

const HELP =
  /^[\s?!.]*$|^\s*(?:\/?help|help me|who are you|what are you|usage|commands|what can you do|how does this work|how do i use (?:this|you))[\s?!.]*$/i;

/** Whether a text that was addressed to the bot asks what it can do: "help", nothing at all, or only a greeting. */
export function asksForHelp(text: string): boolean {
  const own = ownWords(text);
  const sentences = sentencesOf(own);
  const greets = sentences.every(({ words }) => words.every((word) => isOneOf(word, GREETING)));
  return HELP.test(own) || sentences.length === 0 || greets;
}
