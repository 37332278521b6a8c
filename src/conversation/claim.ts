import type { Message } from './events.ts';

/** What a message claims only once, though it is delivered twice or comes as two events; edited, it is another. */
export const claimOf = ({ channel, id, editedAt }: Message): string =>
  ['message', channel, id, ...(editedAt === undefined ? [] : [editedAt])].join(' ');
