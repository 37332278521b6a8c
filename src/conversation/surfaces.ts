import type { GivenFile } from './events.ts';
import type { Form, FormRoom } from './form.ts';
import type { Panel, PanelButton } from './panel.ts';
import type { SpokenPost } from './post.ts';

/**
 * What became of a message that was to be sent. `refused`: it surely was not sent. `unknown`: nobody knows, as where the
 * connection broke before the platform answered.
 */
export type Sending =
  | { readonly outcome: 'sent'; readonly id?: string | undefined }
  | { readonly outcome: 'refused' | 'unknown' };

/**
 * The means to answer one event, which an adapter hands in with it. None of them throws for what the platform refuses: the
 * adapter has tried what can be tried, and logged it.
 */
export interface ChatSurface {
  /** Sends an answer to where the message stands. */
  post(post: SpokenPost): Promise<Sending>;
  /** Puts another answer in place of one that was sent. */
  update(id: string, post: SpokenPost): Promise<void>;
  /** Takes back a message that was sent. */
  remove(id: string): Promise<void>;
  /** Says a sentence that is no answer, to where the message stands. */
  say(text: string): Promise<void>;
}

/** The means to show somebody alone what there is to do in a glossary. */
export interface PanelSurface {
  /** How much a form holds there. */
  readonly room: FormRoom;
  /** Shows a panel, in place of the one that a button or a form belongs to. */
  present(panel: Panel): Promise<void>;
  /** Says that what was asked for takes a while; what comes next takes the place of that. */
  wait(text: string): Promise<void>;
  /** What is in a file that somebody handed in; nothing where it can't be had. */
  fetch(file: GivenFile): Promise<Uint8Array | undefined>;
  /** What others call a person; nothing where the platform doesn't know. */
  readonly nameOf?: ((person: string) => Promise<string | undefined>) | undefined;
  tell(text: string): Promise<void>;
}

/** The means to answer a slash command: only who gave it reads them, unless they are said to be for all. */
export interface CommandSurface extends PanelSurface {
  answer(post: SpokenPost): Promise<void>;
  /** Nothing where there is nobody else to read, or nobody can tell who does. */
  readonly answerToAll?: ((post: SpokenPost) => Promise<void>) | undefined;
  /** Shows a form to who gave the command. Platforms want that within seconds, and before anything else. */
  show(form: Form): Promise<void>;
}

/** The means to answer a press of a button. */
export interface PressSurface extends PanelSurface {
  /** Sends an answer to everybody in the channel. */
  share(post: SpokenPost): Promise<Sending>;
  /** Puts an answer in place of the message that the button belongs to. */
  replace(post: SpokenPost): Promise<void>;
  /**
   * The same with the picture of the answer; false where that can't be drawn, and nothing was changed. Only where pictures are
   * shown.
   */
  illustrate?(post: SpokenPost): Promise<boolean>;
  /** Takes away the message that the button belongs to. */
  remove(): Promise<void>;
  /** Tells a sentence to who pressed, and nobody else. */
  tell(text: string): Promise<void>;
  /** Shows a form to who pressed. Platforms want that within seconds, and before anything else. */
  show(form: Form): Promise<void>;
}

/** The means to answer a form that was sent. */
export interface SubmissionSurface extends PanelSurface {
  /** Tells a sentence to who sent it: it is dealt with. */
  tell(text: string): Promise<void>;
  /**
   * Says what is wrong, by the fields' ids. What was filled in isn't lost to the person.
   * @param again a button by which the form is shown once more, where the platform has closed it.
   */
  refuse(faults: Faults, again?: PanelButton): Promise<void>;
}

/** What is wrong with what was filled in, by the fields' ids. */
export type Faults = Readonly<Record<string, string>>;
