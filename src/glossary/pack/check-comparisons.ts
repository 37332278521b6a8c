import { type Comparison, comparisonKey } from '../comparison.ts';
import { groupBy } from '../group-by.ts';
import type { Fault } from './fault.ts';
import type { Sourced } from './sourced.ts';

/** Comparisons with themselves, ragged tables, and two comparisons of the same concepts. */
export function checkComparisons(comparisons: readonly Sourced<Comparison>[]): Fault[] {
  const byConcepts = groupBy(comparisons, (sourced) => comparisonKey(sourced.entry.between));
  const again = [...byConcepts.values()].flatMap((sharing) =>
    sharing
      .slice(1)
      .map((sourced) =>
        sourced.fault(['between'], `between: ${sharing[0]?.file} compares the same concepts`),
      ),
  );
  return [...again, ...comparisons.flatMap(checkShape)];
}

function checkShape(sourced: Sourced<Comparison>): Fault[] {
  const { between, rows, chooseWhen } = sourced.entry;
  const width = between.length;
  const faults: Fault[] = [];
  between.forEach((id, index) => {
    if (between.indexOf(id) < index)
      faults.push(sourced.fault(['between', index], `between: compares “${id}” with itself`));
  });
  rows.forEach((row, index) => {
    const { length } = row.values;
    if (length === width) return;
    faults.push(
      sourced.fault(
        ['rows', index, 'values'],
        `rows[${index + 1}]: has ${length} values for ${width} concepts`,
      ),
    );
  });
  if (chooseWhen !== undefined && chooseWhen.length !== width) {
    faults.push(
      sourced.fault(['chooseWhen'], `chooseWhen: has ${chooseWhen.length} lines for ${width} concepts`),
    );
  }
  return faults;
}
