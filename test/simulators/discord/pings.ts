import { nested } from './component-refusals.ts';
import { isJson, type Json, objectsIn, textOf } from './json.ts';

/**
 * What in an outgoing body would notify somebody: mentions in its text that `allowed_mentions` does not switch off, and
 * the author replied to. Takes the body of a message, or of a response to an interaction.
 */
export function pingsIn(body: unknown): string[] {
  if (!isJson(body)) return [];
  const message = isJson(body.data) ? body.data : body;
  const allowed = isJson(message.allowed_mentions) ? message.allowed_mentions : undefined;
  const mentions = textsOf(message).flatMap((text) => text.match(/@everyone|@here|<@[!&]?\d+>/g) ?? []);
  const replies = message.message_reference != null && (allowed ? allowed.replied_user === true : true);
  return [...mentions.filter((mention) => isAllowed(mention, allowed)), ...(replies ? ['replied_user'] : [])];
}

/** Where nothing is said of mentions all of them count; where something is, only those it names. */
function isAllowed(mention: string, allowed: Json | undefined): boolean {
  if (!allowed) return true;
  const parse = Array.isArray(allowed.parse) ? allowed.parse : [];
  if (mention.startsWith('@')) return parse.includes('everyone');
  const kind = mention.startsWith('<@&') ? 'roles' : 'users';
  const named = allowed[kind];
  const id = mention.replace(/\D/g, '');
  return parse.includes(kind) || (Array.isArray(named) && named.includes(id));
}

/** Text in embeds, and on buttons, notifies nobody. */
function textsOf(message: Json): string[] {
  const displays = objectsIn(message.components).flatMap(nested);
  return [textOf(message.content), ...displays.map(({ content }) => textOf(content))];
}
