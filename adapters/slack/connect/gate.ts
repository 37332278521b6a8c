import type { ReceiverEvent } from '@slack/bolt';
import { pause } from '../pause.ts';

/** So long Slack waits for an answer, in milliseconds. */
const PATIENCE = 3_000;

/** What comes over a connection goes through here, until it is closed. */
export class Gate {
  #isClosed = false;
  /** What Slack waits for an answer to. */
  readonly #unanswered = new Set<Promise<unknown>>();

  /** Lets an event through. One that comes too late is passed over: Slack, which gets no answer, delivers it to another process. */
  async pass(event: ReceiverEvent, process: (event: ReceiverEvent) => Promise<void>): Promise<void> {
    if (this.#isClosed) return;
    let resolve = (): void => {};
    const answered = new Promise<void>((done) => {
      resolve = done;
    });
    this.#unanswered.add(answered);
    const end = (): void => {
      this.#unanswered.delete(answered);
      resolve();
    };
    const ack: ReceiverEvent['ack'] = async (response) => {
      await event.ack(response).finally(end);
    };
    await process({ ...event, ack }).finally(end);
  }

  /** Lets nothing through any more. Resolves once all is answered, as far as Slack waits for that. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const done = new AbortController();
    await Promise.race([Promise.all(this.#unanswered), pause(PATIENCE, done.signal)]);
    done.abort();
  }
}
