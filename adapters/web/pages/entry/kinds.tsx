import type { FC } from 'hono/jsx';
import { nameOf } from '../../../../src/answer/concept-in-answer.ts';
import { type Concept, qualifiedLabel } from '../../../../src/glossary/concept.ts';
import { safe, safeText } from '../../../../src/messages/safe-text.ts';
import { listAddress } from '../addresses.ts';
import { Links } from '../links.tsx';
import type { Sight } from '../sight.ts';
import { Section } from '../text.tsx';

const MOST_KINDS = 30;

/** What is a kind of the concept. */
export const Kinds: FC<{ concept: Concept; sight: Sight }> = ({
  concept,
  sight: { glossary, shelf, messages },
}) => {
  const kinds = glossary.kindsOf(concept.id);
  if (kinds.length === 0) return null;
  const all = shelf.genera.get(concept.id)?.entries.length ?? kinds.length;
  return (
    <Section heading={messages.say('web.entry.kinds', { name: safeText(qualifiedLabel(concept)) })}>
      <Links named={safe(kinds.slice(0, MOST_KINDS).map(nameOf))} />
      <p class="more">
        <a href={listAddress({ genus: concept.id })}>{messages.say('web.entry.kinds.all', { count: all })}</a>
      </p>
    </Section>
  );
};
