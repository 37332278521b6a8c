import type { FC } from 'hono/jsx';
import type { Messages } from '../../../../src/messages/messages.ts';
import { safeText } from '../../../../src/messages/safe-text.ts';
import { listAddress } from '../addresses.ts';
import type { Heading, Shelf } from '../shelf.ts';

interface HeadingsProps {
  readonly name: 'letter' | 'tag' | 'genus';
  readonly headings: Iterable<Heading>;
  readonly messages: Messages;
  /** The key of the one that is shown. */
  readonly current?: string | undefined;
}

const LISTS = { letter: 'letters', tag: 'tags', genus: 'genera' } as const;

/** Links to what is under each heading, with how much that is. */
const Headings: FC<HeadingsProps> = ({ name, headings, messages, current }) => (
  <ul class={`headings ${LISTS[name]}`}>
    {[...headings].map(({ key, label, entries }) => (
      <li>
        <a href={listAddress({ [name]: key })} {...(key === current && { 'aria-current': 'page' as const })}>
          {safeText(label)} <Count count={entries.length} messages={messages} />
        </a>
      </li>
    ))}
  </ul>
);

/** A number, and for who hears it, of what. */
const Count: FC<{ count: number; messages: Messages }> = ({ count, messages }) => (
  <span class="count">
    <span class="unseen">({messages.say('web.entries', { count })})</span>
    <span aria-hidden="true">{count}</span>
  </span>
);

export const Letters: FC<{ shelf: Shelf; messages: Messages; current?: string | undefined }> = (props) => {
  const { shelf, messages, current } = props;
  return (
    <nav aria-labelledby="letters" class="by-letter">
      <h2 id="letters">{messages.say('web.browse.letters')}</h2>
      <Headings name="letter" headings={shelf.letters.values()} messages={messages} current={current} />
    </nav>
  );
};

/** So many are shown at once, those with most under them. */
const MOST_GENERA = 24;

export const Genera: FC<{ shelf: Shelf; messages: Messages }> = ({ shelf, messages }) => {
  const all = [...shelf.genera.values()];
  const least = all.map(({ entries }) => entries.length).sort((a, b) => b - a)[MOST_GENERA] ?? 0;
  const large = all.filter(({ entries }) => entries.length > least);
  return (
    <nav aria-labelledby="genera">
      <h2 id="genera">{messages.say('web.browse.genera')}</h2>
      <Headings name="genus" headings={large} messages={messages} />
      {large.length < all.length && (
        <details>
          <summary>{messages.say('web.browse.genera.all', { count: all.length })}</summary>
          <Headings name="genus" headings={all} messages={messages} />
        </details>
      )}
    </nav>
  );
};

export const Tags: FC<{ shelf: Shelf; messages: Messages }> = ({ shelf, messages }) => (
  <nav aria-labelledby="tags">
    <h2 id="tags">{messages.say('web.browse.tags')}</h2>
    <Headings name="tag" headings={shelf.tags.values()} messages={messages} />
  </nav>
);
