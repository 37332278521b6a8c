import type { Records } from '../store/store.ts';
import { areNearDuplicates } from './near-duplicates.ts';

/** Requests that are held against each other, the most wanted first. */
const COMPARED = 200;

type WithRequests = Pick<Records, 'requests'>;

/**
 * The request that a term counts for: what it was merged into, or else an open one that is all but the same, or that such a one was
 * merged into.
 */
export async function standingFor(
  { requests }: WithRequests,
  glossary: string,
  term: string,
): Promise<string> {
  const merged = await requests.standingFor(glossary, term);
  if (merged !== term) return merged;
  const isNear = (each: { readonly term: string }): boolean => areNearDuplicates(each.term, term);
  const near = (await requests.merged(glossary, COMPARED)).find(isNear)?.into;
  return near ?? (await requests.open(glossary, COMPARED)).find(isNear)?.term ?? term;
}

/** Makes one request of all that are all but the same; an editor who merged two has said of both which it is. */
export async function mergeNear({ requests }: WithRequests, glossary: string): Promise<void> {
  const aliases = await requests.merged(glossary, COMPARED);
  const kept: string[] = [];
  for (const { term } of await requests.open(glossary, COMPARED)) {
    const alias = aliases.find((each) => each.into !== term && areNearDuplicates(each.term, term));
    const near = alias?.into ?? kept.find((each) => areNearDuplicates(each, term));
    // It may have been merged just now.
    const into = near === undefined ? term : await requests.standingFor(glossary, near);
    if (into === term) kept.push(term);
    else await requests.merge(glossary, term, into);
  }
}
