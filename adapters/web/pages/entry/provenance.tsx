import type { FC } from 'hono/jsx';
import type { Reference, Source } from '../../../../src/answer/answer.ts';
import type { Comparison } from '../../../../src/glossary/comparison.ts';
import { type FromEntry, minutesText, updatedText } from '../../../../src/messages/answer-texts.ts';
import type { Messages } from '../../../../src/messages/messages.ts';
import { comparisonAddress, editAddress, entryAddress, historyAddress, listAddress } from '../addresses.ts';
import type { Sight } from '../sight.ts';
import { Section } from '../text.tsx';

interface ReadOnProps {
  readonly answer: FromEntry;
  readonly sight: Sight;
  /** Ids of what the page names already. */
  readonly shown?: ReadonlySet<string>;
}

/** What to read next, and what is like it. */
export const ReadOn: FC<ReadOnProps> = ({ answer, sight, shown = new Set() }) => {
  const { messages } = sight;
  const { next } = answer;
  const similar = answer.similar.filter(({ id }) => !shown.has(id));
  return (
    <>
      {next !== undefined && (
        <Section heading={messages.say('answer.next')}>
          <References references={[next]} sight={sight} />
        </Section>
      )}
      {similar.length > 0 && (
        <Section heading={messages.say('answer.similar')}>
          <References references={similar} sight={sight} />
        </Section>
      )}
    </>
  );
};

const References: FC<{ references: readonly Reference[]; sight: Sight }> = ({ references, sight }) => (
  <ul class="entries">
    {references.map((reference) => (
      <li>
        <a href={addressOf(reference, sight)}>{reference.label}</a>{' '}
        <span class="minutes">{minutesText(reference, sight.messages)}</span>
        <p>{reference.preview}</p>
      </li>
    ))}
  </ul>
);

function addressOf({ id, kind }: Reference, { glossary }: Sight): string {
  const entry = kind === 'comparison' ? glossary.entry(id) : undefined;
  return entry?.kind === 'comparison' ? comparisonAddress((entry as Comparison).between) : entryAddress(id);
}

interface ProvenanceProps {
  readonly answer: FromEntry;
  readonly sight: Sight;
  /** Of the entry that says it, where one does. */
  readonly id?: string | undefined;
  /** Whether whoever reads it may change it at the desk. */
  readonly hasDesk: boolean;
}

/** Where an answer comes from, by whom and since when. */
export const Provenance: FC<ProvenanceProps> = ({ answer, sight, id, hasDesk }) => {
  const { messages, team } = sight;
  const isOwn = id !== undefined && team?.isOwn(id) === true;
  const origin =
    id === undefined || team === undefined ? '' : messages.say(isOwn ? 'web.entry.own' : 'web.entry.pack');
  return (
    <footer class="provenance">
      <Sources sources={answer.sources} messages={messages} />
      <TagLinks tags={answer.tags} messages={messages} />
      <p class="updated">
        {[updatedText(answer, messages), origin].filter((text) => text !== '').join(' · ')}
        {isOwn && (
          <>
            {' · '}
            <a href={historyAddress(id)}>{messages.say('web.history')}</a>
          </>
        )}
        {id !== undefined && hasDesk && (
          <>
            {' · '}
            <a href={editAddress(id)}>{messages.say('web.entry.edit')}</a>
          </>
        )}
      </p>
    </footer>
  );
};

const Sources: FC<{ sources: readonly Source[]; messages: Messages }> = ({ sources, messages }) =>
  sources.length === 0 ? null : (
    <section class="sources">
      <h2>{messages.say('answer.sources')}</h2>
      <ul>
        {sources.map(({ text, url }) => (
          <li>
            {isOfTheWeb(url) ? (
              <a href={url} rel="noopener noreferrer external">
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  );

const isOfTheWeb = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? '');

const TagLinks: FC<{ tags: readonly string[]; messages: Messages }> = ({ tags, messages }) =>
  tags.length === 0 ? null : (
    <section class="tags">
      <h2>{messages.say('answer.tags')}</h2>
      <ul>
        {tags.map((tag) => (
          <li>
            <a href={listAddress({ tag })}>{tag}</a>
          </li>
        ))}
      </ul>
    </section>
  );
