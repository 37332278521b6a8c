import { MOST_COMPARED } from '../../../src/glossary/comparison.ts';
import { type Concept, qualifiedLabel } from '../../../src/glossary/concept.ts';
import type { Store } from '../../../src/store/store.ts';
import type { Team } from '../../../src/team/team.ts';
import { comparisonAddress } from './addresses.ts';
import { ComparisonPage } from './compare/comparison-page.tsx';
import { OpenPage } from './compare/open-page.tsx';
import { compared, joined } from './comparisons.ts';
import { doubtsInSight } from './doubts-in-sight.ts';
import { conceptAt } from './find-page.ts';
import { readingsOf } from './readings.ts';
import { showLost } from './show-lost.tsx';
import type { Showing } from './showing.ts';

/**
 * How concepts differ. With terms in `with`, as a form names them, it leads to their comparison with the concepts.
 * @param path ids, and "vs" between them; it may end in one.
 */
export function showComparison(
  path: readonly string[],
  showing: Showing,
  { store }: Team,
): Response | Promise<Response> {
  const { context, sight } = showing;
  const ids = path.filter((_, index) => index % 2 === 0);
  if (path.some((word, index) => index % 2 === 1 && word !== 'vs')) return showLost(path.join(' '), showing);
  if (ids.length > MOST_COMPARED) return showLost(ids.join(' vs '), showing);
  const led = ids.map((id) => conceptAt(id, sight));
  const lost = led.find((each) => each.kind === 'nowhere');
  if (lost !== undefined) return showLost(lost.text, showing);
  const concepts = [...new Set(led.flatMap((each) => ('what' in each ? (each.what ?? []) : [])))];
  const terms = (context.req.queries('with') ?? []).map((term) => term.trim()).filter((term) => term !== '');
  if (terms.length > 0) return join(concepts, terms.slice(0, MOST_COMPARED), showing);
  const [first, second, ...more] = concepts;
  const endsInVersus = path.length % 2 === 0;
  const isMoved = endsInVersus || led.some(({ kind }) => kind !== 'here') || concepts.length < ids.length;
  if (first === undefined || second === undefined || isMoved) return context.redirect(addressOf(concepts));
  return show([first, second, ...more], showing, store);
}

const addressOf = (concepts: readonly Concept[]): string => comparisonAddress(concepts.map(({ id }) => id));

async function show(
  concepts: readonly [Concept, Concept, ...Concept[]],
  { context, site, sight }: Showing,
  store: Store,
): Promise<Response> {
  const shown = compared(concepts, sight);
  const readings = readingsOf(context.req.query('q'), context.req.path, sight);
  const doubts = shown.entry === undefined ? undefined : await doubtsInSight(store, shown.entry, sight);
  const props = { site, sight, concepts, readings, doubts, ...shown };
  return context.html(<ComparisonPage {...props} />);
}

/** Leads to the comparison of concepts with what terms mean, or asks what that is. */
function join(
  concepts: readonly Concept[],
  terms: readonly string[],
  { context, site, sight }: Showing,
): Response | Promise<Response> {
  const all = joined(concepts, terms, sight);
  if (all.kind === 'open')
    return context.html(
      <OpenPage site={site} sight={sight} concepts={concepts} typed={terms} answer={all.answer} />,
    );
  const address = addressOf(all.concepts.slice(0, MOST_COMPARED));
  if (all.corrections.length === 0) return context.redirect(address);
  // What was misspelt is told on the page, which finds it in the question.
  const asked = [...concepts.map(qualifiedLabel), ...terms].join(sight.messages.say('title.versus'));
  return context.redirect(`${address}?${new URLSearchParams({ q: asked })}`);
}
