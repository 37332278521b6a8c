import { componentRefusals } from './component-refusals.ts';
import { isJson, type Json, numberOf, objectsIn, textOf } from './json.ts';

/** The flag of Components V2: the components are the whole message. */
export const COMPONENTS_V2 = 1 << 15;

const MOST_CONTENT = 2000;
const MOST_EMBEDDED = 6000;

/** What Discord refuses of a message though its specification lets it pass. */
export function messageRefusals(message: Json): string[] {
  const v2 = (numberOf(message.flags) & COMPONENTS_V2) !== 0;
  const content = textOf(message.content);
  const embedded = objectsIn(message.embeds).map(textIn).join('').length;
  return [
    ...(content.length > MOST_CONTENT
      ? [`content: ${content.length} characters, at most ${MOST_CONTENT}`]
      : []),
    ...(embedded > MOST_EMBEDDED ? [`embeds: ${embedded} characters in sum, at most ${MOST_EMBEDDED}`] : []),
    ...(v2 ? besideComponents(message) : []),
    ...componentRefusals(objectsIn(message.components), v2),
    ...mentionRefusals(message.allowed_mentions),
    ...(message.enforce_nonce === true && message.nonce == null ? ['enforce_nonce: there is no nonce'] : []),
  ];
}

/** Whether a message would show nothing at all. Deferred and edited ones may say nothing of what they show. */
export function isEmpty(message: Json): boolean {
  const lists = [message.embeds, message.components, message.attachments, message.sticker_ids];
  return !textOf(message.content).trim() && !message.poll && lists.every((list) => objectsOrIds(list) === 0);
}

const objectsOrIds = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

function besideComponents(message: Json): string[] {
  return ['content', 'embeds', 'sticker_ids', 'poll']
    .filter((field) => {
      const value = message[field];
      return Array.isArray(value) ? value.length > 0 : Boolean(value);
    })
    .map((field) => `${field}: not beside Components V2`);
}

/** The fields that count towards the sum of all embeds. */
function textIn({ title, description, fields, footer, author }: Json): string {
  return [
    textOf(title),
    textOf(description),
    ...objectsIn(fields).map(({ name, value }) => textOf(name) + textOf(value)),
    textOf(isJson(footer) ? footer.text : ''),
    textOf(isJson(author) ? author.name : ''),
  ].join('');
}

/** Naming users and allowing all of them contradict each other. */
function mentionRefusals(allowed: unknown): string[] {
  if (!isJson(allowed) || !Array.isArray(allowed.parse)) return [];
  const { parse } = allowed;
  return ['users', 'roles']
    .filter((kind) => parse.includes(kind) && objectsOrIds(allowed[kind]) > 0)
    .map((kind) => `allowed_mentions: ${kind} is both in parse and listed`);
}
