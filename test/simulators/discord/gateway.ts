import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isJson, type Json, numberOf, textOf } from './json.ts';
import { isOfShard, type Shard, shardIn } from './shard.ts';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  acknowledged: 11,
};
const CLOSE = {
  unknownOpcode: 4001,
  authenticationFailed: 4004,
  invalidSequence: 4007,
  invalidShard: 4010,
  shardingRequired: 4011,
  disallowedIntents: 4014,
};

/** Whether a client never comes back after a code that it was closed with. */
const isForGood = (code: number): boolean => [4004, 4010, 4011, 4012, 4013, 4014].includes(code);

export const INTENTS = {
  guilds: 1 << 0,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
};

interface Dispatched {
  readonly op: number;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** What a login brought about; it outlives the connection, for as long as it may be resumed. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly log: Dispatched[];
  /** Which part of the servers it hears of. */
  readonly shard: Shard;
  socket?: WebSocket;
  /** The last event that the client says it has seen. */
  seen: number;
}

export interface GatewayRules {
  readonly token: string;
  /** Whether the intent to read messages is switched on in the settings of the application. */
  readonly messageContent: boolean;
  readonly heartbeatInterval: number;
  /** See {@link Gateway.shards}. */
  readonly shards?: number;
  /** The data of READY, and of the GUILD_CREATEs that follow it, as far as a session hears of the guilds. */
  readonly greet: (hears: (guild: string) => boolean) => {
    readonly ready: Json;
    readonly guilds: readonly Json[];
  };
  readonly changed: () => void;
}

/** Discord's gateway: https://discord.com/developers/docs/events/gateway */
export class Gateway {
  /** Where it is, without a query: clients add theirs. */
  readonly url: string;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #rules: GatewayRules;
  readonly #sessions = new Map<string, Session>();
  readonly #silenced = new WeakSet<WebSocket>();
  /** The intents of each login, in turn. */
  readonly identified: number[] = [];
  /** How often a session was resumed. */
  resumed = 0;
  /** While set, connections are turned away before they open. */
  down = false;
  /** How many connections are wanted; where somebody comes who has fewer, it is turned away. */
  shards: number;
  /** How many connections were turned away. */
  refused = 0;

  constructor(http: Server, url: string, rules: GatewayRules) {
    this.url = url;
    this.#rules = rules;
    this.shards = rules.shards ?? 1;
    http.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
  }

