import { nested } from './component-refusals.ts';
import { DiscordError, invalidBody } from './errors.ts';
import { isJson, type Json, numberOf, objectsIn, textOf } from './json.ts';
import { COMPONENTS_V2, isEmpty } from './message-refusals.ts';
import { pingsIn } from './pings.ts';
import { refusalsOf } from './refusals.ts';
import type { Attachment, Message, World } from './world.ts';

/** The flags that a bot may set on a message; the others are Discord's own. */
const SETTABLE = COMPONENTS_V2 | (1 << 2) | (1 << 12);

/** What a new message holds, of a body that Discord would take. */
export function composed(world: World, body: Json, files: readonly Attachment[]): Partial<Message> {
  refuse(attachmentRefusals(body, files));
  const pings = pingsIn(body);
  const mentioned = pings.map((ping) => world.users.get(ping.replace(/\D/g, '')));
  return {
    content: textOf(body.content),
    components: numbered(objectsIn(body.components)),
    embeds: objectsIn(body.embeds),
    attachments: files,
    flags: numberOf(body.flags) & SETTABLE,
    mentions: [...new Set(mentioned.filter((user) => user !== undefined))],
    mentionsEveryone: pings.includes('@everyone') || pings.includes('@here'),
  };
}

/** Puts a body's fields in place of a message's. What the body doesn't name stays. */
export function recompose(message: Message, body: Json, files: readonly Attachment[]): void {
  const kept = message.flags & COMPONENTS_V2;
  const flags = numberOf(body.flags) | kept;
  const whole = { content: message.content, embeds: message.embeds, ...body, flags };
  const takesBack = kept !== 0 && typeof body.flags === 'number' && (body.flags & kept) === 0;
  refuse([
    ...refusalsOf(whole, 'edit'),
    ...attachmentRefusals(body, [...message.attachments, ...files]),
    ...(takesBack ? ['flags: Components V2 can not be taken back'] : []),
  ]);
  const attachments = [...remaining(message.attachments, body.attachments), ...files];
  if (isEmpty({ components: message.components, attachments, ...whole })) throw new DiscordError(50006);
  if (body.content !== undefined) message.content = textOf(body.content);
  if (body.components !== undefined) message.components = numbered(objectsIn(body.components));
  if (body.embeds !== undefined) message.embeds = objectsIn(body.embeds);
  message.attachments = attachments;
  message.flags |= flags & SETTABLE;
}

export function refuse(refusals: readonly string[]): void {
  if (refusals.length > 0) throw invalidBody(refusals);
}

/** An edit that lists attachments keeps those, and drops the others. */
function remaining(attachments: readonly Attachment[], listed: unknown): readonly Attachment[] {
  if (!Array.isArray(listed)) return attachments;
  const ids = objectsIn(listed).map(({ id }) => id);
  return attachments.filter(({ id }) => ids.includes(id));
}

/** A picture may be one of the files that come with the message: `attachment://name`. */
function attachmentRefusals(body: Json, files: readonly Attachment[]): string[] {
  const media = objectsIn(body.components)
    .flatMap(nested)
    .flatMap(({ media, items, file }) => [media, file, ...objectsIn(items).map((item) => item.media)]);
  const images = objectsIn(body.embeds).flatMap(({ image, thumbnail }) => [image, thumbnail]);
  return [...media, ...images]
    .map((medium) => (isJson(medium) ? textOf(medium.url) : ''))
    .filter((url) => url.startsWith('attachment://'))
    .filter((url) => !files.some(({ filename }) => url === `attachment://${filename}`))
    .map((url) => `${url}: no such file`);
}

/** Discord numbers the components that came without an id, in the order in which they stand. */
function numbered(components: readonly Json[]): Json[] {
  const taken = new Set(components.flatMap(nested).map(({ id }) => id));
  let last = 0;
  const free = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const visit = (component: Json): Json => ({
    ...component,
    id: component.id ?? free(),
    ...(Array.isArray(component.components)
      ? { components: objectsIn(component.components).map(visit) }
      : {}),
    ...(isJson(component.accessory) ? { accessory: visit(component.accessory) } : {}),
  });
  return components.map(visit);
}
