import type { FC } from 'hono/jsx';
import { dayOf } from '../../../../src/team/day.ts';
import type { Doubts } from '../../../../src/team/doubts.ts';
import { OVERDUE, REPORTS, reviewAddress } from '../addresses.ts';
import type { Sight } from '../sight.ts';

interface DoubtsNoteProps {
  /** Nothing where only packs are seen, of which nobody says anything. */
  readonly doubts: Doubts | undefined;
  readonly sight: Sight;
  /** Whether whoever reads it can see to it at the desk. */
  readonly hasDesk: boolean;
}

/** Says that an entry waits for somebody to look at it, and why; to editors, also where they do that. */
export const DoubtsNote: FC<DoubtsNoteProps> = ({ doubts, sight: { messages }, hasDesk }) => {
  const { say } = messages;
  const all = doubts === undefined ? [] : [...said(doubts)];
  if (all.length === 0) return null;
  return (
    <ul class="doubts">
      {all.map(({ text, href }) => (
        <li>{hasDesk ? <a href={href}>{text}</a> : text}</li>
      ))}
    </ul>
  );

  function* said({ isReported, suggestions, due }: Doubts) {
    const { length: count, 0: first } = suggestions;
    if (isReported) yield { text: say('web.doubts.reported'), href: REPORTS };
    if (first !== undefined)
      yield { text: say('web.doubts.suggested', { count }), href: reviewAddress(first) };
    if (due !== undefined)
      yield { text: say('web.doubts.due', { day: messages.day(dayOf(due)) }), href: OVERDUE };
  }
};
