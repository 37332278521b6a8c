import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { isPassing } from '../fault.ts';
import type { Repliable } from './interaction-surface.ts';

interface FirstResponse {
  /** What the interaction is once Discord has taken it. */
  readonly makes: 'deferred' | 'replied';
  readonly request: () => Promise<unknown>;
  /** What to do instead where the interaction has been answered before; nothing, if that is enough. */
  readonly later?: () => Promise<unknown>;
}

/** Responses of which nobody knows whether Discord took them. */
const inDoubt = new WeakMap<Repliable, FirstResponse>();

/**
 * A request for `Send` that answers an interaction for the first time. Discord takes one such answer. Where the word that it did was lost
 * on the way, it refuses the repetition as one too many: that is the word.
 */
export const firstResponse = (interaction: Repliable, response: FirstResponse) => async (): Promise<void> => {
  const { request, later } = response;
  if (isAnswered(interaction)) return void (await later?.());
  try {
    await request();
  } catch (error) {
    const doubted = inDoubt.get(interaction);
    if (isPassing(error) && doubted === undefined) inDoubt.set(interaction, response);
    if (!isOneTooMany(error) || doubted === undefined) throw error;
    interaction[doubted.makes] = true;
    if (doubted !== response) await later?.();
  }
};

export const isAnswered = ({ replied, deferred }: Repliable): boolean => replied || deferred;

const isOneTooMany = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
