import type { Concept } from '../../glossary/concept.ts';
import { isConcept } from '../../glossary/entry.ts';
import type { Work } from '../../interchange/work.ts';
import { ExactIndex } from '../../lookup/exact-index.ts';
import { labelsOf } from '../../lookup/label.ts';
import type { Deed } from '../actor.ts';
import { closeTerms } from '../answered.ts';
import { noteDeed } from '../deeds.ts';
import { atDesk, type Desk, type Hindrance } from '../desk.ts';
import { originText } from '../origin.ts';
import type { Team } from '../team.ts';
import type { Imported, Plan } from './plan.ts';

export type CarriedOut =
  | {
      readonly kind: 'imported';
      /** By this it can be undone. */
      readonly id: string;
      readonly added: number;
      readonly changed: number;
      /** The requests that it answers. */
      readonly answered: readonly string[];
    }
  /** The glossary was changed since: it is to be planned anew. */
  | { readonly kind: 'outdatedPlan' };

/** Requests that an import is held against, the most wanted first. */
const REQUESTS = 1_000;

/** Does what was planned, or nothing of it. */
export const carryOut = (
  team: Team,
  deed: Deed,
  plan: Plan,
  work: Work = {},
): Promise<CarriedOut | Hindrance> =>
  atDesk<CarriedOut>(team, deed, async (desk, refuse) => {
    const { id, added, changed } = plan;
    if (desk.change !== plan.change + 1) return refuse({ kind: 'outdatedPlan' });
    const done = { kind: 'imported', id, added: added.length, changed: changed.length } as const;
    const all = [...added, ...changed];
    if (all.length === 0) return refuse({ ...done, answered: [] });
    await desk.records.revisions.addAll(deed.glossary, revisionsOf(desk, all, id, work));
    work.signal?.throwIfAborted();
    const about = { id, added: added.length, changed: changed.length };
    await noteDeed(desk.records, deed, { did: 'imported', about });
    const concepts = all.flatMap(({ entry }) => (isConcept(entry) ? [entry] : []));
    return { ...done, answered: await closeAnsweredBy(desk, concepts) };
  });

function* revisionsOf(
  { deed, change }: Desk,
  all: readonly Imported[],
  id: string,
  { progress, signal }: Work,
) {
  let done = 0;
  for (const { entry } of all) {
    signal?.throwIfAborted();
    yield {
      entry: entry.id,
      change,
      state: 'published' as const,
      body: entry,
      author: deed.actor.person,
      at: deed.at,
      origin: originText({ kind: 'import', id }),
    };
    progress?.(++done, all.length);
  }
}

/** Closes the requests that some of many concepts answer. */
async function closeAnsweredBy(desk: Desk, concepts: readonly Concept[]): Promise<readonly string[]> {
  const open = await desk.records.requests.open(desk.deed.glossary, REQUESTS);
  if (open.length === 0) return [];
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const index = new ExactIndex();
  for (const concept of concepts) for (const label of labelsOf(concept)) index.add(label);
  const closed: string[] = [];
  for (const { term } of open) {
    const [label] = index.find(term, () => true).labels;
    const concept = byId.get(label?.conceptId ?? '');
    if (concept !== undefined) closed.push(...(await closeTerms(desk, concept, [term])));
  }
  return closed;
}
