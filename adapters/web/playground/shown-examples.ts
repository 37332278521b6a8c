import { helpAnswer } from '../../../src/answer/no-answer.ts';
import type { Resources } from '../../../src/answer/resources.ts';
import { respond } from '../../../src/conversation/respond.ts';
import { EXAMPLES } from './examples.ts';

/** Fewer than these show little; then what the glossary itself suggests is shown. */
const FEWEST = 4;

const known = new WeakMap<Resources['glossary'], readonly string[]>();

/** What a visitor may click: of the examples those that this glossary answers. */
export function shownExamples(resources: Resources): readonly string[] {
  const { glossary } = resources;
  const examples = known.get(glossary) ?? examplesFrom(resources);
  known.set(glossary, examples);
  return examples;
}

function examplesFrom(resources: Resources): readonly string[] {
  const answered = EXAMPLES.filter((text) => {
    const { kind } = respond({ text, addressed: true }, resources).reply;
    return kind !== 'missing' && kind !== 'help';
  });
  return answered.length < FEWEST ? helpAnswer('asked', resources).examples : answered;
}
