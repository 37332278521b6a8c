import { useEffect, useRef } from 'react';
import type { ShownMe } from '../../../desk/routes/me.ts';
import { useDeskWords } from '../talk/desk-words.tsx';
import { Link, pathOf, useRoute } from '../talk/route.tsx';

const MOST_COUNTED = 99;

/** The parts of the desk, and how much waits in each. */
export function Navigation({ me }: { readonly me: ShownMe }) {
  const words = useDeskWords();
  const { view } = useRoute();
  const { waiting } = me;
  const parts = [
    { view: 'review', label: words.review, count: waiting?.review },
    { view: 'requests', label: words.requests, count: waiting?.requests },
    { view: 'reports', label: words.reports, count: waiting?.reports },
    { view: 'overdue', label: words.overdue, count: waiting?.overdue },
    { view: 'entries', label: words.entries },
    { view: 'statistics', label: words.statistics },
    { view: 'import', label: words.import },
    { view: 'export', label: words.export },
    { view: 'settings', label: words.settings },
    { view: 'people', label: words.people },
    { view: 'log', label: words.log },
  ];
  const others: Readonly<Record<string, string>> = { edit: 'review', new: 'entries' };
  const asked = others[view] ?? view;
  const shown = parts.some((part) => part.view === asked) ? asked : 'review';
  const nav = useRef<HTMLElement>(null);
  // On a phone they don't stand side by side.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked for anew where another one is shown
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (current) nav.current?.scrollTo({ left: current.offsetLeft - nav.current.clientWidth / 3 });
  }, [shown]);
  return (
    <nav ref={nav} className="desk-nav" aria-label={words.parts}>
      <ul>
        {parts.map(({ view: each, label, count = 0 }) => (
          <li key={each}>
            <Link to={pathOf(each)} isCurrent={each === shown}>
              {label}
              {count > 0 && (
                <span className="count">
                  {count > MOST_COUNTED ? `${MOST_COUNTED}+` : count}
                  <span className="unseen"> {words.waiting}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
