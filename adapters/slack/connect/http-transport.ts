import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { HTTPModuleFunctions, HTTPReceiver, LogLevel, type Logger as SdkLogger } from '@slack/bolt';
import { PATH } from '../manifest/manifest.ts';
import { SeenRequests } from './seen-requests.ts';
import type { Transport } from './transport.ts';

/** In bytes. A press comes with the whole message that the button is in; nothing that Slack sends comes near this. */
const BODY_LIMIT = 1_000_000;

/**
 * Events over HTTP, signed by Slack. Bolt checks the signature and that a request isn't old; what it lets pass is refused
 * here: requests from the future, and those that came before.
 */
export function httpTransport(signingSecret: string, sdkLog: SdkLogger): Transport {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: PATH,
    bodyLimit: BODY_LIMIT,
    logger: sdkLog,
    logLevel: LogLevel.INFO,
  });
  const seen = new SeenRequests();
  let open = false;

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return end(response, 405);
    // The body first: whatever is let in after it has reached its listener before the process does anything else.
    if (!(await readBody(request, response))) return;
    // Slack tries again, within a minute, an hour, or with another instance.
    if (!open) return end(response, 503);
    if (!seen.admit(request, response)) return end(response, 401);
    receiver.requestListener(request, response);
  }

  return {
    receiver,
    routes: {
      [PATH]: (request, response) => {
        receive(request, response).catch((error: unknown) => {
          sdkLog.error('A request from Slack could not be read', error);
          if (!response.headersSent) end(response, 500);
        });
      },
    },
    open: async () => {
      open = true;
    },
    isOpen: () => open,
    isAlive: () => true,
    pause: async () => {
      open = false;
      await setImmediate();
    },
    close: async () => {},
  };
}

/** JSON all right, but Bolt takes whatever is JSON for an object, and would never answer. */
const NOTHING = /^\s*(?:payload=)?null\s*$/;

/** Reads the body, where Bolt finds it again. @returns false where it can't be read; then that is answered. */
async function readBody(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  try {
    const { rawBody } = await HTTPModuleFunctions.bufferIncomingMessage(request, BODY_LIMIT);
    if (!NOTHING.test(rawBody.toString())) return true;
    end(response, 400);
    return false;
  } catch (error) {
    const tooLong = HTTPModuleFunctions.isRawBodyError(error) && error.type === 'entity.too.large';
    // What is left of the body won't be read, so the connection is of no use any more.
    response.setHeader('Connection', 'close');
    end(response, tooLong ? 413 : 400);
    return false;
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
