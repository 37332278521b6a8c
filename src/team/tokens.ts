import { createHash, randomBytes } from 'node:crypto';
import { line } from '../glossary/fields.ts';
import type { Store } from '../store/store.ts';
import type { Token } from '../store/tokens.ts';
import { DAY, dayOf } from './day.ts';
import { noteDeed } from './deeds.ts';
import { shortId } from './new-id.ts';

/** What a token lets its holder do: look things up, and ask questions. */
export const SCOPES = ['read', 'ask'] as const;
export type Scope = (typeof SCOPES)[number];

/** By this a token is known wherever it turns up, as in files that are searched for secrets. */
const PREFIX = 'dff_';
const SECRET_BYTES = 32;
const TOKEN = /^dff_[A-Za-z0-9_-]{43}$/;

/** What a token is for. */
export const tokenNameSchema = line(80);
/** For how many days a token can be good. */
export const MOST_DAYS = 3650;

/** What somebody wants a token for. */
interface Wanted {
  readonly workspace: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** For how many days it is good; for good without it. */
  readonly days?: number | undefined;
}

/** Who gives a token or takes it back, and when. */
interface Giving {
  readonly person: string;
  readonly at: number;
}

/** Makes a token. What is returned as `text` is its holder's alone: only its hash is kept. */
export async function createToken(
  store: Pick<Store, 'atomically'>,
  { workspace, name, scopes, days }: Wanted,
  { person, at }: Giving,
): Promise<{ readonly text: string; readonly token: Token }> {
  const text = `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64url')}`;
  const token: Token = {
    workspace,
    id: shortId(),
    hash: hashOf(text),
    name,
    scopes: SCOPES.filter((scope) => scopes.includes(scope)),
    at,
    ...(days !== undefined && { expires: at + days * DAY }),
  };
  await store.atomically(async (records) => {
    const glossary = await records.glossaries.of(workspace, at);
    await records.tokens.add(token);
    const about = { token: token.id };
    await noteDeed(records, { glossary, actor: { person }, at }, { did: 'tokenMade', about });
  });
  return { text, token };
}

/** Makes a token good for nothing any more. @returns whether there was one. */
export const revokeToken = (
  store: Pick<Store, 'atomically'>,
  { workspace, id }: Pick<Token, 'workspace' | 'id'>,
  { person, at }: Giving,
): Promise<boolean> =>
  store.atomically(async (records) => {
    if (!(await records.tokens.remove(workspace, id))) return false;
    const glossary = await records.glossaries.of(workspace, at);
    const about = { token: id };
    await noteDeed(records, { glossary, actor: { person }, at }, { did: 'tokenRevoked', about });
    return true;
  });

/** The token that a text is, if it is good at that time. The day on which it is used is noted. */
export async function tokenOf(
  { tokens }: Pick<Store, 'tokens'>,
  text: string,
  at: number,
): Promise<Token | undefined> {
  const token = TOKEN.test(text) ? await tokens.withHash(hashOf(text)) : undefined;
  if (token === undefined || isExpired(token, at)) return undefined;
  const today = dayOf(at);
  if (token.used !== today) await tokens.setUsed(token.workspace, token.id, today);
  return token;
}

export const isExpired = ({ expires }: Token, at: number): boolean => expires !== undefined && expires <= at;

/** Nobody guesses 256 random bits, so a fast hash will do. */
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
