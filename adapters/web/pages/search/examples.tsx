import type { FC } from 'hono/jsx';
import { safeText } from '../../../../src/messages/safe-text.ts';
import { listAddress } from '../addresses.ts';

/** Questions that can be asked. */
export const Examples: FC<{ examples: readonly string[] }> = ({ examples }) => (
  <ul class="examples">
    {examples.map((example) => (
      <li>
        <a href={listAddress({ q: example })}>{safeText(example)}</a>
      </li>
    ))}
  </ul>
);
