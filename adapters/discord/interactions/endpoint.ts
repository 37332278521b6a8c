import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord.js';
import { z } from 'zod';
import { Recent } from '../../../src/conversation/recent.ts';
import { readBody } from './read-body.ts';
import { type SignedByDiscord, signedWith } from './signature.ts';

/** Where Discord sends interactions, if it is told to in the developer portal. */
export const PATH = '/discord/interactions';

/** In bytes. A press comes with the whole message that the button is in; nothing that Discord sends comes near this. */
const BODY_LIMIT = 1_000_000;
/** In milliseconds: Discord waits three seconds for an answer, and clocks may differ by minutes. */
const LONGEST_WAY = 5 * 60_000;
/** More than come within that. */
const REMEMBERED = 20_000;

interface Endpoint {
  readonly publicKey: string;
  /** Whether interactions are taken now. */
  readonly isOpen: () => boolean;
  /** Takes an interaction, which is answered by a request of its own. */
  readonly hear: (interaction: APIInteraction) => void;
}

/** As far as it has to be known here. */
const interactionSchema = z.looseObject({
  id: z.string().min(1).max(32),
  type: z.number(),
  token: z.string(),
});

/**
 * Interactions over HTTP, signed by Discord. An interaction is taken with 202, and answered by Discord's REST API like one that the gateway tells
 * of, so that both go the same way from here on.
 * https://docs.discord.com/developers/interactions/overview#preparing-for-interactions
 */
export function endpoint({ publicKey, isOpen, hear }: Endpoint): RequestListener {
  const isSigned = signedWith(publicKey);
  const seen = new Recent(REMEMBERED);
  return async (request, response) => {
    if (request.method !== 'POST') return end(response.setHeader('allow', 'POST'), 405);
    const body = await readBody(request, BODY_LIMIT);
    // What is left of the body won't be read, so the connection is of no use any more.
    if (body === undefined) return end(response.setHeader('connection', 'close'), 413);
    if (!isFromDiscord(request, body, isSigned)) return end(response, 401);
    const interaction = interactionIn(body);
    if (interaction === undefined) return end(response, 400);
    if (interaction.type === InteractionType.Ping) return pong(response);
    if (!isOpen()) return end(response, 503);
    const isNew = !seen.has(interaction.id);
    seen.add(interaction.id);
    end(response, 202);
    if (isNew) hear(interaction);
  };
}

/** A request that was overheard can be sent again only for so long, and does nothing then. */
function isFromDiscord({ headers }: IncomingMessage, body: Buffer, isSigned: SignedByDiscord): boolean {
  const { 'x-signature-timestamp': timestamp, 'x-signature-ed25519': signature } = headers;
  if (typeof timestamp !== 'string' || typeof signature !== 'string') return false;
  const age = Math.abs(Date.now() - Number(timestamp) * 1000);
  return age <= LONGEST_WAY && isSigned(body, timestamp, signature);
}

function interactionIn(body: Buffer): APIInteraction | undefined {
  try {
    // Discord signed it: what else is in it is as Discord has it.
    return interactionSchema.parse(JSON.parse(body.toString())) as unknown as APIInteraction;
  } catch {
    return undefined;
  }
}

function pong(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ type: InteractionResponseType.Pong }));
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
