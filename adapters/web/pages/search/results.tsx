import type { FC } from 'hono/jsx';
import { answerQuestion } from '../../../../src/answer/answer-question.ts';
import { safe, safeText } from '../../../../src/messages/safe-text.ts';
import { EntryList, listed } from '../browse/entry-list.tsx';
import type { Sight } from '../sight.ts';
import { Section } from '../text.tsx';
import { Answered } from './answered.tsx';
import { Examples } from './examples.tsx';
import { type Search, search } from './search.ts';

/** What was found for a text: an entry list, or where the text asks how things differ, the way to the answer. */
export const Results: FC<{ text: string; sight: Sight }> = ({ text, sight }) => {
  const result = search(text, sight.resources);
  if (result.kind === 'answered')
    return <Answered answer={safe(result.answer)} asked={text} messages={sight.messages} />;
  return <Found found={result} text={text} sight={sight} />;
};

const Found: FC<{ found: Extract<Search, { kind: 'found' }>; text: string; sight: Sight }> = (props) => {
  const { found, text, sight } = props;
  const { messages, resources, glossary } = sight;
  const { named, described, correction } = found;
  const count = named.length + described.length;
  if (count === 0) return <NothingFound text={text} sight={sight} />;
  const [first] = named;
  const comparisons =
    first === undefined ? [] : glossary.comparisonsWith(first.id).slice(0, MOST_COMPARISONS);
  const titled = comparisons.map((entry) => ({
    entry,
    title: entry.between
      .map((id) => glossary.concept(id)?.prefLabel ?? id)
      .join(resources.messages.say('title.versus')),
  }));
  return (
    <>
      <p class="told" role="status">
        {correction !== undefined && `${messages.say('answer.read', safe(correction))} `}
        {messages.say('web.search.found', { count, text: safeText(text) })}
      </p>
      {named.length > 0 && (
        <Section heading={messages.say('web.search.named')}>
          <EntryList entries={named.map(listed)} />
        </Section>
      )}
      {titled.length > 0 && (
        <Section heading={messages.say('web.comparisons')}>
          <EntryList entries={titled} />
        </Section>
      )}
      {described.length > 0 && (
        <Section heading={messages.say('web.search.described')}>
          <EntryList entries={described.map(listed)} />
        </Section>
      )}
    </>
  );
};

const MOST_COMPARISONS = 6;

const NothingFound: FC<{ text: string; sight: Sight }> = ({ text, sight: { messages, resources } }) => {
  const help = answerQuestion({ kind: 'help' }, resources);
  return (
    <div class="nothing">
      <p class="told" role="status">
        {messages.say('web.search.nothing', { text: safeText(text) })}
      </p>
      <p>{messages.say('web.search.nothing.hint')}</p>
      {help.kind === 'help' && <Examples examples={help.examples} />}
    </div>
  );
};
