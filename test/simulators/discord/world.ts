import { randomBytes } from 'node:crypto';
import type { Json } from './json.ts';
import { snowflake } from './snowflake.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly owner: User;
  readonly members: User[];
  /** Whether the bot is a member. Where it isn't, people use it as an app of their own. */
  withBot: boolean;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** `direct` is the bot and a person, `private` other people among themselves. */
  readonly kind: 'text' | 'thread' | 'direct' | 'private';
  readonly guild?: Guild;
  readonly parent?: Channel;
  readonly recipients: readonly User[];
  /** What the bot may do there. */
  access: 'write' | 'read' | 'none';
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly description?: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface Message {
  readonly id: string;
  readonly channel: Channel;
  readonly author: User;
  readonly at: number;
  readonly type: number;
  content: string;
  components: readonly Json[];
  embeds: readonly Json[];
  attachments: readonly Attachment[];
  flags: number;
  mentions: readonly User[];
  mentionsEveryone: boolean;
  /** When its text was changed; an unfurled link leaves it alone. */
  editedAt?: number;
  deleted: boolean;
  /** The message it replies to. */
  readonly reference?: Message;
  readonly webhook?: boolean;
  readonly nonce?: string | number;
  /** Who alone sees it: it came with the flag for ephemeral messages. */
  readonly readBy?: User;
  readonly interaction?: Interaction;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly kind: 'command' | 'autocomplete' | 'component' | 'modal';
  readonly user: User;
  readonly channel: Channel;
  /** Whether the app is there only as the person's own. */
  readonly userInstalled: boolean;
  readonly startedAt: number;
  /** The message whose button was pressed. */
  readonly source?: Message;
  /** The first response, and after how many milliseconds it came. */
  response?: { readonly type: number; readonly data: Json; readonly took: number };
  /** The message of the first response. */
  message?: Message;
  readonly followUps: Message[];
  /** Set once its fifteen minutes are over. */
  expired: boolean;
}

/** All that Discord knows. */
export class World {
  readonly bot: User;
  readonly users = new Map<string, User>();
  /** The language in which people use Discord, and that of servers, by their ids; where it isn't American English. */
  readonly locales = new Map<string, string>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  readonly interactions = new Map<string, Interaction>();
  /** Files that people hand in with a command, by their ids. */
  readonly files = new Map<string, Attachment & { readonly url: string }>();
  /** The slash commands of the application, and those of single guilds by the guild's id. */
  commands: readonly Json[] = [];
  readonly guildCommands = new Map<string, readonly Json[]>();

  constructor() {
    this.bot = this.addUser('Differentia', true);
  }

  addUser(name: string, bot: boolean): User {
    const user = { id: snowflake(), name, bot };
    this.users.set(user.id, user);
    return user;
  }

  addGuild(name: string, owner: User, withBot: boolean): Guild {
    const members = withBot ? [owner, this.bot] : [owner];
    const guild = { id: snowflake(), name, owner, members, withBot };
    this.guilds.set(guild.id, guild);
    return guild;
  }

  addChannel(channel: Omit<Channel, 'id'>): Channel {
    const added = { ...channel, id: snowflake() };
    this.channels.set(added.id, added);
    return added;
  }

  addMessage(message: Partial<Message> & Pick<Message, 'channel' | 'author'>): Message {
    const added: Message = {
      id: snowflake(),
      at: Date.now(),
      type: message.reference ? 19 : 0,
      content: '',
      components: [],
      embeds: [],
      attachments: [],
      flags: 0,
      mentions: [],
      mentionsEveryone: false,
      deleted: false,
      ...message,
    };
    this.messages.set(added.id, added);
    return added;
  }

  addInteraction(interaction: Pick<Interaction, 'kind' | 'user' | 'channel' | 'source'>): Interaction {
    const added: Interaction = {
      ...interaction,
      id: snowflake(),
      token: randomBytes(64).toString('base64url'),
      userInstalled: isOnlyUserInstalled(interaction.channel),
      startedAt: performance.now(),
      followUps: [],
      expired: false,
    };
    this.interactions.set(added.id, added);
    return added;
  }

  channelsOf(guild: Guild): Channel[] {
    return [...this.channels.values()].filter((channel) => channel.guild === guild);
  }

  /** The messages that stand in a channel, the oldest first; those that only one person sees included. */
  messagesIn(channel: Channel): Message[] {
    return [...this.messages.values()].filter((message) => message.channel === channel && !message.deleted);
  }
}

/** Whether the app is there only as the own one of whoever uses it. */
export const isOnlyUserInstalled = ({ kind, guild }: Channel): boolean =>
  kind === 'private' || (guild !== undefined && !guild.withBot);
