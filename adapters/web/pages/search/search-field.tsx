import type { FC } from 'hono/jsx';
import type { Messages } from '../../../../src/messages/messages.ts';
import { GLOSSARY } from '../addresses.ts';
import { LONGEST_SEARCH } from './search.ts';

/** Where somebody says what to look for. */
export const SearchField: FC<{ messages: Messages; text?: string }> = ({ messages, text = '' }) => (
  <search>
    <form class="search" action={GLOSSARY} method="get">
      <label for="q">{messages.say('web.search.label')}</label>
      <div class="row">
        <input
          class="field"
          id="q"
          name="q"
          type="search"
          value={text}
          maxlength={LONGEST_SEARCH}
          placeholder={messages.say('web.search.placeholder')}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          data-search
        />
        <button class="button main" type="submit">
          {messages.say('web.search.button')}
        </button>
      </div>
    </form>
  </search>
);
