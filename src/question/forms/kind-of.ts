import { readingsOfSides } from '../compare-readings.ts';
import { afterGreeting } from '../lead-in.ts';
import type { Form } from './form.ts';

/** "Is a reverse proxy a load balancer?": answered by how they differ, where the glossary has both. */
export const kindOf: Form = (sentence) => {
  const { words } = sentence;
  const begin = afterGreeting(sentence);
  const at = words.findIndex(({ lower }, index) => index > begin + 1 && /^an?$/.test(lower));
  if (!/^(?:is|isn't|isnt)$/.test(words[begin]?.lower ?? '') || at === -1) return [];
  const kind = words.slice(/^(?:kind|type|sort|form)$/.test(words[at + 1]?.lower ?? '') ? at + 3 : at + 1);
  return readingsOfSides(sentence, [words.slice(begin + 1, at), kind], OPTIONS);
};

const OPTIONS = { explicit: false, longest: 4, strict: true, weak: true } as const;
