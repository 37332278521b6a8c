import type { FC } from 'hono/jsx';
import { defineConcept } from '../../../../src/answer/define.ts';
import type { Concept } from '../../../../src/glossary/concept.ts';
import { titleText } from '../../../../src/messages/answer-texts.ts';
import { safe, safeText } from '../../../../src/messages/safe-text.ts';
import type { Doubts } from '../../../../src/team/doubts.ts';
import { Breadcrumbs } from '../../frame/breadcrumbs.tsx';
import { Frame, type Site } from '../../frame/frame.tsx';
import { entryAddress, GLOSSARY, listAddress } from '../addresses.ts';
import type { Sight } from '../sight.ts';
import { Points, Prose } from '../text.tsx';
import { Beside } from './beside.tsx';
import { Characteristics } from './characteristics.tsx';
import { DoubtsNote } from './doubts-note.tsx';
import { Kinds } from './kinds.tsx';
import { Provenance } from './provenance.tsx';

interface EntryPageProps {
  readonly site: Site;
  readonly sight: Sight;
  readonly concept: Concept;
  /** How what was asked was read. */
  readonly readings: readonly string[];
  readonly doubts?: Doubts | undefined;
}

/** A concept: what it is, what sets it apart, and what there is beside it. */
export const EntryPage: FC<EntryPageProps> = ({ site, sight, concept, readings, doubts }) => {
  const { messages } = sight;
  const answer = safe(defineConcept(concept, [], sight.resources));
  const title = titleText(answer, messages);
  return (
    <Frame
      site={site}
      messages={messages}
      part="glossary"
      metadata={{
        title,
        description: answer.definition,
        path: entryAddress(concept.id),
        facts: [
          ...(answer.broader.length === 0
            ? []
            : [
                {
                  label: messages.say('answer.broader'),
                  value: messages.list(answer.broader.map(({ label }) => label)),
                },
              ]),
          ...(answer.altLabels.length === 0
            ? []
            : [{ label: messages.say('answer.altLabels'), value: answer.altLabels.join(', ') }]),
        ],
      }}
    >
      <Breadcrumbs
        messages={messages}
        steps={[
          { href: GLOSSARY, label: messages.say('web.glossary') },
          ...answer.broader.slice(0, 1).map(({ id, label }) => ({ href: listAddress({ genus: id }), label })),
        ]}
      />
      <div class="beside">
        <article class="entry" lang={concept.lang}>
          <header>
            <h1>{title}</h1>
            {answer.altLabels.length > 0 && (
              <p class="others">
                {messages.say('answer.altLabels')} {answer.altLabels.join(', ')}
              </p>
            )}
            {answer.broader.length > 0 && (
              <p class="kind">
                {messages.say('answer.broader')}{' '}
                {answer.broader.map(({ id, label }, index) => (
                  <>
                    {index > 0 && ', '}
                    <a href={entryAddress(id)}>{label}</a>
                  </>
                ))}
              </p>
            )}
            {readings.map((reading) => (
              <p class="reading">{safeText(reading)}</p>
            ))}
            <DoubtsNote doubts={doubts} sight={sight} hasDesk={site.hasDesk} />
          </header>
          <Prose class="definition" text={answer.definition} />
          {answer.scopeNote !== undefined && (
            <p class="usage">
              <strong>{messages.say('answer.usage')}:</strong> {answer.scopeNote}
            </p>
          )}
          <Characteristics concept={concept} sight={sight} />
          <Points points={answer.points} messages={messages} />
          <Kinds concept={concept} sight={sight} />
          <Provenance answer={answer} sight={sight} id={concept.id} hasDesk={site.hasDesk} />
        </article>
        <Beside answer={answer} concept={concept} sight={sight} />
      </div>
    </Frame>
  );
};
