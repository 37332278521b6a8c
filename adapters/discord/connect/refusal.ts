import { DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';
import { Failure } from '../../failure.ts';
import type { Shard } from '../../settings/discord-settings.ts';
import { WANTS_MORE } from '../shards/report.ts';

const { InvalidShard, ShardingRequired } = GatewayCloseCodes;

/** What came of an attempt to connect that failed: settings to mend, an intent to do without, or a line to try again. */
type Refusal = Failure | 'without message content' | 'unreachable';

export const wrongToken = (cause?: unknown): Failure =>
  new Failure(
    'Discord doesn’t know the token in DISCORD_TOKEN: copy it anew from the developer portal, under Bot.',
    undefined,
    { cause },
  );

/** @throws Failure if no request could carry the token: the library takes that for a line that is down. */
export function checkToken(token: string): void {
  if (!/^[\x20-\x7e]+$/.test(token)) throw wrongToken();
}

/**
 * @param closed the code by which the gateway closed the connection, if it did.
 * @param shard the one connection that this process is to have.
 */
export function refusalOf(error: unknown, closed: number | undefined, shard?: Shard): Refusal {
  const isToken =
    error instanceof Error && 'code' in error && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (isToken || closed === GatewayCloseCodes.AuthenticationFailed) return wrongToken(error);
  if (closed === GatewayCloseCodes.DisallowedIntents) return 'without message content';
  if (shard !== undefined && (closed === ShardingRequired || closed === InvalidShard))
    return new Failure(`Discord wants more shards than ${shard.of}.`, WANTS_MORE, { cause: error });
  // Where more connections are wanted than there were, it is asked anew how many.
  return 'unreachable';
}
