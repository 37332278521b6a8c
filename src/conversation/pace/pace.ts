import { Counts } from './counts.ts';

/** How much is done within a minute; nothing stands where there is no end to it. */
export interface Paces {
  /** For one person. */
  readonly person?: number | undefined;
  /** For all of a workspace. */
  readonly workspace?: number | undefined;
}

/** More than anybody asks in earnest, and than a server asks that isn't flooded. */
export const USUAL_PACES: Paces = { person: 30, workspace: 600 };

/** Where half of what a workspace may have is used up, each person gets so much, so that something is left for those who ask seldom. */
const LITTLE = 3;
/** A text is completed after each letter. */
const TYPING = 10;
/** As many people, places and messages are kept in mind. */
const MOST = 10_000;

/** Something that somebody wants done. */
export interface Wish {
  readonly workspace: string;
  readonly channel: string;
  /** Where outsiders read along a channel stands for itself: strangers to each other share such a workspace. */
  readonly outsiders: boolean;
  /** On a page of the bot's own it is counted there. */
  readonly onPage?: boolean | undefined;
  /** Who wants it, as the platform names the person. */
  readonly person: string | undefined;
  /** What the deliveries of one wish share; it is counted once. */
  readonly once?: string | undefined;
}

/** Whether something is done; if not, whether it is the person who does too much, or all of them. */
export type Verdict = 'go' | 'slow person' | 'slow workspace';

/** Slows who wants things done without end, before any of it costs much. Counts in this process alone, and in little memory. */
export class Pace {
  readonly #paces: Paces;
  readonly #people = new Counts(MOST);
  readonly #typists = new Counts(MOST);
  readonly #workspaces = new Counts(MOST);
  readonly #told = new Counts(MOST);
  readonly #verdicts = new Map<string, Verdict>();

  constructor(paces: Paces) {
    this.#paces = paces;
  }

  /** @param at in milliseconds since 1970. */
  take(wish: Wish, at: number): Verdict {
    const { once } = wish;
    const before = once === undefined ? undefined : this.#verdicts.get(once);
    const verdict = before ?? this.#judge(wish, at);
    if (once !== undefined && before === undefined) this.#keep(once, verdict);
    return verdict;
  }

  /** Whether a text may be completed. */
  mayType(person: string | undefined, at: number): boolean {
    const { person: most } = this.#paces;
    return person === undefined || most === undefined || this.#typists.add(person, at) <= most * TYPING;
  }

  /** Whether it is for the first time of late that somebody, or somewhere, is to be told of it. */
  isNews(whom: string, at: number): boolean {
    return this.#told.add(whom, at) === 1;
  }

  #judge({ workspace, channel, outsiders, onPage, person }: Wish, at: number): Verdict {
    if (onPage) return 'go';
    const { person: forPerson = Number.POSITIVE_INFINITY, workspace: forAll = Number.POSITIVE_INFINITY } =
      this.#paces;
    const place = outsiders ? `${workspace} ${channel}` : workspace;
    const mine = person === undefined ? 1 : this.#people.add(person, at);
    if (mine > forPerson) return 'slow person';
    const all = this.#workspaces.read(place, at);
    // Who was refused doesn't use up anything.
    if (all >= forAll || (all >= forAll / 2 && mine > LITTLE)) return 'slow workspace';
    this.#workspaces.add(place, at);
    return 'go';
  }

  #keep(once: string, verdict: Verdict): void {
    this.#verdicts.set(once, verdict);
    const [oldest] = this.#verdicts.keys();
    if (this.#verdicts.size > MOST && oldest !== undefined) this.#verdicts.delete(oldest);
  }
}
