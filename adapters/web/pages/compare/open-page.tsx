import type { FC } from 'hono/jsx';
import type { AnswerOf } from '../../../../src/answer/answer.ts';
import type { Concept } from '../../../../src/glossary/concept.ts';
import { choicesText, missingText, nearestTexts } from '../../../../src/messages/answer-texts.ts';
import { safe } from '../../../../src/messages/safe-text.ts';
import { namesOf } from '../../../../src/team/names-of.ts';
import { Breadcrumbs } from '../../frame/breadcrumbs.tsx';
import { Frame, type Site } from '../../frame/frame.tsx';
import { compareWithAddress, comparisonAddress, GLOSSARY } from '../addresses.ts';
import type { Sight } from '../sight.ts';
import { CompareWith } from './compare-with.tsx';

interface OpenPageProps {
  readonly site: Site;
  readonly sight: Sight;
  /** What is to be compared with something. */
  readonly concepts: readonly Concept[];
  readonly typed: readonly string[];
  readonly answer: AnswerOf<'choices'> | AnswerOf<'missing'>;
}

/** What to compare with isn't clear, or isn't known: what it may be. */
export const OpenPage: FC<OpenPageProps> = ({ site, sight, concepts, typed, answer: given }) => {
  const { messages, glossary } = sight;
  const answer = safe(given);
  const ids = concepts.map(({ id }) => id);
  const names = safe(concepts.flatMap((concept) => namesOf(concept, glossary)));
  const title = messages.say('web.compareWith.open', { names: messages.list(names) });
  const options =
    answer.kind === 'choices'
      ? answer.options
      : answer.missing.flatMap(({ nearest }) => nearest).map((each) => ({ ...each, preview: '' }));
  const others = typed.filter((term) => answer.kind === 'choices' && term !== answer.term);
  const told =
    answer.kind === 'choices'
      ? [choicesText(answer, messages)]
      : [missingText(answer, messages), ...nearestTexts(answer, messages)];
  return (
    <Frame
      site={site}
      messages={messages}
      part="glossary"
      metadata={{ title, description: told.join(' '), isIndexed: false }}
    >
      <Breadcrumbs
        messages={messages}
        steps={[
          { href: GLOSSARY, label: messages.say('web.glossary') },
          { href: comparisonAddress(ids), label: names.join(messages.say('title.versus')) },
        ]}
      />
      <h1>{title}</h1>
      <p class="told">{told.join(' ')}</p>
      <ul class="entries">
        {options.map(({ id, label, preview }) => (
          <li>
            <a
              href={
                others.length === 0 ? comparisonAddress([...ids, id]) : withTerms(ids, [...others, label])
              }
            >
              {messages.say('web.compareWith.versus', { label })}
            </a>
            {preview !== '' && <p>{preview}</p>}
          </li>
        ))}
      </ul>
      <CompareWith concepts={concepts} sight={sight} typed={typed} />
    </Frame>
  );
};

const withTerms = (ids: readonly string[], terms: readonly string[]): string =>
  `${compareWithAddress(ids)}?${new URLSearchParams(terms.map((term): [string, string] => ['with', term]))}`;
