import type { Logger } from 'pino';
import type { Resources } from '../../src/answer/resources.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Observer } from '../../src/conversation/observer.ts';
import type { Post } from '../../src/conversation/post.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { Team } from '../../src/team/team.ts';
import type { Pictures } from '../pictures.ts';
import type { Membership } from '../platform.ts';
import type { Limits } from './access/limits.ts';
import type { SignInSettings } from './sign-in/provider.ts';

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
  /** Loaded when they are first asked for: they bring with them what the platforms' own libraries hold. */
  readonly previews: () => Promise<Previews>;
  /** What draws comparisons for those who show links to them. */
  readonly pictures?: Pictures | undefined;
  /** Is told of what is answered. */
  readonly observer: Observer;
  /** What programs are answered with that speak the Model Context Protocol. */
  readonly agents: Agents;
  /** How often programs may ask; as `LIMITS` has it where it isn't set. */
  readonly limits?: Partial<Limits> | undefined;
  /** By which platforms people sign in; nobody does where it isn't set. */
  readonly signIn?: SignInSettings | undefined;
  /** What somebody is in a workspace; nothing where its platform can't say at the moment. */
  membershipOf(workspace: string, person: string): Promise<Membership | undefined>;
  /** What others call somebody in a workspace; nothing where its platform can't say at the moment. */
  nameOf(workspace: string, person: string): Promise<string | undefined>;
  /** How many proxies of the operator's stand before this server. */
  readonly proxies?: number | undefined;
}

/** A post as each platform is sent it: pure functions. */
export interface Previews {
  slack(post: Post, messages: Messages): unknown;
  discord(post: Post, messages: Messages): unknown;
}

/** Answers one request of a program that speaks the Model Context Protocol. */
type Agents = (request: Request, asker: AgentAsker) => Promise<Response>;

/** What a program sees, and what it may do. */
interface AgentAsker {
  seen(): Promise<Resources>;
  readonly scopes: readonly string[];
}
