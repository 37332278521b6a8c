import type { FC } from 'hono/jsx';
import { preview } from '../../../../src/answer/preview.ts';
import { type Concept, qualifiedLabel } from '../../../../src/glossary/concept.ts';
import type { Entry } from '../../../../src/glossary/entry.ts';
import { safeText } from '../../../../src/messages/safe-text.ts';
import { comparisonAddress, entryAddress } from '../addresses.ts';
import type { Listed } from '../shelf.ts';

const LONGEST_PREVIEW = 240;

/** Entries by name, each with the beginning of what it says. */
export const EntryList: FC<{ entries: readonly Listed[] }> = ({ entries }) => (
  <ul class="entries">
    {entries.map(({ entry, title }) => (
      <li>
        <a href={addressOf(entry)}>{safeText(title)}</a>
        <p>{safeText(preview(entry.kind === 'concept' ? entry.definition : entry.gist, LONGEST_PREVIEW))}</p>
      </li>
    ))}
  </ul>
);

export const listed = (concept: Concept): Listed => ({ entry: concept, title: qualifiedLabel(concept) });

const addressOf = (entry: Entry): string =>
  entry.kind === 'concept' ? entryAddress(entry.id) : comparisonAddress(entry.between);
