import type { FC } from 'hono/jsx';
import { answerQuestion } from '../../../../src/answer/answer-question.ts';
import type { Messages } from '../../../../src/messages/messages.ts';
import { safeText } from '../../../../src/messages/safe-text.ts';
import { entryAddress, GLOSSARY, listAddress } from '../addresses.ts';
import { Examples } from '../search/examples.tsx';
import { Results } from '../search/results.tsx';
import type { Sight } from '../sight.ts';
import { type Browsed, browse, type Chosen, isChosen } from './browse.ts';
import { EntryList } from './entry-list.tsx';
import { Genera, Letters, Tags } from './headings.tsx';

/** What of a glossary is to be listed. */
export interface ListProps {
  readonly sight: Sight;
  readonly chosen: Chosen;
  /** What somebody looks for. */
  readonly text: string;
}

/** The part of the page that changes while somebody types. */
export const ListContent: FC<ListProps> = ({ sight, chosen, text }) => {
  const { messages, shelf } = sight;
  if (text !== '') return <Results text={text} sight={sight} />;
  if (isChosen(chosen)) return <ChosenList sight={sight} chosen={chosen} />;
  if (shelf.concepts.length === 0) return <p class="nothing">{messages.say('web.empty')}</p>;
  const help = answerQuestion({ kind: 'help' }, sight.resources);
  return (
    <>
      {help.kind === 'help' && <Examples examples={help.examples} />}
      <Letters shelf={shelf} messages={messages} />
      {shelf.comparisons.length > 0 && (
        <p class="all-comparisons">
          <a href={listAddress({ kind: 'comparison' })}>
            {messages.say('web.browse.comparisons', { count: shelf.comparisons.length })}
          </a>
        </p>
      )}
      {shelf.tags.size > 0 && <Tags shelf={shelf} messages={messages} />}
      {shelf.genera.size > 0 && <Genera shelf={shelf} messages={messages} />}
    </>
  );
};

const ChosenList: FC<{ sight: Sight; chosen: Chosen }> = ({ sight, chosen }) => {
  const { messages, shelf, glossary } = sight;
  const browsed = browse(chosen, shelf);
  const genus = browsed.genus && glossary.concept(browsed.genus.key);
  return (
    <>
      {chosen.letter !== undefined && <Letters shelf={shelf} messages={messages} current={chosen.letter} />}
      {browsed.count === 0 ? (
        <div class="nothing">
          <p class="told">{messages.say('web.browse.nothing')}</p>
          <p>
            <a href={GLOSSARY}>{messages.say('web.browse.all')}</a>
          </p>
        </div>
      ) : (
        <>
          <p class="told">
            {messages.say('web.entries', { count: browsed.count })}
            {genus !== undefined && (
              <>
                {' · '}
                <a href={entryAddress(genus.id)}>
                  {messages.say('web.browse.genus.what', { name: safeText(genus.prefLabel) })}
                </a>
              </>
            )}
          </p>
          <EntryList entries={browsed.entries} />
          <Pages browsed={browsed} chosen={chosen} messages={messages} />
        </>
      )}
    </>
  );
};

const Pages: FC<{ browsed: Browsed; chosen: Chosen; messages: Messages }> = (props) => {
  const { browsed, chosen, messages } = props;
  const { page, pages } = browsed;
  if (pages === 1) return null;
  const link = (to: number, rel: 'prev' | 'next', text: string) =>
    to < 1 || to > pages ? null : (
      <a rel={rel} href={listAddress({ ...chosen, page: to === 1 ? undefined : to })}>
        {text}
      </a>
    );
  return (
    <nav class="pages" aria-label={messages.say('web.pages')}>
      {link(page - 1, 'prev', messages.say('web.pages.before'))}
      <span>{messages.say('web.pages.at', { page, pages })}</span>
      {link(page + 1, 'next', messages.say('web.pages.after'))}
    </nav>
  );
};
