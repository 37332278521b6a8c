import type { Answer } from '../answer/answer.ts';
import { helpAnswer } from '../answer/no-answer.ts';
import { messagesIn } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';
import { Places } from '../team/places.ts';
import type { Team } from '../team/team.ts';
import { Aftermath } from './aftermath.ts';
import { answerCommand } from './answer-command.ts';
import { answerMessage } from './answer-message.ts';
import { answerPress } from './answer-press.ts';
import { answerSubmission, keepSubmission } from './answer-submission.ts';
import { codecOf } from './codec.ts';
import { completeTyping } from './complete-typing.ts';
import {
  type Arrival,
  type Audible,
  type Channel,
  type Command,
  type Explanation,
  type Message,
  messageKey,
  type Press,
  type Submission,
  type Typing,
} from './events.ts';
import { aboutEntries } from './flows/about-entries.ts';
import { explain } from './flows/explain.ts';
import { welcome } from './flows/welcome.ts';
import { followDeletion, followEdit } from './follow-message.ts';
import { WORDS } from './form.ts';
import { goesOn, mayGoOn } from './goes-on.ts';
import { layHome } from './home/lay-home.ts';
import { mayConcernUs } from './may-concern-us.ts';
import type { Means, Tools } from './means.ts';
import { observed } from './observed.ts';
import { NOBODY, type Observer } from './observer.ts';
import { keepsPace, type SlowKey, type Wanted, wishIn, wishOf } from './pace/keeps-pace.ts';
import { Pace, type Paces, USUAL_PACES } from './pace/pace.ts';
import { Recalled } from './recalled.ts';
import { Recent } from './recent.ts';
import type {
  ChatSurface,
  CommandSurface,
  PanelSurface,
  PressSurface,
  SubmissionSurface,
} from './surfaces.ts';
import { Turns } from './turns.ts';
import { UnderWay } from './under-way.ts';
import { Unrecorded } from './unrecorded.ts';

/** How many messages are remembered as deleted or edited: what happens on a busy server within minutes. */
const REMEMBERED = 10_000;
const APOLOGIZED = 1_000;

type Where = Parameters<Places['at']>[0];

/**
 * What becomes of the events of every platform: plain data in, and calls of the surface that came with it. Each method
 * resolves once the event is dealt with. It rejects where that failed for want of the store, after the person who waits for
 * an answer was told.
 */
export class Conversation {
  readonly #places: Places;
  readonly #tools: Tools;
  readonly #underWay = new UnderWay();
  readonly #apologized = new Recent(APOLOGIZED);

  private constructor(places: Places, tools: Tools) {
    this.#places = places;
    this.#tools = tools;
  }

  /**
   * @param now the time, in milliseconds since 1970.
   * @param observer is told of what is answered.
   * @param paces how much people may want done.
   */
  static async open(
    team: Team,
    now: () => number = Date.now,
    observer: Observer = NOBODY,
    paces: Paces = USUAL_PACES,
  ): Promise<Conversation> {
    const { store, overlays } = team;
    const codec = codecOf(await store.secrets.get('buttons'));
    return new Conversation(new Places(team), {
      aftermath: new Aftermath(store),
      team,
      store,
      overlays,
      codec,
      turns: new Turns(),
      deleted: new Recent(REMEMBERED),
      edited: new Recent(REMEMBERED),
      observer,
      pace: new Pace(paces),
      recalled: new Recalled(),
      now,
    });
  }

