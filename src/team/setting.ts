import { z } from 'zod';

/** What a setting can be. */
export type Expected =
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'oneOf'; readonly choices: readonly string[] }
  /** A list of some of these. */
  | { readonly kind: 'someOf'; readonly choices: readonly string[] }
  | { readonly kind: 'count'; readonly most: number };

/** Something that a team's admins can set. */
export interface Setting<T> {
  readonly schema: z.ZodType<T>;
  readonly expected: Expected;
  /** What holds where nobody has set it. */
  readonly fallback: T;
  /** Whether a channel may have its own. */
  readonly perChannel: boolean;
}

export const yesNo = (fallback: boolean, perChannel = true): Setting<boolean> => ({
  schema: z.boolean(),
  expected: { kind: 'yesNo' },
  fallback,
  perChannel,
});

export const oneOf = <T extends string>(
  choices: readonly T[],
  { fallback, perChannel }: Pick<Setting<T>, 'fallback' | 'perChannel'>,
): Setting<T> => ({ schema: z.enum(choices), expected: { kind: 'oneOf', choices }, fallback, perChannel });

/** A whole number from 0 on. */
export const count = (most: number, fallback: number): Setting<number> => ({
  schema: z.int().min(0).max(most),
  expected: { kind: 'count', most },
  fallback,
  perChannel: false,
});
