import { normalize } from './normalize.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** "Logs in" may be what is in the logs. */
const LOGGING_IN = /\b(?:log(?:ged|ging)?|sign(?:s|ed|ing)?) (?:in|into|on|onto)\b/g;

/** The stems of the words of a text that say something of what it describes, in its order. */
export const tellingWords = (text: string): string[] =>
  normalize(text)
    .replace(LOGGING_IN, 'login')
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map(stem);
