import type { Logger } from 'pino';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Post } from '../../src/conversation/post.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { Team } from '../../src/team/team.ts';

/** What the pages and interfaces on the web are made with. */
export interface WebMeans {
  readonly version: string;
  readonly team: Team;
  readonly conversation: Conversation;
  readonly messages: Messages;
  readonly log: Logger;
  /** Whose glossary is shown to everybody who reaches the pages; without it, only what the packs say is. */
  readonly workspace?: string | undefined;
  /** Whether only who sits at this machine reaches the pages: then whoever does may do everything. */
  readonly isLocal: boolean;
  /** Under what address people reach the pages, without a slash at the end; as they asked for it where it isn't set. */
  readonly publicUrl?: string | undefined;
  /** The folder of what the build made for browsers. */
  readonly assets: string;
  readonly previews: Previews;
}

/** A post as each platform is sent it: pure functions. */
export interface Previews {
  slack(post: Post, messages: Messages): unknown;
  discord(post: Post, messages: Messages): unknown;
}
