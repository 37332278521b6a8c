import type { Resources } from '../answer/resources.ts';
import { normalize } from '../lookup/normalize.ts';
import type { Store } from '../store/store.ts';
import { keysOf } from './label-owners.ts';

/** A label, and the channel in which it is used. */
export interface LabelIn {
  readonly workspace: string;
  readonly channel: string;
  readonly label: string;
}

/** Remembers what a channel means by a label that has several senses; anyone may choose. */
export const preferSense = (
  { senses }: Pick<Store, 'senses'>,
  { workspace, channel, label }: LabelIn,
  entry: string | undefined,
): Promise<void> => senses.prefer(workspace, channel, normalize(label), entry);

/** What a channel means by a label; nothing where it never chose, or where what it chose isn't called that any more. */
export async function preferredSense(
  { senses }: Pick<Store, 'senses'>,
  { glossary }: Pick<Resources, 'glossary'>,
  { workspace, channel, label }: LabelIn,
): Promise<string | undefined> {
  const key = normalize(label);
  const id = await senses.preferred(workspace, channel, key);
  const concept = id === undefined ? undefined : glossary.concept(id);
  return concept !== undefined && keysOf(concept).includes(key) ? id : undefined;
}
