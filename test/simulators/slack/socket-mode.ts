import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { OpenDelivery } from './deliveries.ts';
import { APP } from './identities.ts';

/** What Socket Mode tells of. */
export interface SocketModeListener {
  connected(): void;
  acked(delivery: OpenDelivery, answer: unknown): void;
  /** A connection has closed, with deliveries that nobody acknowledged. */
  closed(unacked: readonly OpenDelivery[]): void;
}

interface Connection {
  readonly socket: WebSocket;
  readonly unacked: Map<string, OpenDelivery>;
  /** Whether the app was told to connect anew: nothing more is sent here. */
  leaving: boolean;
}

/** How often Slack pings, in milliseconds. */
const PING = 5000;

/** Slack's side of Socket Mode. */
export class SocketMode {
  private readonly server = new WebSocketServer({ noServer: true });
  private readonly connections = new Set<Connection>();
  private readonly tickets = new Set<string>();
  private readonly listener: SocketModeListener;
  private readonly pinging: NodeJS.Timeout;

  constructor(listener: SocketModeListener) {
    this.listener = listener;
    this.pinging = setInterval(() => this.ping(), PING).unref();
  }

  /** @returns the path of a connection that may be opened once. */
  newPath(): string {
    const ticket = randomUUID();
    this.tickets.add(ticket);
    return `/link/?ticket=${ticket}&app_id=${APP}`;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? '', 'http://localhost').searchParams.get('ticket') ?? '';
    if (this.tickets.delete(ticket)) this.server.handleUpgrade(request, socket, head, (ws) => this.open(ws));
    else socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
  }

  /** How many connections take deliveries. */
  get size(): number {
    return this.taking().length;
  }

  /** Sends a delivery over the newest connection. @returns whether there is one. */
  send(delivery: OpenDelivery): boolean {
    const connection = this.taking().at(-1);
    if (!connection) return false;
    connection.unacked.set(delivery.id, delivery);
    const { id, type, payload, retry } = delivery;
    const envelope = {
      envelope_id: id,
      type,
      payload,
      accepts_response_payload: type === 'slash_commands',
      ...(type === 'events_api' && {
        retry_attempt: retry?.attempt ?? 0,
        retry_reason: retry?.reason ?? '',
      }),
    };
    connection.socket.send(JSON.stringify(envelope));
    return true;
  }

  /** Has the app connect anew, as Slack does every few hours. */
  refresh(): void {
    for (const connection of this.taking()) {
      connection.leaving = true;
      connection.socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    }
  }

  /** Ends the connections without a word. */
  drop(): void {
    for (const { socket } of this.connections) socket.terminate();
  }

  ping(): void {
    for (const { socket } of this.taking()) socket.ping();
  }

  /** Says goodbye to the app, or lets it finish where it does. */
  async close(): Promise<void> {
    clearInterval(this.pinging);
    const closing = [...this.connections].map(({ socket }) => once(socket, 'close'));
    for (const { socket } of this.connections) socket.close();
    await Promise.all(closing);
    this.server.close();
  }

  private taking(): Connection[] {
    return [...this.connections].filter(
      ({ socket, leaving }) => !leaving && socket.readyState === socket.OPEN,
    );
  }

  private open(socket: WebSocket): void {
    const connection: Connection = { socket, unacked: new Map(), leaving: false };
    this.connections.add(connection);
    socket.on('message', (data) => this.received(connection, String(data)));
    // A reset by the other side; 'close' follows.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.connections.delete(connection);
      this.listener.closed([...connection.unacked.values()]);
    });
    const hello = {
      type: 'hello',
      num_connections: this.connections.size,
      connection_info: { app_id: APP },
      debug_info: { host: 'applink-simulated', approximate_connection_time: 18_060 },
    };
    socket.send(JSON.stringify(hello));
    this.listener.connected();
  }

  private received(connection: Connection, data: string): void {
    const { envelope_id: id, payload } = JSON.parse(data) as { envelope_id: string; payload?: unknown };
    const delivery = connection.unacked.get(id);
    if (!delivery) return;
    connection.unacked.delete(id);
    this.listener.acked(delivery, payload);
  }
}
