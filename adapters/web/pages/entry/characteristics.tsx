import type { FC } from 'hono/jsx';
import { type Concept, characteristicOf } from '../../../../src/glossary/concept.ts';
import { safeText } from '../../../../src/messages/safe-text.ts';
import type { Sight } from '../sight.ts';
import { Section } from '../text.tsx';

/** What its kinds ask of it: what it answers, and what isn't recorded yet. */
export const Characteristics: FC<{ concept: Concept; sight: Sight }> = ({ concept, sight }) => {
  const { messages, glossary } = sight;
  const all = [...glossary.aspects(concept)].map(([id, aspect]) => ({
    aspect: safeText(aspect),
    value: characteristicOf(concept, id) ?? undefined,
  }));
  const recorded = all.flatMap(({ aspect, value }) => (value === undefined ? [] : [{ aspect, value }]));
  const missing = all.flatMap(({ aspect, value }) => (value === undefined ? [aspect] : []));
  if (all.length === 0) return null;
  return (
    <Section heading={messages.say('answer.characteristics')}>
      {recorded.length > 0 && (
        <table class="characteristics">
          <tbody>
            {recorded.map(({ aspect, value }) => (
              <tr>
                <th scope="row">{aspect}</th>
                <td>{safeText(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {missing.length > 0 && (
        <p class="unrecorded">{messages.say('web.entry.unrecorded', { aspects: messages.list(missing) })}</p>
      )}
    </Section>
  );
};
