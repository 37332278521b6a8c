import { normalize } from '../lookup/normalize.ts';
import { DAY, dayOf } from '../team/day.ts';
import type { Means } from './means.ts';

/** Shorter than this nothing is a description: it is the beginning of a name. */
const SHORTEST_DESCRIPTION = 4;
const DAYS = 30;

/**
 * At most `limit` labels that a text may become: names before other names, and then those of which the text is said. For no text, what
 * the place has asked for most of late, and then what there is most to tell of.
 */
export async function completeTyping(
  text: string,
  limit: number,
  means: Pick<Means, 'glossary' | 'now' | 'resources' | 'store'>,
): Promise<string[]> {
  const { completion, definitions } = means.resources;
  const labels = completion.complete(text, limit);
  const labelsOf = (ids: readonly string[]) => ids.flatMap((id) => completion.labelOf(id) ?? []);
  const some = (...all: readonly string[]) => [...new Set(all)].slice(0, limit);
  const key = normalize(text);
  if (key === '') return some(...labelsOf(await favourites(limit, means)), ...labels);
  if (labels.length >= limit || key.length < SHORTEST_DESCRIPTION) return labels;
  const described = definitions.search(text, limit).map(({ conceptId }) => conceptId);
  return some(...labels, ...labelsOf(described));
}

/** What is counted is entries, by their ids; some may be comparisons, or gone since. Outsiders have no favourites. */
async function favourites(
  limit: number,
  { glossary, now, store }: Pick<Means, 'glossary' | 'now' | 'store'>,
): Promise<string[]> {
  if (glossary === undefined) return [];
  const [from, to] = [dayOf(now() - (DAYS - 1) * DAY), dayOf(now())];
  const most = await store.statistics.most(glossary, 'asked', from, to, limit);
  return most.map(({ key }) => key);
}
