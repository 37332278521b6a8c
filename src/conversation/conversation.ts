import type { Resources } from '../answer/resources.ts';
import type { Store } from '../store/store.ts';
import { answerCommand } from './answer-command.ts';
import { answerMessage, Unrecorded } from './answer-message.ts';
import { answerPress } from './answer-press.ts';
import { codecOf } from './codec.ts';
import { type Channel, type Command, type Message, messageKey, type Press } from './events.ts';
import { followDeletion, followEdit } from './follow-message.ts';
import type { Means } from './means.ts';
import { Recent } from './recent.ts';
import type { ChatSurface, CommandSurface, PressSurface } from './surfaces.ts';
import { Turns } from './turns.ts';

/** How many messages are remembered as deleted or edited: what happens on a busy server within minutes. */
const REMEMBERED = 10_000;
const APOLOGIZED = 1_000;

/**
 * What becomes of the events of every platform: plain data in, and calls of the surface that came with it. Each method
 * resolves once the event is dealt with. It rejects where that failed for want of the store, after the person who waits for
 * an answer was told.
 */
export class Conversation {
  readonly #means: Means;
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #apologized = new Recent(APOLOGIZED);

  private constructor(means: Means) {
    this.#means = means;
  }

  /** @param now the time, in milliseconds since 1970. */
  static async open(resources: Resources, store: Store, now: () => number = Date.now): Promise<Conversation> {
    const codec = codecOf(await store.secrets.get('buttons'));
    return new Conversation({
      resources,
      store,
      codec,
      turns: new Turns(),
      deleted: new Recent(REMEMBERED),
      edited: new Recent(REMEMBERED),
      now,
    });
  }

  /** A message was written. */
  said(message: Message, surface: ChatSurface): Promise<void> {
    const apologize = async (text: string): Promise<void> => {
      // A mention that comes as two events fails twice.
      const key = messageKey(message);
      if (!message.addressed || this.#apologized.has(key)) return;
      this.#apologized.add(key);
      await surface.say(text);
    };
    return this.#inTurn(message, () => answerMessage(message, surface, this.#means), apologize);
  }

  /** A message was changed by its author: it is given as it stands now. */
  edited(message: Message, surface: ChatSurface): Promise<void> {
    return this.#inTurn(message, () => followEdit(message, surface, this.#means));
  }

  deleted(message: Channel & Pick<Message, 'id'>, surface: Pick<ChatSurface, 'remove'>): Promise<void> {
    return this.#inTurn(message, () => followDeletion(message, surface, this.#means));
  }

  commanded(command: Command, surface: CommandSurface): Promise<void> {
    return this.#track(
      () => answerCommand(command, surface, this.#means),
      (text) => surface.tell(text),
    );
  }

  pressed(press: Press, surface: PressSurface): Promise<void> {
    return this.#track(
      () => answerPress(press, surface, this.#means),
      (text) => surface.tell(text),
    );
  }

  /** Labels that a text may become, best first. */
  complete(text: string, limit: number): string[] {
    return this.#means.resources.completion.complete(text, limit);
  }

  /** Resolves once nothing is under way. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  /** What happens to one message happens in order: an edit waits until the answer is sent. */
  #inTurn(
    message: Channel & Pick<Message, 'id'>,
    work: () => Promise<void>,
    apologize?: (text: string) => Promise<void>,
  ): Promise<void> {
    return this.#track(() => this.#means.turns.take(messageKey(message), work), apologize);
  }

  async #track(work: () => Promise<void>, apologize?: (text: string) => Promise<void>): Promise<void> {
    const done = this.#orApologize(work, apologize);
    this.#underWay.add(done);
    try {
      await done;
    } finally {
      this.#underWay.delete(done);
    }
  }

  async #orApologize(work: () => Promise<void>, apologize?: (text: string) => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Unrecorded))
        await apologize?.(this.#means.resources.messages.say('error.internal'));
      throw error;
    }
  }
}
