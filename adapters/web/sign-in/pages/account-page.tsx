import type { FC } from 'hono/jsx';
import type { Messages } from '../../../../src/messages/messages.ts';
import type { Standing } from '../../../../src/team/roles.ts';
import type { DeskPerson } from '../../access/desk-person.ts';
import { Frame } from '../../frame/frame.tsx';
import type { Site } from '../../frame/site.ts';
import { GLOSSARY } from '../../pages/addresses.ts';

interface AccountProps {
  readonly site: Site;
  readonly messages: Messages;
  readonly person: DeskPerson;
  readonly standing: Standing;
  /** Whether the person can go over to another workspace. */
  readonly others: boolean;
}

/** Who is signed in, and what the person may do; and the way out. */
export const AccountPage: FC<AccountProps> = ({ site, messages, person, standing, others }) => {
  const { say } = messages;
  const { name, place, isLocal } = person;
  const title = isLocal ? say('web.signIn.local') : say('web.signIn.as', { name });
  const may = {
    anyone: say('web.signIn.anyone'),
    editor: say('web.signIn.editor'),
    admin: say('web.signIn.admin'),
  };
  return (
    <Frame
      site={site}
      messages={messages}
      part="account"
      metadata={{ title, description: title, isIndexed: false }}
    >
      <h1>{title}</h1>
      <p class="lead">{isLocal ? say('web.signIn.local.hint') : say('web.signIn.in', { place })}</p>
      <p class="notice">{may[standing]}</p>
      <p class="onward">
        {standing !== 'anyone' && (
          <a class="button main" href="/desk">
            {say('web.signIn.desk')}
          </a>
        )}
        <a class="button" href={GLOSSARY}>
          {say('web.browse.all')}
        </a>
        {others && (
          <a class="button" href="/sign-in/workspace">
            {say('web.signIn.others')}
          </a>
        )}
      </p>
      {!isLocal && (
        <section aria-labelledby="out">
          <h2 id="out">{say('web.signOut.title')}</h2>
          <div class="ways">
            <SignOut action="/sign-out" label={say('web.signOut.here')} person={person} />
            <SignOut action="/sign-out/everywhere" label={say('web.signOut.everywhere')} person={person} />
          </div>
          <p class="told small">{say('web.signOut.told')}</p>
        </section>
      )}
    </Frame>
  );
};

const SignOut: FC<{ action: string; label: string; person: DeskPerson }> = ({ action, label, person }) => (
  <form method="post" action={action}>
    <input type="hidden" name="formToken" value={person.formToken} />
    <button type="submit" class="button">
      {label}
    </button>
  </form>
);
