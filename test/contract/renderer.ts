import type { SpokenPost } from '../../src/conversation/post.ts';

/** A post as a platform gets it, and what becomes of it there. */
export interface Drawn {
  /** What is sent, to the letter. */
  readonly sent: unknown;
  /** What a person reads, but for the buttons: markup, escapes and the lines of tables are undone. */
  readonly text: string;
  /** What is read in place of it by notifications and screen readers, its escapes undone. */
  readonly fallback?: string;
  readonly buttons: readonly { readonly label: string; readonly token: string }[];
  /** What the platform would refuse of it, a line each. */
  readonly refusals: readonly string[];
  /** Whatever in it would notify somebody. */
  readonly pings: readonly string[];
}

/** What a platform may have nothing of, or a renderer can't bear. */
export type Lack = 'buttons' | 'fallback' | 'sharing' | 'long answers' | 'removing' | 'pictures';

/** A renderer, as the contract sees it. */
export interface Renderer {
  readonly name: string;
  draw(post: SpokenPost): Promise<Drawn>;
  /** What there isn't here, and why. The tests of it are skipped. */
  readonly lacks: Readonly<Partial<Record<Lack, string>>>;
}
