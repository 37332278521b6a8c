import type { FC } from 'hono/jsx';
import { changeSections } from '../../../../src/conversation/glossary/views/change-sections.ts';
import type { Line } from '../../../../src/conversation/panel.ts';
import type { Messages } from '../../../../src/messages/messages.ts';
import type { PastVersion } from '../../../../src/team/history.ts';
import type { Sight } from '../sight.ts';

/** A version of an entry: what it changed, field by field. */
export const Version: FC<{ version: PastVersion; sight: Sight }> = ({ version, sight }) => {
  const { messages, glossary } = sight;
  const { number, at, reason } = version;
  const when = new Date(at).toISOString();
  return (
    <li>
      <h2>
        {messages.say('web.history.version', { number })}{' '}
        <time datetime={when}>{when.slice(0, 16).replace('T', ' ')} UTC</time>
      </h2>
      <p class="state">
        {[stateText(version, messages), originText(version, messages)].filter(Boolean).join(' ')}
      </p>
      {reason !== undefined && <blockquote>{reason}</blockquote>}
      {version.state === 'published' && (
        <dl class="changes">
          {changeSections(version.changes, { glossary, messages }).map(({ heading, lines = [] }) => (
            <div>
              <dt>{heading}</dt>
              <dd>
                {lines.map((line) => (
                  <Changed line={line} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
};

const Changed: FC<{ line: Line }> = ({ line: { mark, text } }) => {
  if (mark === 'gone') return <del>{text}</del>;
  return mark === 'come' ? <ins>{text}</ins> : <p>{text}</p>;
};

function stateText({ state, number }: PastVersion, { say }: Messages): string {
  switch (state) {
    case 'published':
      return say(number === 1 ? 'web.history.begun' : 'web.history.changed');
    case 'hidden':
      return say('web.history.hidden');
    case 'deleted':
      return say('web.history.deleted');
  }
}

function originText({ origin }: PastVersion, { say }: Messages): string {
  switch (origin?.kind) {
    case 'suggestion':
      return say('web.history.suggestion');
    case 'import':
      return say('web.history.import');
    case 'undo':
      return say('web.history.undo');
    case 'restore':
      return say('web.history.restore', { number: origin.id });
    case 'forget':
      return say('web.history.forget');
    case undefined:
      return '';
  }
}
