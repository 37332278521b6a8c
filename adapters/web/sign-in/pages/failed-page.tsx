import type { FC } from 'hono/jsx';
import type { Messages } from '../../../../src/messages/messages.ts';
import { Frame } from '../../frame/frame.tsx';
import type { Site } from '../../frame/site.ts';
import { GLOSSARY } from '../../pages/addresses.ts';
import { signInAddress } from '../return-to.ts';

/** Why somebody isn't signed in: what happened, and what to do. */
const FAILURES = {
  denied: ['web.signIn.denied', 'web.signIn.denied.hint'],
  stale: ['web.signIn.stale', 'web.signIn.stale.hint'],
  refused: ['web.signIn.refused', 'web.signIn.refused.hint'],
  unreachable: ['web.signIn.unreachable', 'web.signIn.unreachable.hint'],
  outside: ['web.signIn.outside', 'web.signIn.outside.hint'],
  guest: ['web.signIn.guest', 'web.signIn.guest.hint'],
  unknown: ['web.signIn.unknown', 'web.signIn.unknown.hint'],
} as const;

export type SignInFailure = keyof typeof FAILURES;

interface FailedProps {
  readonly site: Site;
  readonly messages: Messages;
  readonly failure: SignInFailure;
  /** The page that the person wanted. */
  readonly to?: string | undefined;
}

export const FailedPage: FC<FailedProps> = ({ site, messages, failure, to }) => {
  const [what, hint] = FAILURES[failure];
  const title = messages.say(what);
  return (
    <Frame
      site={site}
      messages={messages}
      part="account"
      metadata={{ title, description: messages.say(hint), isIndexed: false }}
    >
      <h1>{title}</h1>
      <p class="lead">{messages.say(hint)}</p>
      <p class="onward">
        <a class="button main" href={to === undefined ? '/sign-in' : signInAddress(to)}>
          {messages.say('web.signIn.again')}
        </a>
        <a class="button" href={GLOSSARY}>
          {messages.say('web.browse.all')}
        </a>
      </p>
    </Frame>
  );
};
