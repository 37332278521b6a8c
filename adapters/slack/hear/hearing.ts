import type { App } from '@slack/bolt';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import type { Audience } from '../connect/audience.ts';
import type { Identity } from '../connect/identity.ts';
import type { People } from '../connect/people.ts';
import type { Home } from '../home/home.ts';
import type { WindowMeans } from '../home/window-surface.ts';

/** What comes with whatever is heard. */
export type Located = { readonly hearing: Hearing };

/** What can be listened to of Slack. */
export type Ears = Pick<
  App<Located>,
  'use' | 'event' | 'command' | 'shortcut' | 'action' | 'view' | 'options'
>;

/** What is done with what is heard in one workspace. */
export interface Hearing {
  readonly conversation: Conversation;
  readonly identity: Identity;
  readonly people: People;
  readonly audience: Audience;
  readonly means: WindowMeans;
  readonly home: Home;
  /** Whether nothing was ever said where a person and the bot are alone. */
  isNew(channel: string): Promise<boolean>;
}
