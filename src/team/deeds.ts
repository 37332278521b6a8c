import { randomBytes } from 'node:crypto';
import type { Records } from '../store/store.ts';
import type { DoneDeed } from '../store/team/deeds.ts';
import type { Role } from '../store/team/people.ts';
import type { Actor, Deed } from './actor.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import type { Team } from './team.ts';

/** What somebody did, for those who ask later who did what. It names persons only where they are forgotten (`other`). */
export type WhatWasDone =
  | {
      readonly did: 'published' | 'restored' | 'hidden' | 'removed';
      readonly entry: string;
      readonly about: { readonly number: number };
    }
  | {
      readonly did: 'approved' | 'rejected';
      readonly entry: string;
      readonly about: { readonly suggestion: string };
    }
  | {
      readonly did: 'imported';
      readonly about: { readonly id: string; readonly added: number; readonly changed: number };
    }
  | { readonly did: 'importUndone'; readonly about: { readonly id: string; readonly entries: number } }
  | { readonly did: 'answered'; readonly entry: string; readonly about: { readonly term: string } }
  | { readonly did: 'declined'; readonly about: { readonly term: string } }
  | { readonly did: 'merged'; readonly about: { readonly term: string; readonly into: string } }
  | { readonly did: 'settled'; readonly about: { readonly report: string } }
  | { readonly did: 'owned'; readonly entry: string; readonly other?: string | undefined }
  | { readonly did: 'verified'; readonly entry: string }
  | {
      readonly did: 'set';
      readonly about: {
        readonly name: string;
        readonly value?: unknown;
        readonly channel?: string | undefined;
      };
    }
  | { readonly did: 'role'; readonly other: string; readonly about: { readonly role: Role | 'none' } }
  | { readonly did: 'blocked'; readonly other: string; readonly about: { readonly isBlocked: boolean } }
  /** A workspace, which `other` names until it is erased, sees the glossary from then on, or doesn't any more. */
  | { readonly did: 'linked' | 'unlinked'; readonly other: string }
  /** Who was forgotten, nothing says. */
  | { readonly did: 'forgot' }
  | { readonly did: 'tokenMade' | 'tokenRevoked'; readonly about: { readonly token: string } };

/** In which glossary, when and by whom something is done; by nobody who could be named, where that is somebody who is forgotten. */
interface Doing extends Pick<Deed, 'glossary' | 'at'> {
  readonly actor?: Pick<Actor, 'person'> | undefined;
}

/** Notes down what was done, in the transaction in which it is. */
export const noteDeed = (
  { deeds }: Pick<Records, 'deeds'>,
  { glossary, actor, at }: Doing,
  what: WhatWasDone,
): Promise<void> =>
  deeds.add(glossary, { id: randomBytes(9).toString('base64url'), at, person: actor?.person, ...what });

/** What was done last, the newest first; with `before`, what was done before that. For editors. */
export async function deedsDone(
  { store }: Pick<Team, 'store'>,
  deed: Deed,
  { limit, before }: { readonly limit: number; readonly before?: Pick<DoneDeed, 'at' | 'id'> | undefined },
): Promise<{ readonly kind: 'deeds'; readonly deeds: readonly DoneDeed[] } | NotAllowed> {
  const hindrance = await notAllowed(store, deed, 'editor');
  if (hindrance !== undefined) return hindrance;
  return { kind: 'deeds', deeds: await store.deeds.newest(deed.glossary, limit, before) };
}
