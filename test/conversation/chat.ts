import type { Answer } from '../../src/answer/answer.ts';
import { Conversation } from '../../src/conversation/conversation.ts';
import type { Arrival, Command, Message, Press, Submission } from '../../src/conversation/events.ts';
import type { Form, FormRoom, Values } from '../../src/conversation/form.ts';
import { NOBODY } from '../../src/conversation/observer.ts';
import type { Paces } from '../../src/conversation/pace/pace.ts';
import type { Panel, PanelButton } from '../../src/conversation/panel.ts';
import type { Post } from '../../src/conversation/post.ts';
import type {
  ChatSurface,
  CommandSurface,
  PanelSurface,
  PressSurface,
  Sending,
  SubmissionSurface,
} from '../../src/conversation/surfaces.ts';
import type { Store } from '../../src/store/store.ts';
import { openTeam } from '../../src/team/open-team.ts';
import type { Team } from '../../src/team/team.ts';
import { samplePacks } from '../sample-glossary.ts';

export const WORKSPACE = 'chat:W1';

/** A message as an adapter hands it in: one that nobody addressed to the bot, in a channel. */
export const message = (text: string, fields: Partial<Message> = {}): Message => {
  const id = fields.id ?? nextId();
  return {
    workspace: WORKSPACE,
    channel: 'general',
    thread: id,
    text,
    addressed: false,
    direct: false,
    outsiders: false,
    at: START,
    ...fields,
    id,
  };
};

export const asked = (text: string, fields: Partial<Message> = {}): Message =>
  message(text, { addressed: true, ...fields });

export const command = (asked: Command['asked'], fields: Partial<Command> = {}): Command => ({
  workspace: WORKSPACE,
  channel: 'general',
  outsiders: false,
  delivery: nextId(),
  asked,
  by: { id: 'chat:ann', name: 'Ann' },
  ...fields,
});

let ids = 0;
const nextId = (): string => {
  ids += 1;
  return `id-${ids}`;
};

export const START = Date.UTC(2026, 10, 23);

/** What stands in a chat for all to see, and what single people were told: the other side of the surfaces. */
export class Chat {
  readonly conversation: Conversation;
  readonly team: Team;
  readonly #clock: { now: number };
  #edits = 0;
  /** The bot's messages, in order. */
  readonly posts = new Map<string, Post>();
  /** What was said that is no answer. */
  readonly said: string[] = [];
  /** What a person alone sees. */
  readonly told: (Post | string)[] = [];
  /** The forms that were shown, in order. */
  readonly forms: Form[] = [];
  /** What was wrong with what was filled in last, by its field. */
  readonly refused: Record<string, string> = {};
  /** What was shown about the glossary, in order; the newest is what stands there. */
  readonly panels: Panel[] = [];
  /** What a form holds. */
  room: FormRoom = { fields: 20, text: 3_000, files: true };
  /** By what a form that was refused is shown once more. */
  again: PanelButton | undefined;
  /** The files that can be had, by their references. */
  readonly files = new Map<string, Uint8Array>();
  /** What becomes of what the bot sends. */
  sending: Sending['outcome'] = 'sent';

  private constructor(conversation: Conversation, team: Team, clock: { now: number }) {
    this.conversation = conversation;
    this.team = team;
    this.#clock = clock;
  }

  static async open(store: Store, paces?: Paces): Promise<Chat> {
    const clock = { now: START };
    const team = openTeam(store, samplePacks);
    return new Chat(await Conversation.open(team, () => clock.now, NOBODY, paces), team, clock);
  }

  pass(milliseconds: number): void {
    this.#clock.now += milliseconds;
  }

  get answers(): Answer[] {
    return [...this.posts.values()].map(({ answer }) => answer);
  }

  get kinds(): string[] {
    return this.answers.map(({ kind }) => kind);
  }

  readonly surface: ChatSurface = {
    post: async (post) => {
      if (this.sending !== 'sent') return { outcome: this.sending };
      const id = nextId();
      this.posts.set(id, post);
      return { outcome: 'sent', id };
    },
    update: async (id, post) => void this.posts.set(id, post),
    remove: async (id) => void this.posts.delete(id),
    say: async (text) => void this.said.push(text),
  };

