import { randomBytes } from 'node:crypto';
import type { Records } from '../store/store.ts';
import type { Deed } from './actor.ts';

/** What people are told, of an entry by what it is called. It names no persons: who is forgotten is not looked for here. */
export type NoticeBody =
  | {
      readonly kind: 'approved';
      readonly suggestion: string;
      readonly entry: string;
      readonly names: readonly string[];
      /** Whether an editor changed it before. */
      readonly isEdited: boolean;
      readonly reason?: string | undefined;
    }
  | {
      readonly kind: 'rejected';
      readonly suggestion: string;
      readonly entry: string;
      readonly names: readonly string[];
      readonly reason: string;
    }
  /** A term that somebody wanted is there. */
  | {
      readonly kind: 'answered';
      readonly term: string;
      readonly entry: string;
      readonly names: readonly string[];
    }
  /** A term that somebody wanted won't be added. */
  | { readonly kind: 'declined'; readonly term: string; readonly reason?: string | undefined }
  /** An entry that the person owns is to be verified. */
  | {
      readonly kind: 'due';
      readonly entry: string;
      readonly names: readonly string[];
      readonly due: number;
    };

/** Leaves a notice for a person, unless it was the person's own doing. */
export async function tell(
  records: Pick<Records, 'notices'>,
  { glossary, actor, at }: Pick<Deed, 'glossary' | 'at'> & { readonly actor?: Deed['actor'] | undefined },
  person: string | undefined,
  body: NoticeBody,
): Promise<void> {
  if (person === undefined || person === actor?.person) return;
  await records.notices.add({ id: randomBytes(9).toString('base64url'), glossary, person, body, at });
}
