import type { App } from '@slack/bolt';
import type { Conversation } from '../../../src/conversation/conversation.ts';
import type { Audience } from '../connect/audience.ts';
import type { Identity } from '../connect/identity.ts';
import type { People } from '../connect/people.ts';
import type { WindowMeans } from '../home/window-surface.ts';

/** What can be listened to of Slack. */
export type Ears = Pick<
  App<object>,
  'use' | 'event' | 'command' | 'shortcut' | 'action' | 'view' | 'options'
>;

/** What is done with what is heard. */
export interface Hearing {
  readonly conversation: Conversation;
  readonly identity: Identity;
  readonly people: People;
  readonly audience: Audience;
  readonly means: WindowMeans;
  /** Whether nothing was ever said where a person and the bot are alone. */
  isNew(channel: string): Promise<boolean>;
}
