import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { ANSWER_ID } from './answer-id.ts';
import { OPTION } from './option-key.ts';

/** Raised whenever tokens change their meaning: those of before are then refused, not misread. */
const VERSION = '1';

/** In characters: the least that any platform lets a button carry. */
export const LONGEST_TOKEN = 100;

/** 72 bits, as many as an answer's id has. */
const SEAL_BYTES = 9;

const answer = z.string().regex(ANSWER_ID);
const detail = z.string().min(1);
const PAGE = /^\d{1,3}$/;

const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['share', 'senses', 'dismiss', 'mute', 'remove', 'picture', 'unpicture']),
    answer,
  }),
  /** One of several options or examples, by its key. */
  z.strictObject({ kind: z.enum(['pick', 'ask']), answer, detail: detail.regex(OPTION) }),
  /** One of the pages of an answer that is too long for a message, by its number from 0; the other is of one that somebody shared. */
  z.strictObject({ kind: z.enum(['page', 'sharedPage']), answer, detail: detail.regex(PAGE) }),
  /** Of an entry, after an answer that it gave; the last two show a form, and the next two are that form. */
  z.strictObject({ kind: z.enum(['helpful', 'unhelpful', 'suggest', 'report']), answer }),
  z.strictObject({ kind: z.enum(['suggestion', 'complaint']), answer }),
  /** Of a term that the glossary lacks: shows a form, and the next is that form. */
  z.strictObject({ kind: z.enum(['want', 'wish']), answer, detail }),
  /** On a panel, which is recorded as an answer is: what to do, and the form for that. */
  z.strictObject({ kind: z.enum(['act', 'fill']), answer, detail }),
]);

/**
 * What a button or form of the bot's asks for, and the id of the answer that it belongs to. `detail` is the key of the option or the example
 * that is picked, the number of a page, the term that is wanted, or what is to be done.
 */
export type Action = z.infer<typeof actionSchema>;

/** Turns actions into the tokens that buttons carry through a platform, and back. */
export interface Codec {
  /** @throws RangeError if the token would be too long for a platform. */
  encode(action: Action, workspace: string): string;
  /** The action, if this bot made the token, for this workspace, in this version. */
  decode(token: string, workspace: string): Action | undefined;
}

/**
 * A token is "1.pick.AbCdEfGhIjKl.AbCdEf.seal". The seal is made of everything before it and of the workspace, so that nobody
 * makes a token up, changes one, or carries one over from another workspace.
 */
export function codecOf(secret: Buffer): Codec {
  const seal = (text: string, workspace: string): string =>
    createHmac('sha256', secret)
      .update(JSON.stringify([workspace, text]))
      .digest()
      .subarray(0, SEAL_BYTES)
      .toString('base64url');
  return {
    encode(action, workspace) {
      const { kind, answer: id } = action;
      const details = 'detail' in action ? [toBase64(action.detail)] : [];
      const text = [VERSION, kind, id, ...details].join('.');
      const token = `${text}.${seal(text, workspace)}`;
      if (token.length > LONGEST_TOKEN)
        throw new RangeError(`a button can’t carry ${token.length} characters`);
      return token;
    },
    decode(token, workspace) {
      if (token.length > LONGEST_TOKEN) return undefined;
      const end = token.lastIndexOf('.');
      const text = token.slice(0, Math.max(end, 0));
      if (!isEqual(token.slice(end + 1), seal(text, workspace))) return undefined;
      const [version, kind, id, coded] = text.split('.');
      if (version !== VERSION) return undefined;
      const fields = { kind, answer: id, ...(coded !== undefined && { detail: fromBase64(coded) }) };
      return actionSchema.safeParse(fields).data;
    },
  };
}

const toBase64 = (text: string): string => Buffer.from(text).toString('base64url');
const fromBase64 = (text: string): string => Buffer.from(text, 'base64url').toString();

function isEqual(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
