import type { Retry } from './signed-http.ts';

/** The kinds of payload, by the names of Socket Mode. */
export type DeliveryType = 'events_api' | 'slash_commands' | 'interactive';
export type Payload = Readonly<Record<string, unknown>>;

/** One attempt to hand a payload to the app. */
export interface Delivery {
  /** The envelope_id, which is another one each time. */
  readonly id: string;
  readonly type: DeliveryType;
  readonly payload: Payload;
  readonly retry?: Retry | undefined;
  /** Whether the app took it: acknowledged over Socket Mode, answered with 200 over HTTP. */
  readonly acked: boolean;
  /** How long that took, in milliseconds. */
  readonly ackedAfter?: number | undefined;
  /** What the app said with it: the payload of the acknowledgement, or the body of the answer. */
  readonly answer?: unknown;
  /** The status of HTTP. */
  readonly status?: number | undefined;
  /** Whether the connection went before it was taken. */
  readonly lost: boolean;
}

/** A delivery whose end is still open. */
export type OpenDelivery = { -readonly [Key in keyof Delivery]: Delivery[Key] };
