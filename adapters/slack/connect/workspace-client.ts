import { WebClient } from '@slack/web-api';
import { callFailureOf } from '../send/call-failure.ts';
import { clientOptions } from './client-options.ts';
import { isTakenBack } from './standing.ts';

/** By what leave the bot writes in a workspace. */
export interface Access {
  /** The token that holds now. */
  token(): Promise<string>;
  /** Told that Slack doesn't take a token any more. */
  refused(token: string, error: string): void;
}

/**
 * The client of one workspace: none has another's token, or waits for its rate limit. It asks for the token at each call, since
 * tokens may be of short life.
 */
export const workspaceClient = (access: Access, apiUrl: string | undefined): WebClient =>
  new WorkspaceClient(access, apiUrl);

class WorkspaceClient extends WebClient {
  readonly #access: Access;

  constructor(access: Access, apiUrl: string | undefined) {
    super(undefined, clientOptions(apiUrl));
    this.#access = access;
  }

  /** Every method of the SDK goes through this one. */
  override async apiCall(
    ...[method, options]: Parameters<WebClient['apiCall']>
  ): ReturnType<WebClient['apiCall']> {
    const token = await this.#access.token();
    try {
      return await super.apiCall(method, { ...asTexts(options ?? {}), token });
    } catch (error) {
      const failure = callFailureOf(error);
      if (isTakenBack(failure.error)) this.#access.refused(token, failure.error);
      throw error;
    }
  }
}

/**
 * What a call is given, as it is sent: lists and objects as JSON. The library makes the same of them, but before that copies them, to
 * the last letter of an answer, for a log that nobody reads.
 */
const asTexts = (options: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(options).map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null && !Buffer.isBuffer(value) ? JSON.stringify(value) : value,
    ]),
  );
