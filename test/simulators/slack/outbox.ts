import { randomUUID } from 'node:crypto';
import type { Delivery, DeliveryType, OpenDelivery, Payload } from './deliveries.ts';
import { postSigned, type Retry } from './signed-http.ts';
import { SocketMode } from './socket-mode.ts';

export interface OutboxListener {
  /** A payload as it comes from where it is of. */
  placed(payload: Payload): Payload;
  /** Something about a delivery or a connection is different now. */
  changed(): void;
  /** The app took a delivery, and said something with it. */
  answered(delivery: Delivery, answer: unknown): void;
}

/** What Slack delivers to the app: over Socket Mode, unless a URL was given. */
export class Outbox {
  /** Every attempt, in order. */
  readonly deliveries: OpenDelivery[] = [];
  readonly socketMode: SocketMode;
  /** Where signed requests go. */
  url: string | undefined;
  private readonly listener: OutboxListener;
  /** What nobody was connected to take. */
  private readonly held: OpenDelivery[] = [];
  private readonly sentAt = new Map<string, number>();

  constructor(listener: OutboxListener) {
    this.listener = listener;
    this.socketMode = new SocketMode({
      connected: () => {
        for (const delivery of this.held.splice(0)) this.socketMode.send(delivery);
        listener.changed();
      },
      acked: (delivery, answer) => this.acked(delivery, answer),
      closed: (unacked) => this.closed(unacked),
    });
  }

  deliver(type: DeliveryType, payload: Payload, retry?: Retry): Delivery {
    const placed = this.listener.placed(payload);
    const delivery: OpenDelivery = {
      id: randomUUID(),
      type,
      payload: placed,
      retry,
      acked: false,
      lost: false,
    };
    this.deliveries.push(delivery);
    this.sentAt.set(delivery.id, performance.now());
    if (this.url) this.post(this.url, delivery);
    else if (!this.socketMode.send(delivery)) this.held.push(delivery);
    this.listener.changed();
    return delivery;
  }

  redeliver({ type, payload, retry }: Delivery): Delivery {
    const reason = this.url ? 'http_timeout' : 'timeout';
    return this.deliver(type, payload, { attempt: (retry?.attempt ?? 0) + 1, reason });
  }

  private post(url: string, delivery: OpenDelivery): void {
    const { type, payload, retry } = delivery;
    postSigned(url, type, payload, { retry }).then(
      ({ status, body }) => {
        delivery.status = status;
        if (status === 200) this.acked(delivery, said(body));
        else this.lose(delivery);
      },
      () => this.lose(delivery),
    );
  }

  private acked(delivery: OpenDelivery, answer: unknown): void {
    delivery.acked = true;
    delivery.ackedAfter = performance.now() - (this.sentAt.get(delivery.id) ?? 0);
    delivery.answer = answer;
    this.listener.answered(delivery, answer);
    this.listener.changed();
  }

  private lose(delivery: OpenDelivery): void {
    delivery.lost = true;
    this.listener.changed();
  }

  /** Slack tries events again; who gave a command is told that it failed. */
  private closed(unacked: readonly OpenDelivery[]): void {
    for (const delivery of unacked) {
      this.lose(delivery);
      if (delivery.type === 'events_api') this.redeliver(delivery);
    }
    this.listener.changed();
  }
}

/** A body is JSON, or the text of a message. */
function said(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return { text: body };
  }
}
