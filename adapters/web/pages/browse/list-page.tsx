import type { FC } from 'hono/jsx';
import type { Messages } from '../../../../src/messages/messages.ts';
import { safeText } from '../../../../src/messages/safe-text.ts';
import { Breadcrumbs } from '../../frame/breadcrumbs.tsx';
import { Frame, type Site } from '../../frame/frame.tsx';
import { GLOSSARY, listAddress } from '../addresses.ts';
import { SearchField } from '../search/search-field.tsx';
import type { Sight } from '../sight.ts';
import { type Browsed, browse, isChosen } from './browse.ts';
import { ListContent, type ListProps } from './list-content.tsx';

interface ListPageProps extends ListProps {
  readonly site: Site;
}

/** The glossary: what there is, what somebody looks for in it, or what they chose of it. */
export const ListPage: FC<ListPageProps> = (props) => {
  const { site, sight, chosen, text } = props;
  const { messages } = sight;
  const browsed = text === '' && isChosen(chosen) ? browse(chosen, sight.shelf) : undefined;
  const title = browsed === undefined ? messages.say('web.glossary') : titleOf(browsed, messages);
  return (
    <Frame
      site={site}
      messages={messages}
      part="glossary"
      scripts={['search-as-you-type.ts']}
      metadata={{
        title: text === '' ? title : messages.say('web.search.title', { text: safeText(text) }),
        description: countText(sight),
        path: listAddress(
          text === '' ? { ...chosen, page: chosen.page > 1 ? chosen.page : undefined } : { q: text },
        ),
        isIndexed: text === '' && browsed?.count !== 0,
      }}
    >
      {browsed !== undefined && (
        <Breadcrumbs messages={messages} steps={[{ href: GLOSSARY, label: messages.say('web.glossary') }]} />
      )}
      <h1>{title}</h1>
      {browsed === undefined && <p class="lead">{countText(sight)}</p>}
      <SearchField messages={messages} text={text} />
      <div data-results>
        <ListContent sight={sight} chosen={chosen} text={text} />
      </div>
    </Frame>
  );
};

function titleOf({ letter, tag, genus }: Browsed, { say }: Messages): string {
  if (letter === undefined && tag === undefined && genus === undefined) return say('web.comparisons');
  return [
    ...(letter === undefined ? [] : [say('web.browse.letter', { letter: safeText(letter.label) })]),
    ...(genus === undefined ? [] : [say('web.browse.genus', { name: safeText(genus.label) })]),
    ...(tag === undefined ? [] : [say('web.browse.tag', { tag: safeText(tag.label) })]),
  ].join(' · ');
}

const countText = ({ messages, shelf }: Sight): string =>
  messages.say('web.count', { concepts: shelf.concepts.length, comparisons: shelf.comparisons.length });
