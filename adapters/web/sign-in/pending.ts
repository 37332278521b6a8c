import { createHash, randomBytes } from 'node:crypto';
import { randomNonce, randomPKCECodeVerifier } from 'openid-client';
import { z } from 'zod';
import type { Store } from '../../../src/store/store.ts';
import type { Checks, ProviderName } from './provider.ts';

/** In milliseconds: so long somebody may take on the platform's side. */
export const LONGEST_SIGN_IN = 10 * 60_000;

const pendingSchema = z.strictObject({
  provider: z.enum(['slack', 'discord']),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
});

/** That a browser began to sign in. */
export interface Pending {
  readonly provider: ProviderName;
  readonly checks: Checks;
  /** The page that the person wanted. */
  readonly to: string;
}

const random = (): string => randomBytes(32).toString('base64url');

/** Remembers that a browser begins to sign in. @returns what that browser keeps, and nobody else. */
export async function beginPending(
  { codes }: Pick<Store, 'codes'>,
  { provider, to }: Pick<Pending, 'provider' | 'to'>,
  at: number,
): Promise<{ readonly secret: string; readonly checks: Checks }> {
  const secret = random();
  const checks = { state: random(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const { nonce, verifier } = checks;
  const body: z.infer<typeof pendingSchema> = { provider, nonce, verifier, to };
  await codes.add(keyOf(secret, checks.state), body, at + LONGEST_SIGN_IN);
  return { secret, checks };
}

/** What a browser began that comes back with a state, and its secret: once, and for a while. */
export async function takePending(
  { codes }: Pick<Store, 'codes'>,
  { secret, state }: { readonly secret: string; readonly state: string },
  at: number,
): Promise<Pending | undefined> {
  if (secret === '' || state === '') return undefined;
  const { data } = pendingSchema.safeParse(await codes.take(keyOf(secret, state), at));
  if (data === undefined) return undefined;
  const { provider, to, nonce, verifier } = data;
  return { provider, to, checks: { state, nonce, verifier } };
}

/** Whoever has but one of the two, or reads what is kept, has nothing. */
const keyOf = (secret: string, state: string): string =>
  createHash('sha256').update(`sign-in ${secret.length} ${secret}${state}`).digest('hex');
