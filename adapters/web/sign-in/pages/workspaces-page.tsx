import type { FC } from 'hono/jsx';
import type { Messages } from '../../../../src/messages/messages.ts';
import type { Session } from '../../../../src/store/sessions.ts';
import { Frame } from '../../frame/frame.tsx';
import type { Site } from '../../frame/site.ts';

interface WorkspacesProps {
  readonly site: Site;
  readonly messages: Messages;
  /** The session in each of its workspaces. */
  readonly sessions: readonly Session[];
  readonly formToken: string;
  readonly to: string;
}

/** In which of several workspaces to work. */
export const WorkspacesPage: FC<WorkspacesProps> = ({ site, messages, sessions, formToken, to }) => {
  const { say } = messages;
  const title = say('web.signIn.where');
  return (
    <Frame
      site={site}
      messages={messages}
      part="account"
      metadata={{ title, description: title, isIndexed: false }}
    >
      <h1>{title}</h1>
      <p class="lead">{say('web.signIn.where.lead')}</p>
      <form method="post" action="/sign-in/workspace">
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="to" value={to} />
        <ul class="ways stacked">
          {sessions.map(({ workspace, place }) => (
            <li>
              <button type="submit" class="button" name="workspace" value={workspace}>
                {place}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Frame>
  );
};
