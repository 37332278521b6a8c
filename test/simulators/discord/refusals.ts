import * as spec from 'discord-api-spec/zod';
import type { ZodMiniType } from 'zod/mini';
import { commandRefusals } from './command-refusals.ts';
import { isJson, type Json, numberOf, objectsIn } from './json.ts';
import { COMPONENTS_V2, isEmpty, messageRefusals } from './message-refusals.ts';
import { specRefusals } from './spec-refusals.ts';

/** What a body is sent as: it decides which rules hold. */
export type BodyKind = 'message' | 'edit' | 'interaction-response' | 'webhook' | 'commands';

/** The types of a response to an interaction that carry a message, and the one of the choices of an autocompletion. */
const CALLBACK_SCHEMAS = new Map<unknown, ZodMiniType>([
  [1, spec.PongInteractionCallbackRequestSchema],
  [4, spec.CreateMessageInteractionCallbackRequestSchema],
  [5, spec.CreateMessageInteractionCallbackRequestSchema],
  [6, spec.UpdateMessageInteractionCallbackRequestSchema],
  [7, spec.UpdateMessageInteractionCallbackRequestSchema],
  [8, spec.ApplicationCommandAutocompleteCallbackRequestSchema],
  [9, spec.ModalInteractionCallbackRequestSchema],
]);
const NEW_MESSAGE = 4;
const UPDATED_MESSAGE = 7;

/**
 * What Discord would refuse of a body, a line each: by its own specification, and by the rules that are missing there.
 * A message that was sent with Components V2 keeps the flag: hold an edit of it with the flag set.
 */
export function refusalsOf(body: unknown, kind: BodyKind): string[] {
  if (kind === 'commands') return refusalsOfCommands(body);
  if (!isJson(body)) return ['body: must be an object'];
  switch (kind) {
    case 'message':
      return [...specRefusals(spec.MessageCreateRequestSchema, body), ...refusalsOfNew(body)];
    case 'webhook':
      return [...specRefusals(spec.IncomingWebhookRequestPartialSchema, body), ...refusalsOfNew(body)];
    case 'edit':
      return [...specRefusals(spec.MessageEditRequestPartialSchema, body), ...messageRefusals(body)];
    case 'interaction-response':
      return refusalsOfResponse(body);
  }
}

function refusalsOfNew(message: Json): string[] {
  const v2 = (numberOf(message.flags) & COMPONENTS_V2) !== 0;
  const nothing = v2 ? objectsIn(message.components).length === 0 : isEmpty(message);
  return [...(nothing ? ['message: empty'] : []), ...messageRefusals(message)];
}

function refusalsOfResponse(body: Json): string[] {
  const schema = CALLBACK_SCHEMAS.get(body.type);
  if (!schema) return [`type: ${body.type} is no type of a response`];
  const data = isJson(body.data) ? body.data : {};
  const ofData =
    body.type === NEW_MESSAGE
      ? refusalsOfNew(data)
      : body.type === UPDATED_MESSAGE
        ? messageRefusals(data)
        : [];
  return [...specRefusals(schema, body), ...ofData];
}

function refusalsOfCommands(body: unknown): string[] {
  if (!Array.isArray(body)) return ['body: must be a list'];
  const shapes = body.flatMap((command, index) =>
    specRefusals(spec.ApplicationCommandCreateRequestSchema, withNumericPermissions(command)).map(
      (line) => `${index}.${line}`,
    ),
  );
  return [...shapes, ...commandRefusals(objectsIn(body))];
}

/** The specification wants a number, Discord takes the string of digits that discord.js sends as well. */
function withNumericPermissions(command: unknown): unknown {
  if (!isJson(command) || typeof command.default_member_permissions !== 'string') return command;
  return { ...command, default_member_permissions: Number(command.default_member_permissions) };
}
