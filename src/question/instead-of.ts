import type { Side } from './side.ts';

/** The two sides of "X over Y", "X instead of Y" and "X rather than Y". */
export function sidesInsteadOf(side: Side): readonly [Side, Side] | undefined {
  const at = side.findIndex(
    ({ lower, quoted }, index) =>
      !quoted &&
      (lower === 'over' ||
        (lower === 'instead' && side[index + 1]?.lower === 'of') ||
        (lower === 'rather' && side[index + 1]?.lower === 'than')),
  );
  if (at < 1) return undefined;
  return [side.slice(0, at), side.slice(at + (side[at]?.lower === 'over' ? 1 : 2))];
}
