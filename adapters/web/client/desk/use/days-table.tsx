import type { ShownDay } from '../../../desk/routes/statistics.ts';
import { useDeskWords } from '../talk/desk-words.tsx';

/** What the charts show, as numbers; of days on which something was counted. */
export function DaysTable({ days }: { readonly days: readonly ShownDay[] }) {
  const words = useDeskWords();
  const counted = days.filter(
    ({ answered, unanswered, helpful, unhelpful }) => answered + unanswered + helpful + unhelpful > 0,
  );
  return (
    <details className="numbers">
      <summary>{words.asTable}</summary>
      {counted.length === 0 ? (
        <p className="soft">{words.nothingYet}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by the keyboard, too
        <section className="scrolled" tabIndex={0} aria-label={words.asTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.day}</th>
                <th scope="col">{words.answered}</th>
                <th scope="col">{words.unanswered}</th>
                <th scope="col">{words.helpfulVotes}</th>
                <th scope="col">{words.unhelpfulVotes}</th>
              </tr>
            </thead>
            <tbody>
              {counted.map(({ day, answered, unanswered, helpful, unhelpful }) => (
                <tr key={day}>
                  <th scope="row">{day}</th>
                  <td>{answered}</td>
                  <td>{unanswered}</td>
                  <td>{helpful}</td>
                  <td>{unhelpful}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
