import type { FC } from 'hono/jsx';
import type { Messages } from '../../../../src/messages/messages.ts';
import { entryAddress } from '../addresses.ts';
import { Section } from '../text.tsx';

interface DefinitionsProps {
  readonly concepts: readonly { readonly id: string; readonly label: string; readonly definition: string }[];
  readonly messages: Messages;
}

/** What each of the concepts that are compared is, side by side. */
export const Definitions: FC<DefinitionsProps> = ({ concepts, messages }) => (
  <Section heading={messages.say('answer.definitions')} class="definitions">
    <div>
      {concepts.map(({ id, label, definition }) => (
        <div>
          <h3>
            <a href={entryAddress(id)}>{label}</a>
          </h3>
          <p>{definition}</p>
        </div>
      ))}
    </div>
  </Section>
);
