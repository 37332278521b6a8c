import type { APIMessageTopLevelComponent } from 'discord.js';

/** A component, as far as it is counted. */
interface Counted {
  readonly content?: string;
  readonly components?: readonly Counted[];
}

/** A component, and all that stand in it. */
export const nested = (component: APIMessageTopLevelComponent | Counted): readonly Counted[] => {
  const counted = component as Counted;
  return [counted, ...(counted.components ?? []).flatMap(nested)];
};
