import { type Attended, attend, leave } from './attend.ts';

/**
 * Serves one of several connections to a platform: without what another process does for all of them, HTTP and upkeep. Otherwise as
 * `serve`.
 */
export async function serveShard(parts: Attended, stop: AbortSignal): Promise<boolean> {
  try {
    return await attend(parts, stop);
  } finally {
    await leave(parts);
  }
}
