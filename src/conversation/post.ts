import type { Answer } from '../answer/answer.ts';
import type { Look } from './look.ts';

/** An answer as it goes into a chat, and what people can do with it there. */
export interface Post {
  readonly answer: Answer;
  readonly buttons: Buttons;
  /** The name of the person who shared it with the channel. */
  readonly sharedBy?: string;
  /** How the picture looks that goes with it, beside its words; nothing where none does. */
  readonly picture?: Look;
  /** Where an answer that is too long for a message may be turned over; without it, what there is no room for is named. */
  readonly page?: Page;
}

/** One page of an answer: a message shows as much of it as it has room for. */
interface Page {
  /** Which, counted from 0. Of fewer pages it is the last. */
  readonly at: number;
  /** Tokens that lead to those beside it, whether there are such or not. */
  readonly back: string;
  readonly next: string;
}

/** The same, and the language of the bot's own words in it and around it. */
export interface SpokenPost extends Post {
  readonly lang: string;
}

/** What the buttons under an answer send back when they are pressed: tokens of the codec. A button without one isn't shown. */
export interface Buttons {
  /** Shows everybody in the channel what only the asker sees. */
  readonly share?: string;
  /** Offers the other senses of a term that was taken as the channel has taken it before. */
  readonly senses?: string;
  /** Shows the answer as a picture as well, where a chat has no tables, and takes the picture away again. */
  readonly picture?: string;
  readonly unpicture?: string;
  /** Takes away an answer that nobody asked the bot for. */
  readonly dismiss?: string;
  /** Takes away an answer that somebody asked for: only that person may, and who keeps order there. */
  readonly remove?: string;
  /** Lets the bot speak in the channel only when it is asked. */
  readonly mute?: string;
  /** Choices: an option each, in the order of the options. */
  readonly picks?: readonly string[];
  /** Help: an example each, in their order. */
  readonly asks?: readonly string[];
  /** What the glossary lacks: a term each, which the team can be asked for. */
  readonly wants?: readonly Want[];
  /** What there is to say about an entry. */
  readonly feedback?: Feedback;
}

interface Want {
  readonly term: string;
  readonly token: string;
}

/** Whether an entry was of help, and what should be otherwise. */
interface Feedback {
  readonly helpful: string;
  readonly unhelpful: string;
  readonly suggest: string;
  readonly report: string;
}
