import { changedItems, isNews } from '../../../team/changed-items.ts';
import type { Change } from '../../../team/changes.ts';
import type { Act, SectionOf } from '../../panel.ts';
import type { Speaking } from '../visit.ts';
import { fieldName } from './field-name.ts';
import { valueLines } from './value-lines.ts';

type Words = Parameters<typeof valueLines>[2];

/** What a flow says it in, and what it knows. */
export const wordsOf = ({ means, messages }: Speaking): Words => ({
  glossary: means.resources.glossary,
  messages,
});

/** Changes field by field: what was and what is; of lists only the items that are others. */
export const changeSections = (changes: readonly Change[], words: Words): SectionOf<Act>[] =>
  changes.filter(isNews).map(({ field, before, after }) => ({
    heading: fieldName(field, words.messages),
    lines: changedItems(valueLines(field, before, words), valueLines(field, after, words)),
  }));
