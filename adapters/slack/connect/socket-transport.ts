import { setImmediate } from 'node:timers/promises';
import {
  type App,
  LogLevel,
  type ReceiverEvent,
  type Logger as SdkLogger,
  SocketModeReceiver,
} from '@slack/bolt';
import type { Logger } from 'pino';
import { clientOptions } from './client-options.ts';
import { Gate } from './gate.ts';
import type { Transport } from './transport.ts';
import { untilAccepted } from './until-accepted.ts';

/** How long Slack may take to greet a new connection, in milliseconds. */
const GREETING = 30_000;
/** A connection that ends sooner, in milliseconds, counts as one that failed. */
const SHORT_LIVED = 10_000;

interface SocketTransportOptions {
  readonly appToken: string;
  readonly apiUrl: string | undefined;
  readonly log: Logger;
  readonly sdkLog: SdkLogger;
  /** Ends the trying to connect. */
  readonly stopping: AbortSignal;
}

/**
 * Events over a WebSocket that the bot opens. Slack ends each after some hours, and the SDK would connect again by itself:
 * after a gap in which events get lost, without an end that can be called off, and where Slack refuses it, by a rejection
 * that nobody can catch. So that is done here, and at once.
 */
export function socketTransport(options: SocketTransportOptions): Transport {
  const { appToken, apiUrl, log, sdkLog, stopping } = options;
  const gate = new Gate();
  const receiver = new GatedReceiver(gate, {
    appToken,
    autoReconnectEnabled: false,
    // The options of its own that this client needs: it changes what it is given.
    installerOptions: { clientOptions: { ...clientOptions(apiUrl), fetch: until(stopping) } },
    logger: sdkLog,
    logLevel: LogLevel.INFO,
  });
  const { client } = receiver;
  let connectedAt: number | undefined;
  let connecting = false;
  let alive = true;
  let failures = 0;

  client.on('connected', () => {
    // The SDK goes on connecting where it is told to stop in the middle of it.
    if (stopping.aborted) void client.disconnect();
    else connectedAt = Date.now();
  });
  client.on('disconnected', () => {
    if (connectedAt !== undefined) failures = Date.now() - connectedAt < SHORT_LIVED ? failures + 1 : 0;
    connectedAt = undefined;
    if (!connecting && !stopping.aborted) void reconnect();
  });

  async function connect(): Promise<void> {
    const trying = { token: 'SLACK_APP_TOKEN', log, signal: stopping } as const;
    connecting = true;
    try {
      // A connection may end again before its opening is known of here.
      while (connectedAt === undefined && !stopping.aborted)
        await untilAccepted(() => greeted(() => client.start()), trying, failures);
    } finally {
      connecting = false;
    }
  }

  async function reconnect(): Promise<void> {
    try {
      await connect();
    } catch (error) {
      alive = false;
      log.fatal(error instanceof Error ? error.message : 'Slack refuses the connection');
    }
  }

  async function greeted(start: () => Promise<unknown>): Promise<void> {
    const deadline = setTimeout(() => void client.disconnect(), GREETING);
    try {
      await start();
    } finally {
      clearTimeout(deadline);
    }
  }

  return {
    receiver,
    open: connect,
    isOpen: () => connectedAt !== undefined,
    isAlive: () => alive,
    pause: async () => {
      connectedAt = undefined;
      // What somebody sent in a form can be answered over this connection alone.
      await gate.close();
      // Not waited for: Slack may take its time to say goodbye.
      void client.disconnect();
      await setImmediate();
    },
    close: async () => {
      // Told twice, the SDK doesn't wait for Slack to say goodbye, which may take half a minute.
      void client.disconnect();
      await client.disconnect();
    },
  };
}

/** Hands to Bolt what the gate lets through. */
class GatedReceiver extends SocketModeReceiver {
  readonly #gate: Gate;

  constructor(gate: Gate, options: ConstructorParameters<typeof SocketModeReceiver>[0]) {
    super(options);
    this.#gate = gate;
  }

  override init(app: App): void {
    const processEvent = (event: ReceiverEvent) => this.#gate.pass(event, (given) => app.processEvent(given));
    super.init(Object.create(app, { processEvent: { value: processEvent } }));
  }
}

/** Lets a signal end what is being fetched. */
const until =
  (signal: AbortSignal): typeof fetch =>
  (url, init) =>
    fetch(url, { ...init, signal: AbortSignal.any([signal, ...(init?.signal ? [init.signal] : [])]) });
