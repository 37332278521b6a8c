import { createHash } from 'node:crypto';
import { z } from 'zod';
import { linksOf } from '../store/team/glossaries.ts';
import type { Deed } from './actor.ts';
import { noteDeed } from './deeds.ts';
import { randomLetters } from './new-id.ts';
import { type Again, transactOnce } from './once.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import type { Team } from './team.ts';
import { transact } from './transact.ts';

/** How long a code is good, in milliseconds. */
const GOOD_FOR = 10 * 60 * 1000;
/** Some 50 bits: nobody guesses one in ten minutes. */
const LETTERS = 10;

const codeBody = z.object({ kind: z.literal('link'), glossary: z.string() });

/** A code is typed by people. */
const hashOf = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest('hex');

/** Makes a code by which an admin of another workspace lets that see this glossary. It is good once, and for ten minutes. */
export const offerLink = (
  { store }: Pick<Team, 'store'>,
  deed: Deed,
): Promise<{ readonly kind: 'code'; readonly code: string; readonly expires: number } | NotAllowed> =>
  transact<{ readonly kind: 'code'; readonly code: string; readonly expires: number } | NotAllowed>(
    store,
    async (records) => {
      const hindrance = await notAllowed(records, deed, 'admin');
      if (hindrance !== undefined) return hindrance;
      const letters = randomLetters(LETTERS);
      const expires = deed.at + GOOD_FOR;
      await records.codes.add(hashOf(letters), { kind: 'link', glossary: deed.glossary }, expires);
      return {
        kind: 'code',
        code: `${letters.slice(0, LETTERS / 2)}-${letters.slice(LETTERS / 2)}`,
        expires,
      };
    },
  );

export type Linked =
  | { readonly kind: 'linked'; readonly glossary: string; readonly workspaces: readonly string[] }
  /** Nobody made that code, or it was used, or it is too old. */
  | { readonly kind: 'badCode' }
  /** The workspace sees that glossary already. */
  | { readonly kind: 'linkedAlready' }
  | Again
  | NotAllowed;

export type Unlinked = { readonly kind: 'unlinked'; readonly glossary: string } | Again | NotAllowed;

/** Lets a workspace see the glossary that a code was made for, instead of the deed's. */
export const link = (
  { store }: Pick<Team, 'store'>,
  deed: Deed,
  { workspace, code }: { readonly workspace: string; readonly code: string },
): Promise<Linked> =>
  transactOnce<Linked>(store, deed, async (records, refuse) => {
    await records.changes.bump(linksOf(workspace));
    const hindrance = await notAllowed(records, deed, 'admin');
    if (hindrance !== undefined) return refuse(hindrance);
    const { success, data } = codeBody.safeParse(await records.codes.take(hashOf(code), deed.at));
    if (!success) return refuse({ kind: 'badCode' });
    // A code that links nothing is not used up.
    if (data.glossary === deed.glossary) return refuse({ kind: 'linkedAlready' });
    if (!(await records.glossaries.join(workspace, data.glossary, deed.at)))
      return refuse({ kind: 'badCode' });
    await noteDeed(records, { ...deed, glossary: data.glossary }, { did: 'linked', other: workspace });
    const workspaces = await records.glossaries.workspaces(data.glossary);
    return { kind: 'linked', glossary: data.glossary, workspaces };
  });

/** Lets a workspace see its own glossary again. Its own admins can always do that, whoever is an admin of the shared one. */
export const unlink = ({ store }: Pick<Team, 'store'>, deed: Deed, workspace: string): Promise<Unlinked> =>
  transactOnce<Unlinked>(store, deed, async (records, refuse) => {
    await records.changes.bump(linksOf(workspace));
    const hindrance = deed.actor.isWorkspaceAdmin ? undefined : await notAllowed(records, deed, 'admin');
    if (hindrance !== undefined) return refuse(hindrance);
    await records.glossaries.leave(workspace, deed.at);
    await noteDeed(records, deed, { did: 'unlinked', other: workspace });
    return { kind: 'unlinked', glossary: await records.glossaries.of(workspace, deed.at) };
  });
