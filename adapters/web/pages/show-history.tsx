import { history } from '../../../src/team/history.ts';
import type { Team } from '../../../src/team/team.ts';
import { entryAddress } from './addresses.ts';
import { HistoryPage } from './history/history-page.tsx';
import { showLost } from './show-lost.tsx';
import type { Showing } from './showing.ts';

const PAGE = 20;

/** The versions of an entry that is a team's own. What it took away, and so isn't seen, has none to see either. */
export async function showHistory(id: string, showing: Showing, { store }: Team): Promise<Response> {
  const { context, site, sight } = showing;
  const entry = sight.glossary.entry(id);
  if (entry === undefined) return showLost(id, showing);
  if (sight.team?.isOwn(id) !== true) return context.redirect(entryAddress(id));
  const { glossary, packs } = sight.team;
  const before = Number.parseInt(context.req.query('before') ?? '', 10);
  const asked = { entry: id, limit: PAGE, ...(before > 0 && before <= 2_147_483_647 && { before }) };
  const versions = await history(store, glossary, asked, packs);
  return context.html(
    <HistoryPage
      site={site}
      sight={sight}
      entry={entry}
      versions={versions}
      hasEarlier={(versions.at(-1)?.number ?? 1) > 1}
    />,
  );
}
