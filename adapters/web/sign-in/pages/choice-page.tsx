import type { FC } from 'hono/jsx';
import type { Messages } from '../../../../src/messages/messages.ts';
import { Frame } from '../../frame/frame.tsx';
import type { Site } from '../../frame/site.ts';
import { GLOSSARY } from '../../pages/addresses.ts';
import type { ProviderName } from '../provider.ts';

interface ChoiceProps {
  readonly site: Site;
  readonly messages: Messages;
  readonly providers: readonly ProviderName[];
  /** The page that the person wanted. */
  readonly to: string;
  /** Whether the person has just signed out. */
  readonly isOut: boolean;
}

/** By which platform to sign in, and what for. */
export const ChoicePage: FC<ChoiceProps> = ({ site, messages, providers, to, isOut }) => {
  const { say } = messages;
  const labels = { slack: say('web.signIn.slack'), discord: say('web.signIn.discord') };
  const title = isOut ? say('web.signIn.out') : say('web.signIn.title');
  return (
    <Frame
      site={site}
      messages={messages}
      part="account"
      metadata={{ title, description: say('web.signIn.lead'), path: '/sign-in', isIndexed: false }}
    >
      <h1>{title}</h1>
      <p class="lead">{isOut ? say('web.signIn.out.hint') : say('web.signIn.lead')}</p>
      {providers.length === 0 ? (
        <p class="notice">{say('web.signIn.none')}</p>
      ) : (
        <ul class="ways">
          {providers.map((provider) => (
            <li>
              <a
                class="button main"
                href={`/sign-in/${provider}?to=${encodeURIComponent(to)}`}
                rel="nofollow"
              >
                {labels[provider]}
              </a>
            </li>
          ))}
        </ul>
      )}
      {providers.length > 0 && <p class="told small">{say('web.signIn.told')}</p>}
      <p class="onward">
        <a href={GLOSSARY}>{say('web.browse.all')}</a>
      </p>
    </Frame>
  );
};