  /** A message was written. */
  said(message: Message, surface: ChatSurface): Promise<void> {
    const chat = this.#observed(message).chat(surface);
    const apologize = async (): Promise<void> => {
      // A mention that comes as two events fails twice.
      const key = messageKey(message);
      if (!message.addressed || this.#apologized.has(key)) return;
      this.#apologized.add(key);
      await surface.say(apologyTo(message));
    };
    const answer = async () => {
      const isToUs = mayConcernUs(message);
      if (!(isToUs || mayGoOn(message))) return;
      const tell = message.addressed ? (text: string) => surface.say(text) : undefined;
      if (!(await this.#keepsPace(wishIn(message), message, tell))) return;
      await answerMessage(isToUs ? message : await this.#meant(message), chat, await this.#meansAt(message));
    };
    return this.#inTurn(message, answer, apologize);
  }

  /** A message was changed by its author: it is given as it stands now. */
  edited(message: Message, surface: ChatSurface): Promise<void> {
    const chat = this.#observed(message).chat(surface);
    return this.#inTurn(message, async () => {
      if (mayConcernUs(message) && !(await this.#keepsPace(wishIn(message), message))) return;
      await followEdit(await this.#meant(message), chat, this.#tools, () => this.#meansAt(message));
    });
  }

  deleted(message: Channel & Pick<Message, 'id'>, surface: Pick<ChatSurface, 'remove'>): Promise<void> {
    return this.#inTurn(message, () => followDeletion(message, surface, this.#tools));
  }

  commanded(command: Command, surface: CommandSurface): Promise<void> {
    const observing = observed(this.#tools.observer, command, 'command').command(surface);
    return this.#wanted(command, wishOf(command), surface, (means) =>
      answerCommand(command, observing, means),
    );
  }

  pressed(press: Press, surface: PressSurface): Promise<void> {
    const observing = observed(this.#tools.observer, press, 'button').press(surface);
    return this.#wanted(press, wishOf(press), surface, (means) => answerPress(press, observing, means));
  }

  submitted(submission: Submission, surface: SubmissionSurface): Promise<void> {
    return this.#track(
      async () => answerSubmission(submission, surface, await this.#meansAt(submission)),
      () => surface.refuse({ [Object.keys(submission.values)[0] ?? WORDS]: apologyTo(submission) }),
    );
  }

  /** A form was closed without being sent. What was in it may be worth keeping; nobody waits for an answer. */
  closed(submission: Submission, surface: SubmissionSurface): Promise<void> {
    return this.#track(async () => keepSubmission(submission, surface, await this.#meansAt(submission)));
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
    const { pace, now } = this.#tools;
    if (!pace.mayType(typing.person, now())) return [];
    return completeTyping(typing.text, limit, await this.#meansAt(typing));
  }

  /** Examples of what can be asked there. */
  async examples(where: Audible): Promise<readonly string[]> {
    return helpAnswer('asked', (await this.#meansAt(where)).resources).examples;
  }

  /** What there is to say there of an entry, or of how several concepts differ, by their ids; nothing where one isn't known. */
  async about(ids: readonly string[], where: Audible): Promise<Answer | undefined> {
    return aboutEntries(ids, (await this.#meansAt(where)).resources);
  }

  /** Somebody wants the terms in a message explained. */
  explained(explanation: Explanation, surface: Pick<PanelSurface, 'present' | 'tell'>): Promise<void> {
    const wish = { ...explanation, person: explanation.person };
    return this.#wanted(explanation, wish, surface, (means) => explain(explanation, surface, means));
  }

  /** Somebody opens the page where the bot shows what there is; what is presented is that page. */
  visited(arrival: Arrival, surface: PanelSurface): Promise<void> {
    return this.#track(async () => layHome(arrival, surface, await this.#meansAt(arrival)));
  }

  /** Somebody is with the bot alone, who has never said anything there. */
  arrived(arrival: Arrival, surface: Pick<ChatSurface, 'post'>): Promise<void> {
    return this.#track(async () => welcome(arrival, surface, await this.#meansAt(arrival)));
  }

  /**
   * The words in which somebody is answered somewhere; an adapter says in them what it has to say itself. Where that can't be found out,
   * those of their own language.
   */
  async wordsAt(where: Where): Promise<Messages> {
    try {
      return (await this.#meansAt(where)).resources.messages;
    } catch {
      return messagesIn(where.lang);
    }
  }

  /** How many events are being dealt with. */
  get underWay(): number {
    return this.#underWay.events;
  }

  /** Does what an adapter has to do for an event, so that it is waited for as well. */
  during(work: () => Promise<void>): Promise<void> {
    return this.#underWay.around(work);
  }

  /** Resolves once nothing is under way. */
  idle(): Promise<void> {
    return this.#underWay.idle();
  }

  #observed(message: Message) {
    return observed(this.#tools.observer, message, message.addressed ? 'asked' : 'unasked');
  }

  /** A message as it is meant: what goes on from a question to the bot is addressed to it. */
  async #meant(message: Message): Promise<Message> {
    const isAddressed = mayGoOn(message) && (await goesOn(message, await this.#meansAt(message)));
    return isAddressed ? { ...message, addressed: true, onlyReplies: true } : message;
  }

  async #meansAt(where: Where): Promise<Means> {
    return { ...this.#tools, ...(await this.#places.at(where, this.#tools.now())) };
  }

  /** Does what somebody wants done who waits for it, unless they want too much: then that is said. */
  #wanted(
    event: Where,
    wanted: Wanted,
    surface: Pick<PanelSurface, 'tell'>,
    work: (means: Means) => Promise<void>,
  ): Promise<void> {
    const tell = (text: string) => surface.tell(text);
    return this.#track(
      async () => {
        if (await this.#keepsPace(wanted, event, tell)) await work(await this.#meansAt(event));
      },
      () => tell(apologyTo(event)),
    );
  }

  /** Whether it is done now. What was filled into a form isn't asked about: the form wasn't shown to who is slowed. */
  #keepsPace(wanted: Wanted, where: Where, tell?: (text: string) => Promise<void>): Promise<boolean> {
    const say = async (key: SlowKey) => tell?.((await this.#meansAt(where)).resources.messages.say(key));
    return keepsPace(wanted, this.#tools, tell && say);
  }

  /** What happens to one message happens in order: an edit waits until the answer is sent. */
  #inTurn(
    message: Channel & Pick<Message, 'id'>,
    work: () => Promise<void>,
    apologize?: () => Promise<void>,
  ): Promise<void> {
    return this.#track(() => this.#tools.turns.take(messageKey(message), work), apologize);
  }

  #track(work: () => Promise<void>, apologize?: () => Promise<void>): Promise<void> {
    return this.#underWay.event(() => this.#orApologize(work, apologize));
  }

  async #orApologize(work: () => Promise<void>, apologize?: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Unrecorded)) await apologize?.();
      throw error;
    }
  }
}

/** Said where the store failed, which then isn't asked what is set. */
const apologyTo = ({ lang }: Pick<Where, 'lang'>): string => messagesIn(lang).say('error.internal');
