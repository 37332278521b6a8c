import type { FC } from 'hono/jsx';
import type { AnswerOf } from '../../../../src/answer/answer.ts';
import { MOST_COMPARED } from '../../../../src/glossary/comparison.ts';
import type { Concept } from '../../../../src/glossary/concept.ts';
import { readingTexts, titleText } from '../../../../src/messages/answer-texts.ts';
import { safe, safeText } from '../../../../src/messages/safe-text.ts';
import type { Doubts } from '../../../../src/team/doubts.ts';
import { Breadcrumbs } from '../../frame/breadcrumbs.tsx';
import { Frame, type Site } from '../../frame/frame.tsx';
import { GLOSSARY, listAddress, PICTURE } from '../addresses.ts';
import { DoubtsNote } from '../entry/doubts-note.tsx';
import { Provenance, ReadOn } from '../entry/provenance.tsx';
import type { Sight } from '../sight.ts';
import { CompareWith } from './compare-with.tsx';
import { Differences } from './differences.tsx';
import { KindOf } from './kind-of.tsx';

export type Compared = AnswerOf<'comparison'> | AnswerOf<'kindOf'>;

interface ComparisonPageProps {
  readonly site: Site;
  readonly sight: Sight;
  readonly answer: Compared;
  readonly concepts: readonly Concept[];
  /** The address of the comparison, whatever order was asked for. */
  readonly path: string;
  /** The id of the entry that it is, where editors wrote it. */
  readonly entry?: string | undefined;
  /** How what was asked was read. */
  readonly readings: readonly string[];
  /** What speaks against that entry. */
  readonly doubts?: Doubts | undefined;
}

/** How concepts differ: as editors wrote it, or as it follows from what is recorded of each. */
export const ComparisonPage: FC<ComparisonPageProps> = (props) => {
  const { site, sight, concepts, path, entry, doubts } = props;
  const { messages } = sight;
  const answer = safe(props.answer);
  const readings = [...new Set([...props.readings, ...readingTexts(answer, messages)])];
  const versus = namesOf(answer).join(messages.say('title.versus'));
  return (
    <Frame
      site={site}
      messages={messages}
      part="glossary"
      metadata={{
        title: versus,
        description: answer.kind === 'comparison' ? answer.gist : titleText(answer, messages),
        path,
        picture: site.pictures?.canDraw(answer, messages)
          ? {
              path: `${path}/${PICTURE}`,
              shows: messages.say('picture.description', { title: versus, page: 1, pages: 1 }),
            }
          : undefined,
      }}
    >
      <Breadcrumbs
        messages={messages}
        steps={[
          { href: GLOSSARY, label: messages.say('web.glossary') },
          { href: listAddress({ kind: 'comparison' }), label: messages.say('web.comparisons') },
        ]}
      />
      <article class="comparing">
        <header>
          <h1>{versus}</h1>
          {readings.map((reading) => (
            <p class="reading">{safeText(reading)}</p>
          ))}
          <DoubtsNote doubts={doubts} sight={sight} hasDesk={site.hasDesk} />
        </header>
        {answer.kind === 'comparison' ? (
          <Differences answer={answer} messages={messages} />
        ) : (
          <KindOf answer={answer} messages={messages} />
        )}
        <div class="after">
          <CompareWith concepts={concepts.slice(0, MOST_COMPARED)} sight={sight} />
          <ReadOn answer={answer} sight={sight} />
        </div>
        <Provenance answer={answer} sight={sight} id={entry} hasDesk={site.hasDesk} />
      </article>
    </Frame>
  );
};

const namesOf = (answer: Compared): string[] =>
  answer.kind === 'comparison'
    ? answer.concepts.map(({ label }) => label)
    : [answer.narrower.label, answer.broader.label];
