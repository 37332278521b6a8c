import type { FC } from 'hono/jsx';
import { nameOf } from '../../../src/answer/concept-in-answer.ts';
import type { Concept } from '../../../src/glossary/concept.ts';
import { safe, safeText } from '../../../src/messages/safe-text.ts';
import { Breadcrumbs } from '../frame/breadcrumbs.tsx';
import { Frame, type Site } from '../frame/frame.tsx';
import { GLOSSARY } from './addresses.ts';
import { Links } from './links.tsx';
import { SearchField } from './search/search-field.tsx';
import type { Sight } from './sight.ts';
import { Section } from './text.tsx';

const MOST_NEAR = 6;
const MOST_WORDS = 10;
const LONGEST_SHOWN = 80;

/** There is no such entry: what comes nearest to it, and where to look. */
export const LostPage: FC<{ site: Site; sight: Sight; text: string }> = ({ site, sight, text }) => {
  const { messages } = sight;
  const asked = safeText(text).slice(0, LONGEST_SHOWN);
  const near = nearTo(asked, sight);
  const title = messages.say('web.lost', { text: asked });
  return (
    <Frame
      site={site}
      messages={messages}
      part="glossary"
      metadata={{ title, description: title, isIndexed: false }}
      scripts={['search-as-you-type.ts']}
    >
      <Breadcrumbs messages={messages} steps={[{ href: GLOSSARY, label: messages.say('web.glossary') }]} />
      <h1>{title}</h1>
      <SearchField messages={messages} text={asked} />
      <div data-results>
        {near.length > 0 && (
          <Section heading={messages.say('web.lost.near')}>
            <Links named={safe(near.map(nameOf))} />
          </Section>
        )}
        <p class="onward">
          <a class="button" href={GLOSSARY}>
            {messages.say('web.browse.all')}
          </a>
        </p>
      </div>
    </Frame>
  );
};

/** What the text is like, and what some word of it names. */
function nearTo(text: string, { resources: { lookup }, glossary }: Sight): Concept[] {
  const like = lookup.list(text, MOST_NEAR).matches;
  const named = text
    .split(' ')
    .slice(0, MOST_WORDS)
    .map((word) => lookup.find(word))
    .flatMap(({ verdict, matches }) => (verdict === 'none' ? [] : matches.slice(0, 1)));
  const ids = new Set([...like, ...named].map(({ conceptId }) => conceptId));
  return [...ids].flatMap((id) => glossary.concept(id) ?? []).slice(0, MOST_NEAR);
}
