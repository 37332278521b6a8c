import type { FC } from 'hono/jsx';
import type { AnswerOf } from '../../../../src/answer/answer.ts';
import { nameOf } from '../../../../src/answer/concept-in-answer.ts';
import type { Concept } from '../../../../src/glossary/concept.ts';
import { safe, safeText } from '../../../../src/messages/safe-text.ts';
import { comparisonAddress } from '../addresses.ts';
import { CompareWith } from '../compare/compare-with.tsx';
import { Links } from '../links.tsx';
import type { Sight } from '../sight.ts';
import { Section } from '../text.tsx';
import { ReadOn } from './provenance.tsx';

interface BesideProps {
  readonly answer: AnswerOf<'definition'>;
  readonly concept: Concept;
  readonly sight: Sight;
}

/** What there is beside an entry: what to compare it with, its other meanings, and where to read on. */
export const Beside: FC<BesideProps> = ({ answer, concept, sight }) => (
  <aside aria-label={sight.messages.say('web.entry.beside')}>
    <CompareWith concepts={[concept]} sight={sight} />
    <Senses concept={concept} sight={sight} />
    <Comparisons concept={concept} sight={sight} />
    <Related concept={concept} sight={sight} />
    <ReadOn answer={answer} sight={sight} shown={namedBeside(concept, sight)} />
  </aside>
);

/** What the page names beside the entry. */
const namedBeside = ({ id, related }: Concept, { glossary }: Sight): Set<string> =>
  new Set([...related, ...glossary.comparisonsWith(id).map((comparison) => comparison.id)]);

/** Other concepts of the same name. */
const Senses: FC<{ concept: Concept; sight: Sight }> = ({ concept, sight }) => {
  const { glossary, resources, messages } = sight;
  const others = resources.lookup
    .find(concept.prefLabel)
    .matches.filter(({ how, conceptId }) => how === 'exact' && conceptId !== concept.id)
    .flatMap(({ conceptId }) => glossary.concept(conceptId) ?? []);
  if (others.length === 0) return null;
  return (
    <Section heading={messages.say('web.entry.senses', { name: safeText(concept.prefLabel) })}>
      <Links named={safe(others.map(nameOf))} />
    </Section>
  );
};

const Comparisons: FC<{ concept: Concept; sight: Sight }> = ({ concept, sight: { glossary, messages } }) => {
  const comparisons = glossary.comparisonsWith(concept.id);
  if (comparisons.length === 0) return null;
  const labelOf = (id: string) => glossary.concept(id)?.prefLabel ?? id;
  return (
    <Section heading={messages.say('web.comparisons')}>
      <ul class="links">
        {comparisons.map(({ between }) => (
          <li>
            <a href={comparisonAddress(between)}>
              {safeText(between.map(labelOf).join(messages.say('title.versus')))}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Related: FC<{ concept: Concept; sight: Sight }> = ({ concept, sight: { glossary, messages } }) => {
  const related = concept.related.flatMap((id) => glossary.concept(id) ?? []);
  if (related.length === 0) return null;
  return (
    <Section heading={messages.say('web.entry.related')}>
      <Links named={safe(related.map(nameOf))} />
    </Section>
  );
};
