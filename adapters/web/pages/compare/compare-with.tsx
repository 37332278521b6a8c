import type { FC } from 'hono/jsx';
import type { Named } from '../../../../src/answer/answer.ts';
import { nameOf } from '../../../../src/answer/concept-in-answer.ts';
import { MOST_COMPARED } from '../../../../src/glossary/comparison.ts';
import type { Concept } from '../../../../src/glossary/concept.ts';
import type { Glossary } from '../../../../src/glossary/glossary.ts';
import { safe } from '../../../../src/messages/safe-text.ts';
import { compareWithAddress, comparisonAddress } from '../addresses.ts';
import type { Sight } from '../sight.ts';

interface CompareWithProps {
  readonly concepts: readonly Concept[];
  readonly sight: Sight;
  /** What was typed. */
  readonly typed?: readonly string[];
}

/** Where somebody says what to compare concepts with; those of the same kind are a click away. */
export const CompareWith: FC<CompareWithProps> = ({ concepts, sight, typed = [] }) => {
  const { messages, glossary } = sight;
  if (concepts.length >= MOST_COMPARED) return null;
  const ids = concepts.map(({ id }) => id);
  const kin = safe(kinOf(concepts, glossary));
  // A page links to the comparisons that editors wrote of a concept by itself.
  const unwritten = kin.filter(({ id }) => glossary.comparison([...ids, id]) === undefined);
  const isOne = concepts.length === 1;
  return (
    <section class="compare-with" id="compare" aria-labelledby="compare-with">
      <h2 id="compare-with">{messages.say(isOne ? 'web.compareWith' : 'web.compareWith.another')}</h2>
      <form action={compareWithAddress(ids)} method="get">
        <label class="unseen" for="with">
          {messages.say('web.compareWith.term')}
        </label>
        <div class="row">
          <input
            class="field"
            id="with"
            name="with"
            list="kin"
            required
            maxlength={100}
            value={typed[0] ?? ''}
            placeholder={messages.say('web.compareWith.term')}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
          />
          <button class="button" type="submit">
            {messages.say('web.compareWith.button')}
          </button>
        </div>
        <datalist id="kin">
          {kin.map(({ label }) => (
            <option value={label} />
          ))}
        </datalist>
      </form>
      {unwritten.length > 0 && (
        <ul class="kin">
          {unwritten.slice(0, MOST_LINKS).map(({ id, label }) => (
            <li>
              <a href={comparisonAddress([...ids, id])}>
                {messages.say('web.compareWith.versus', { label })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const MOST_LINKS = 8;
const MOST_SUGGESTED = 40;

/** What concepts are most likely to be compared with: what they are compared with already, others of their kinds, what is related to them. */
function kinOf(concepts: readonly Concept[], glossary: Glossary): Named[] {
  const ids = concepts.map(({ id }) => id);
  const compared = concepts
    .flatMap(({ id }) => glossary.comparisonsWith(id))
    .flatMap(({ between }) => between);
  const siblings = concepts
    .flatMap(({ broader }) => broader)
    .flatMap((genus) => glossary.kindsOf(genus))
    .map(({ id }) => id);
  const related = concepts.flatMap((concept) => concept.related);
  const found = new Set([...compared, ...siblings, ...related].filter((id) => !ids.includes(id)));
  return [...found]
    .flatMap((id) => glossary.concept(id) ?? [])
    .slice(0, MOST_SUGGESTED)
    .map(nameOf);
}