  /** The sessions that have a connection. */
  get connected(): Session[] {
    return [...this.#sessions.values()].filter(({ socket }) => socket);
  }

  /** The session of the last login that hears of a server: its interactions go there, even while it has no connection. */
  latestOf(guild: string | undefined): Session | undefined {
    return [...this.#sessions.values()].findLast(({ shard }) => isOfShard(guild, shard));
  }

  /** Sends an event to every session, as far as its intents let it see it; one without a connection gets it when it resumes. */
  dispatch(event: string, dataFor: (session: Session) => Json | undefined): void {
    for (const session of this.#sessions.values()) {
      const data = dataFor(session);
      const guild = event.startsWith('GUILD_') ? data?.id : data?.guild_id;
      if (isOfShard(guild, session.shard)) this.dispatchTo(session, event, data);
    }
  }

  dispatchTo(session: Session, event: string, data: Json | undefined): void {
    if (!data) return;
    const payload = { op: OP.dispatch, s: session.log.length + 1, t: event, d: data };
    session.log.push(payload);
    this.#send(session.socket, payload);
    this.#rules.changed();
  }

  /** Sends the last events of a name once more, under the numbers they had. */
  redeliver(event: string, count: number): void {
    for (const { socket, log } of this.connected) {
      const last = log.filter(({ t }) => t === event).slice(-count);
      if (last.length < count) throw new Error(`Only ${last.length} events ${event} were sent`);
      for (const payload of last) this.#send(socket, payload);
    }
  }

  /** Tells the clients to connect anew. */
  reconnect(): void {
    for (const { socket } of this.connected) this.#send(socket, { op: OP.reconnect, d: null });
  }

  /** Declares the sessions invalid. @param resumable whether the clients may go on with them all the same */
  invalidate(resumable: boolean): void {
    for (const session of this.connected) {
      if (!resumable) this.#sessions.delete(session.id);
      this.#send(session.socket, { op: OP.invalidSession, d: resumable });
    }
  }

  /** Cuts the connections off, or closes them with a code. */
  drop(code?: number): void {
    for (const { socket } of this.connected) code ? socket?.close(code) : socket?.terminate();
  }

  /** Says nothing more on the connections that are open, and doesn't acknowledge their heartbeats. */
  silence(): void {
    for (const { socket } of this.connected) if (socket) this.#silenced.add(socket);
  }

  /** Asks for heartbeats: the answer tells which event the client saw last. */
  ask(): void {
    for (const { socket } of this.connected) this.#send(socket, { op: OP.heartbeat, d: null });
  }

  /** Whether the clients have seen every event; not as long as one is about to take its session up again. */
  get caughtUp(): boolean {
    const sessions = this.down ? this.connected : [...this.#sessions.values()];
    return sessions.every(({ socket, seen, log }) => socket !== undefined && seen >= log.length);
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.down) {
      this.refused += 1;
      socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (opened) => this.#greet(opened));
  }

  #greet(socket: WebSocket): void {
    let session: Session | undefined;
    socket.on('message', (data) => {
      session = this.#receive(socket, session, JSON.parse(data.toString())) ?? session;
      this.#rules.changed();
    });
    socket.on('close', (code) => {
      if (session?.socket === socket) delete session.socket;
      // A client that says goodbye ends its session; any other close leaves it to be resumed.
      if (session && (code === 1000 || code === 1001 || isForGood(code))) this.#sessions.delete(session.id);
      this.#rules.changed();
    });
    socket.on('error', () => socket.terminate());
    this.#send(socket, { op: OP.hello, d: { heartbeat_interval: this.#rules.heartbeatInterval } });
  }

  #receive(socket: WebSocket, session: Session | undefined, payload: unknown): Session | undefined {
    const { op, d } = isJson(payload) ? payload : {};
    switch (op) {
      case OP.heartbeat:
        if (session) session.seen = numberOf(d);
        this.#send(socket, { op: OP.acknowledged });
        return;
      case OP.identify:
        return this.#identify(socket, isJson(d) ? d : {});
      case OP.resume:
        return this.#resume(socket, isJson(d) ? d : {});
      case OP.presence:
      case OP.members:
        return;
      default:
        socket.close(CLOSE.unknownOpcode);
    }
  }

  #identify(socket: WebSocket, { token, intents, shard: asked }: Json): Session | undefined {
    if (token !== this.#rules.token) {
      socket.close(CLOSE.authenticationFailed, 'Authentication failed.');
      return;
    }
    const shard = shardIn(asked);
    if (shard === undefined || shard.of < this.shards) {
      socket.close(shard === undefined ? CLOSE.invalidShard : CLOSE.shardingRequired);
      return;
    }
    const wanted = numberOf(intents);
    this.identified.push(wanted);
    if (wanted & INTENTS.messageContent && !this.#rules.messageContent) {
      socket.close(CLOSE.disallowedIntents, 'Disallowed intent(s).');
      return;
    }
    const session = { id: randomBytes(16).toString('hex'), intents: wanted, log: [], shard, socket, seen: 0 };
    this.#sessions.set(session.id, session);
    const { ready, guilds } = this.#rules.greet((guild) => isOfShard(guild, shard));
    this.dispatchTo(session, 'READY', { ...ready, session_id: session.id, shard: [shard.id, shard.of] });
    const told = wanted & INTENTS.guilds ? guilds : [];
    for (const guild of told) this.dispatchTo(session, 'GUILD_CREATE', guild);
    return session;
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Json): Session | undefined {
    const session = this.#sessions.get(textOf(session_id));
    if (token !== this.#rules.token || !session) {
      this.#send(socket, { op: OP.invalidSession, d: false });
      return;
    }
    if (numberOf(seq) > session.log.length) {
      socket.close(CLOSE.invalidSequence, 'Invalid seq.');
      return;
    }
    session.socket = socket;
    this.resumed += 1;
    for (const missed of session.log.slice(numberOf(seq))) this.#send(socket, missed);
    this.dispatchTo(session, 'RESUMED', {});
    return session;
  }

  #send(socket: WebSocket | undefined, payload: object): void {
    if (socket && !this.#silenced.has(socket)) socket.send(JSON.stringify(payload));
  }
}
