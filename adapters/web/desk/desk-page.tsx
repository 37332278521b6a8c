import type { FC } from 'hono/jsx';
import type { Messages } from '../../../src/messages/messages.ts';
import type { DeskPerson } from '../access/desk-person.ts';
import { Frame } from '../frame/frame.tsx';
import type { Site } from '../frame/site.ts';
import { wordsOf } from '../playground/words.ts';
import { deskWordsOf } from './words.ts';

interface DeskPageProps {
  readonly site: Site;
  readonly messages: Messages;
  readonly person: DeskPerson;
}

/** The page before its script runs. Whatever it shows is asked for by the script. */
export const DeskPage: FC<DeskPageProps> = ({ site, messages, person }) => {
  const words = deskWordsOf(messages);
  return (
    <Frame
      site={site}
      messages={messages}
      part="desk"
      metadata={{ title: words.title, description: words.lead, path: '/desk', isIndexed: false }}
      styles={['look.css', 'playground.css', 'desk.css']}
      scripts={['desk.tsx']}
    >
      <div
        id="desk"
        data-words={JSON.stringify({ ...words, messages: wordsOf(messages) })}
        data-form-token={person.formToken}
      >
        <h1>{words.title}</h1>
        <noscript>
          <p>{words.noScript}</p>
        </noscript>
      </div>
    </Frame>
  );
};
