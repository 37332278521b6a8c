import { MOST_COMPARED } from '../../../src/glossary/comparison.ts';
import type { Refuse } from '../refuse.tsx';
import { compared } from './comparisons.ts';
import { conceptAt } from './find-page.ts';
import { showLost } from './show-lost.tsx';
import type { Showing } from './showing.ts';

/** In milliseconds: those who show links wait about as long. */
const PATIENCE = 5_000;
/** In seconds, where too many pictures are drawn at once. */
const COME_AGAIN = '10';

/** The first page of a comparison's picture, for those who show a link to it. @param path ids, and "vs" between them. */
export async function showPicture(
  path: readonly string[],
  showing: Showing,
  refuse: Refuse,
): Promise<Response> {
  const { context, site, sight } = showing;
  const led = path.filter((_, index) => index % 2 === 0).map((id) => conceptAt(id, sight));
  const concepts = new Set(led.flatMap((each) => (each.kind === 'here' ? [each.what] : [])));
  const isAddress =
    path.every((word, index) => index % 2 === 0 || word === 'vs') &&
    concepts.size === led.length &&
    led.length <= MOST_COMPARED;
  const [first, second, ...more] = concepts;
  if (!isAddress || first === undefined || second === undefined) return showLost(path.join(' '), showing);
  const { answer } = compared([first, second, ...more], sight);
  if (site.pictures?.canDraw(answer, sight.messages) !== true) return showLost(path.join(' '), showing);
  const drawing = { look: 'light', patience: PATIENCE } as const;
  const [page] = (await site.pictures.draw(answer, drawing, sight.messages)) ?? [];
  if (page === undefined) return refuse(context, 429, { 'retry-after': COME_AGAIN });
  return context.body(new Uint8Array(page.png), 200, { 'content-type': 'image/png' });
}
