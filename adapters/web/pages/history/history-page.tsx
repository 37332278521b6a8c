import type { FC } from 'hono/jsx';
import type { Entry } from '../../../../src/glossary/entry.ts';
import { safe } from '../../../../src/messages/safe-text.ts';
import type { PastVersion } from '../../../../src/team/history.ts';
import { namesOf } from '../../../../src/team/names-of.ts';
import { Breadcrumbs } from '../../frame/breadcrumbs.tsx';
import { Frame, type Site } from '../../frame/frame.tsx';
import { comparisonAddress, entryAddress, GLOSSARY, historyAddress } from '../addresses.ts';
import type { Sight } from '../sight.ts';
import { Version } from './version.tsx';

interface HistoryPageProps {
  readonly site: Site;
  readonly sight: Sight;
  readonly entry: Entry;
  /** Newest first. */
  readonly versions: readonly PastVersion[];
  /** Whether there are versions before these. */
  readonly hasEarlier: boolean;
}

/** The versions of an entry of the team's own: what each changed, when and why. Who made it is told by nothing that a platform alone knows. */
export const HistoryPage: FC<HistoryPageProps> = ({ site, sight, entry, versions, hasEarlier }) => {
  const { messages, glossary } = sight;
  const name = safe(namesOf(entry, glossary).join(messages.say('title.versus')));
  const title = messages.say('web.history.title', { name });
  return (
    <Frame
      site={site}
      messages={messages}
      part="glossary"
      metadata={{
        title,
        description: messages.say('web.history.lead', { name }),
        path: historyAddress(entry.id),
        isIndexed: false,
      }}
    >
      <Breadcrumbs
        messages={messages}
        steps={[
          { href: GLOSSARY, label: messages.say('web.glossary') },
          {
            href: entry.kind === 'concept' ? entryAddress(entry.id) : comparisonAddress(entry.between),
            label: name,
          },
        ]}
      />
      <h1>{title}</h1>
      <p class="lead">{messages.say('web.history.lead', { name })}</p>
      <ol class="versions" reversed>
        {versions.map((version) => (
          <Version version={safe(version)} sight={sight} />
        ))}
      </ol>
      {hasEarlier && (
        <p class="more">
          <a href={`${historyAddress(entry.id)}?before=${versions.at(-1)?.number ?? 1}`}>
            {messages.say('web.history.earlier')}
          </a>
        </p>
      )}
    </Frame>
  );
};
