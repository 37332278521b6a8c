import type { Message } from 'discord.js';
import { plainText } from './plain-text.ts';

/** What a message says, of whoever it may be; what apps post often stands in embeds alone. */
export const textOfMessage = ({ content, embeds }: Pick<Message, 'content' | 'embeds'>): string =>
  plainText(
    [content, ...embeds.flatMap(({ title, description }) => [title, description])]
      .filter((part) => typeof part === 'string')
      .join('\n'),
  );