  #panelSurface(): PanelSurface {
    return {
      room: this.room,
      present: async (panel) => void this.panels.push(panel),
      wait: async () => {},
      fetch: async ({ reference }) => this.files.get(reference),
      tell: async (text) => void this.told.push(text),
    };
  }

  #commandSurface(): CommandSurface {
    return {
      ...this.#panelSurface(),
      show: async (form) => void this.forms.push(form),
      answer: async (post) => void this.told.push(post),
      answerToAll: async (post) => void this.posts.set(nextId(), post),
    };
  }

  /** A message, and what the bot answered to it. */
  async say(text: string | Message): Promise<void> {
    await this.conversation.said(typeof text === 'string' ? message(text) : text, this.surface);
  }

  /** Edits a message; each edit is later than the one before unless it is told otherwise. */
  async edit(before: Message, text: string, fields: Partial<Message> = {}): Promise<void> {
    this.#edits += 1;
    const editedAt = START + this.#edits;
    await this.conversation.edited({ ...before, text, editedAt, ...fields }, this.surface);
  }

  async delete(message: Message): Promise<void> {
    await this.conversation.deleted(message, this.surface);
  }

  async command(given: Command): Promise<Post> {
    await this.conversation.commanded(given, this.#commandSurface());
    return this.told.at(-1) as Post;
  }

  /** Presses a button of the post that stands under an id, or of one that only a person sees. */
  async press(
    token: string | undefined,
    under: string | undefined,
    fields: Partial<Press> = {},
  ): Promise<void> {
    const surface: PressSurface = {
      ...this.#panelSurface(),
      share: (post) => this.surface.post(post),
      replace: async (post) =>
        void (under === undefined ? this.told.push(post) : this.posts.set(under, post)),
      remove: async () => void (under === undefined ? this.told.pop() : this.posts.delete(under)),
      show: async (form) => void this.forms.push(form),
    };
    const press: Press = {
      workspace: WORKSPACE,
      channel: 'general',
      outsiders: false,
      delivery: nextId(),
      by: { id: 'chat:ann', name: 'Ann' },
      token: token ?? 'no such button',
      ...fields,
    };
    await this.conversation.pressed(press, surface);
  }

  /** Fills in the form that was shown last, and sends it. */
  async submit(values: Values, fields: Partial<Submission> = {}): Promise<void> {
    await this.conversation.submitted(this.#submission(values, fields), this.#submissionSurface());
  }

  /** Closes the form that was shown last, with something in it. */
  async close(values: Values, fields: Partial<Submission> = {}): Promise<void> {
    await this.conversation.closed(this.#submission(values, fields), this.#submissionSurface());
  }

  #submissionSurface(): SubmissionSurface {
    return {
      ...this.#panelSurface(),
      refuse: async (faults, again) => {
        Object.assign(this.refused, faults);
        this.again = again;
      },
    };
  }

  #submission(values: Values, fields: Partial<Submission>): Submission {
    return {
      workspace: WORKSPACE,
      channel: 'general',
      outsiders: false,
      delivery: nextId(),
      by: { id: 'chat:ann', name: 'Ann' },
      token: this.forms.at(-1)?.token ?? 'no form',
      values,
      ...fields,
    };
  }

  /** Says "/glossary …". */
  async glossary(text: string, fields: Partial<Command> = {}): Promise<void> {
    const [name = '', ...rest] = text.split(' ');
    await this.command(command({ kind: 'glossary', name, text: rest.join(' ') }, fields));
  }

  /** Opens the page where the bot shows what there is. */
  async visit(fields: Partial<Arrival> = {}): Promise<void> {
    const place = { workspace: WORKSPACE, channel: 'ann', outsiders: false };
    const arrival = { ...place, delivery: nextId(), by: { id: 'chat:ann', name: 'Ann' }, ...fields };
    await this.conversation.visited(arrival, this.#panelSurface());
  }

  /** Presses the button that says so on the newest panel. */
  async pick(label: string, fields: Partial<Press> = {}): Promise<void> {
    const { sections = [], buttons = [] } = this.panels.at(-1) ?? {};
    const all = [...sections.flatMap((section) => section.buttons ?? []), ...buttons];
    const button = all.find((each) => each.label === label);
    if (button === undefined)
      throw new Error(`there is no “${label}”, but ${all.map((each) => each.label).join(', ')}`);
    await this.press(button.token, undefined, fields);
  }

  /** All that the newest panel says, a line a line. */
  get panelText(): string {
    const { title = '', sections = [] } = this.panels.at(-1) ?? {};
    const lines = sections.flatMap(({ heading, small, lines: inside = [] }) => [
      heading,
      small,
      ...inside.map(({ lead, text, mark }) =>
        [mark === 'gone' ? '-' : mark === 'come' ? '+' : '', lead, text].filter(Boolean).join(' '),
      ),
    ]);
    return [title, ...lines].filter(Boolean).join('\n');
  }

  /** What the newest form begins with, by its fields. */
  get filled(): Record<string, string> {
    const fields = this.forms.at(-1)?.fields ?? [];
    return Object.fromEntries(
      fields.map((field) => [
        field.id,
        (field.kind === 'text' ? field.value : field.kind === 'choice' ? field.chosen : undefined) ?? '',
      ]),
    );
  }

  /** The newest of the bot's messages. */
  get last(): { readonly id: string; readonly post: Post } {
    const last = [...this.posts].at(-1);
    if (last === undefined) throw new Error('the bot has not spoken');
    return { id: last[0], post: last[1] };
  }
}
