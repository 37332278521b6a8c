import { randomBytes } from 'node:crypto';

/** Under this name it is counted how often it was changed which glossary a workspace sees. */
export const linksOf = (workspace: string): string => `${LINKS}${workspace}`;

/** The workspace, if the name is one of those. */
export const workspaceOf = (name: string): string | undefined =>
  name.startsWith(LINKS) ? name.slice(LINKS.length) : undefined;

const LINKS = 'links of ';

/** An id that no glossary has. */
export const newGlossaryId = (): string => randomBytes(9).toString('base64url');

/** Which glossary a workspace sees. Several workspaces may see one; each begins with one of its own. */
export interface Glossaries {
  /** The glossary that a workspace sees; one of its own is made at the first call. @param id what that is called then. */
  of(workspace: string, at: number, id?: string): Promise<string>;
  /** The workspaces that see a glossary, who has seen it longest first. */
  workspaces(glossary: string): Promise<readonly string[]>;
  /** The workspaces that are known, in the order of their names, and the glossary that each sees. */
  known(limit: number): Promise<readonly { readonly workspace: string; readonly glossary: string }[]>;
  /** Inside a transaction: nobody else who calls this for the glossary goes on until that is over. */
  lock(glossary: string): Promise<void>;
  /** Lets a workspace see another glossary from now on. Its own is kept, unseen. @returns whether there is such a glossary. */
  join(workspace: string, glossary: string, at: number): Promise<boolean>;
  /** Lets a workspace see its own glossary again. */
  leave(workspace: string, at: number): Promise<void>;
  /** Notes since when the bot is not in a workspace any more; nothing where it is back. */
  setGone(workspace: string, since: number | undefined): Promise<void>;
  /** Workspaces that have been gone since before a time. */
  gone(before: number): Promise<readonly string[]>;
  /**
   * Forgets a workspace with all that is kept of it, and its glossary, unless another workspace sees that; then that is forgotten
   * when the last one ceases to.
   */
  erase(workspace: string): Promise<void>;
}
