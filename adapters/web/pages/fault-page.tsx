import type { FC } from 'hono/jsx';
import type { Messages } from '../../../src/messages/messages.ts';
import { Frame, type Site } from '../frame/frame.tsx';
import { GLOSSARY } from './addresses.ts';

/** What a request can be refused for that asks for a page. */
export const FAULTS = {
  400: ['web.fault.400', 'web.fault.400.hint'],
  403: ['web.fault.403', 'web.fault.403.hint'],
  404: ['web.fault.404', 'web.fault.404.hint'],
  405: ['web.fault.405', 'web.fault.405.hint'],
  413: ['web.fault.413', 'web.fault.413.hint'],
  414: ['web.fault.414', 'web.fault.414.hint'],
  421: ['web.fault.421', 'web.fault.421.hint'],
  429: ['web.fault.429', 'web.fault.429.hint'],
  500: ['web.fault.500', 'web.fault.500.hint'],
} as const;

export type Fault = keyof typeof FAULTS;

/** Says that something couldn't be done, and what to do next. */
export const FaultPage: FC<{ site: Site; messages: Messages; fault: Fault }> = (props) => {
  const { site, messages, fault } = props;
  const [what, hint] = FAULTS[fault];
  const title = messages.say(what);
  return (
    <Frame
      site={site}
      messages={messages}
      metadata={{ title, description: messages.say(hint), isIndexed: false }}
    >
      <h1>{title}</h1>
      <p class="lead">{messages.say(hint)}</p>
      <p class="onward">
        <a class="button" href={GLOSSARY}>
          {messages.say('web.browse.all')}
        </a>
      </p>
    </Frame>
  );
};
