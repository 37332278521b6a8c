import { english } from '../messages/messages.ts';
import { Places } from '../team/places.ts';
import type { Team } from '../team/team.ts';
import { answerCommand } from './answer-command.ts';
import { answerMessage } from './answer-message.ts';
import { answerPress } from './answer-press.ts';
import { answerSubmission } from './answer-submission.ts';
import { codecOf } from './codec.ts';
import {
  type Channel,
  type Command,
  type Message,
  messageKey,
  type Press,
  type Submission,
  type Typing,
} from './events.ts';
import { followDeletion, followEdit } from './follow-message.ts';
import { WORDS } from './form.ts';
import { mayConcernUs } from './may-concern-us.ts';
import type { Means, Tools } from './means.ts';
import { Recent } from './recent.ts';
import type { ChatSurface, CommandSurface, PressSurface, SubmissionSurface } from './surfaces.ts';
import { Turns } from './turns.ts';
import { Unrecorded } from './unrecorded.ts';

/** How many messages are remembered as deleted or edited: what happens on a busy server within minutes. */
const REMEMBERED = 10_000;
const APOLOGIZED = 1_000;

/**
 * What becomes of the events of every platform: plain data in, and calls of the surface that came with it. Each method
 * resolves once the event is dealt with. It rejects where that failed for want of the store, after the person who waits for
 * an answer was told.
 */
export class Conversation {
  readonly #places: Places;
  readonly #tools: Tools;
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #apologized = new Recent(APOLOGIZED);

  private constructor(places: Places, tools: Tools) {
    this.#places = places;
    this.#tools = tools;
  }

  /** @param now the time, in milliseconds since 1970. */
  static async open(team: Team, now: () => number = Date.now): Promise<Conversation> {
    const { store, overlays } = team;
    const codec = codecOf(await store.secrets.get('buttons'));
    return new Conversation(new Places(team), {
      team,
      store,
      overlays,
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
    const answer = async () => {
      if (mayConcernUs(message)) await answerMessage(message, surface, await this.#meansAt(message));
    };
    return this.#inTurn(message, answer, apologize);
  }

  /** A message was changed by its author: it is given as it stands now. */
  edited(message: Message, surface: ChatSurface): Promise<void> {
    return this.#inTurn(message, () =>
      followEdit(message, surface, this.#tools, () => this.#meansAt(message)),
    );
  }

  deleted(message: Channel & Pick<Message, 'id'>, surface: Pick<ChatSurface, 'remove'>): Promise<void> {
    return this.#inTurn(message, () => followDeletion(message, surface, this.#tools));
  }

  commanded(command: Command, surface: CommandSurface): Promise<void> {
    return this.#track(
      async () => answerCommand(command, surface, await this.#meansAt(command)),
      (text) => surface.tell(text),
    );
  }

  pressed(press: Press, surface: PressSurface): Promise<void> {
    return this.#track(
      async () => answerPress(press, surface, await this.#meansAt(press)),
      (text) => surface.tell(text),
    );
  }

  submitted(submission: Submission, surface: SubmissionSurface): Promise<void> {
    return this.#track(
      async () => answerSubmission(submission, surface, await this.#meansAt(submission)),
      (text) => surface.refuse(WORDS, text),
    );
  }

  /** The bot isn't in a workspace any more: what is kept of it is erased after some days, unless the bot comes back. */
  left(workspace: string): Promise<void> {
    const { store, now } = this.#tools;
    return this.#track(() => store.glossaries.setGone(workspace, now()));
  }

  /** The bot is in a workspace, be it again. */
  joined(workspace: string): Promise<void> {
    return this.#track(() => this.#tools.store.glossaries.setGone(workspace, undefined));
  }

  /** Labels that a text may become, best first. */
  async complete(typing: Typing, limit: number): Promise<string[]> {
    const { resources } = await this.#meansAt(typing);
    return resources.completion.complete(typing.text, limit);
  }

  /** Resolves once nothing is under way. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  async #meansAt(where: Parameters<Places['at']>[0]): Promise<Means> {
    return { ...this.#tools, ...(await this.#places.at(where, this.#tools.now())) };
  }

  /** What happens to one message happens in order: an edit waits until the answer is sent. */
  #inTurn(
    message: Channel & Pick<Message, 'id'>,
    work: () => Promise<void>,
    apologize?: (text: string) => Promise<void>,
  ): Promise<void> {
    return this.#track(() => this.#tools.turns.take(messageKey(message), work), apologize);
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
      if (!(error instanceof Unrecorded)) await apologize?.(english.say('error.internal'));
      throw error;
    }
  }
}
