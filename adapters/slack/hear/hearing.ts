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
  'use' | 'event' | 'command' | 'function' | 'shortcut' | 'action' | 'view' | 'options'
>;

/** What is done with what is heard in one workspace. */
export interface Hearing {
  readonly conversation: Conversation;
  readonly identity: Identity;
  readonly people: People;
  readonly audience: Audience;
  /** What answers are sent by. In which words depends on who is answered, and where. */
  readonly means: Omit<WindowMeans, 'messages'>;
  readonly home: Home;
  /** Whether nothing was ever said where a person and the bot are alone. */
  isNew(channel: string): Promise<boolean>;
}

/** The means to answer an event, in the words of who did it. */
export const meansFor = async (
  { conversation, means }: Pick<Hearing, 'conversation' | 'means'>,
  event: Parameters<Conversation['wordsAt']>[0],
): Promise<WindowMeans> => ({ ...means, messages: await conversation.wordsAt(event) });
