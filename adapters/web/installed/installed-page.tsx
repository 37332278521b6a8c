import type { FC } from 'hono/jsx';
import type { Messages } from '../../../src/messages/messages.ts';
import { Frame } from '../frame/frame.tsx';
import type { Site } from '../frame/site.ts';
import { GLOSSARY } from '../pages/addresses.ts';

/** What may have become of it, what is said of that, and whether it can be begun again. */
export const OUTCOMES = {
  done: { says: ['web.installed.done', 'web.installed.done.hint'], status: 200, again: false },
  organisation: {
    says: ['web.installed.organisation', 'web.installed.organisation.hint'],
    status: 200,
    again: false,
  },
  denied: { says: ['web.installed.denied', 'web.installed.denied.hint'], status: 200, again: true },
  stale: { says: ['web.installed.stale', 'web.installed.stale.hint'], status: 400, again: true },
  refused: { says: ['web.installed.refused', 'web.installed.refused.hint'], status: 400, again: true },
  unreachable: {
    says: ['web.installed.unreachable', 'web.installed.unreachable.hint'],
    status: 503,
    again: true,
  },
} as const;

export type Outcome = keyof typeof OUTCOMES;

interface InstalledProps {
  readonly site: Site;
  readonly messages: Messages;
  readonly outcome: Outcome;
  /** Where the bot is in Slack. */
  readonly open?: string | undefined;
}

/** Says what became of letting the bot in, and what is next. */
export const InstalledPage: FC<InstalledProps> = ({ site, messages, outcome, open }) => {
  const { say } = messages;
  const { says, again } = OUTCOMES[outcome];
  const [title, hint] = [say(says[0]), say(says[1])];
  return (
    <Frame site={site} messages={messages} metadata={{ title, description: hint, isIndexed: false }}>
      <h1>{title}</h1>
      <p class="lead">{hint}</p>
      <p class="onward">
        {outcome === 'done' && open !== undefined && (
          <a class="button main" href={open}>
            {say('web.installed.open')}
          </a>
        )}
        {again && (
          <a class="button main" href="/slack/install" rel="nofollow">
            {say('web.installed.begin')}
          </a>
        )}
        <a class="button" href={GLOSSARY}>
          {say('web.browse.all')}
        </a>
      </p>
    </Frame>
  );
};
