import type { FC } from 'hono/jsx';
import type { Messages } from '../../../src/messages/messages.ts';

/** Where a page stands: the way to it from the top, without the page itself. */
export const Breadcrumbs: FC<{
  messages: Messages;
  steps: readonly { readonly href: string; readonly label: string }[];
}> = ({ messages, steps }) => (
  <nav class="breadcrumbs" aria-label={messages.say('web.breadcrumbs')}>
    <ol>
      {steps.map(({ href, label }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ol>
  </nav>
);
