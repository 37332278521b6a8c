import type { FC } from 'hono/jsx';
import type { Named } from '../../../src/answer/answer.ts';
import { entryAddress } from './addresses.ts';

/** Links to the pages of concepts. */
export const Links: FC<{ named: readonly Named[] }> = ({ named }) => (
  <ul class="links">
    {named.map(({ id, label }) => (
      <li>
        <a href={entryAddress(id)}>{label}</a>
      </li>
    ))}
  </ul>
);
