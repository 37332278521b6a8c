import {
  type APIMediaGalleryComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { LIMITS } from '../limits.ts';
import type { ButtonRow } from './buttons.ts';
import { nested } from './components-in.ts';
import type { Page } from './part.ts';

/** The body of a message, in Discord's own words. */
export interface DiscordMessage {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  /** The one person by id who is notified, if anybody is. */
  readonly allowed_mentions: { parse: never[]; replied_user: false; users?: [string] };
}

/** A message of Components V2 that notifies nobody but the person it points out, if it does. */
export const messageOf = (components: APIMessageTopLevelComponent[], toward?: string): DiscordMessage => ({
  flags: MessageFlags.IsComponentsV2,
  components: toward === undefined ? components : [textDisplay(mention(toward)), ...components],
  allowed_mentions: { parse: [], replied_user: false, ...(toward !== undefined && { users: [toward] }) },
});

/** A person by id, as a text that notifies whoever the message allows to be notified. */
export const mention = (user: string): string => `<@${user}>`;

export const textDisplay = (content: string): APITextDisplayComponent => ({
  type: ComponentType.TextDisplay,
  content,
});

const LINE: APISeparatorComponent = { type: ComponentType.Separator, divider: true };

/** A page in a frame, pictures and buttons under it. @param toward whom it is pointed out to, by id. */
export function framed(
  page: Page,
  accent: number,
  below: readonly (APIMediaGalleryComponent | ButtonRow)[],
  toward?: string,
): DiscordMessage {
  const groups = page.map(textsOf).filter((texts) => texts.length > 0);
  const lines = groups.length - 1;
  const under = below.reduce((sum, each) => sum + nested(each).length, 0);
  const others = (toward === undefined ? 1 : 2) + lines + under;
  const components = gathered(groups, LIMITS.components - others).flatMap((texts, index) => [
    ...(index === 0 ? [] : [LINE]),
    ...texts.map(textDisplay),
  ]);
  return messageOf([{ type: ComponentType.Container, accent_color: accent, components }, ...below], toward);
}

/** What each text display of a group holds. */
function textsOf(group: Page[number]): string[] {
  const texts: string[] = [];
  let block: string | undefined;
  for (const part of group.filter(({ items }) => items.length > 0)) {
    const shown = part.show(part.items);
    if (part.block !== undefined && part.block === block) texts.push([texts.pop(), ...shown].join('\n'));
    else texts.push(...shown);
    block = part.block;
  }
  return texts;
}

/** The groups in at most so many texts: where they are more, those of the largest group share text displays. */
function gathered(groups: readonly string[][], most: number): readonly string[][] {
  const excess = groups.flat().length - most;
  if (excess <= 0) return groups;
  const largest = groups.reduce((one, other) => (other.length > one.length ? other : one));
  const size = Math.ceil(largest.length / (largest.length - excess));
  const joined = Array.from({ length: Math.ceil(largest.length / size) }, (_, index) =>
    largest.slice(index * size, (index + 1) * size).join('\n'),
  );
  return groups.map((group) => (group === largest ? joined : group));
}
