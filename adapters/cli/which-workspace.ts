import type { Store } from '../../src/store/store.ts';
import { LOCAL_WORKSPACE, WORKSPACE } from '../../src/team/workspace-name.ts';
import { Failure } from '../failure.ts';

/** Whose glossary is meant. */
export interface WorkspaceOptions {
  readonly workspace?: string;
  /** Whether a workspace that nothing is kept of may get a glossary. */
  readonly begin?: boolean;
}

/** A workspace, and the glossary that it sees. */
export interface KnownWorkspace {
  readonly workspace: string;
  /** Empty where nothing was kept yet: there is nothing in it to be read. */
  readonly glossary: string;
}

/** More than these are no help. */
const MOST_LISTED = 10;
const ALL = 1_000_000;

/**
 * The workspace that is named; else the only one that there is, or one of nobody's where there is none yet. Nothing is kept of it by
 * being looked at.
 * @param begins whether one that nothing is kept of may get a glossary.
 * @throws Failure with a sentence that lists them, where it isn't clear.
 */
export async function whichWorkspace(
  { glossaries }: Pick<Store, 'glossaries'>,
  { workspace: named, begin = false }: WorkspaceOptions,
  begins: boolean,
): Promise<KnownWorkspace> {
  if (named !== undefined && !WORKSPACE.test(named))
    throw new Failure(`“${named}” is no workspace: give its platform and its id, such as slack:T024BE7LD.`);
  const known = await glossaries.known(ALL);
  const [only, ...others] = known;
  if (named === undefined && others.length > 0)
    throw new Failure(`There are several workspaces: say by --workspace which one, of ${listOf(known)}.`);
  const found = named === undefined ? only : known.find(({ workspace }) => workspace === named);
  if (found !== undefined) return found;
  if (named !== undefined && known.length > 0 && !begin)
    throw new Failure(
      `Nothing is kept of “${named}”, but of ${listOf(known)}.${begins ? ' --begin begins a glossary for it.' : ''}`,
    );
  return { workspace: named ?? LOCAL_WORKSPACE, glossary: '' };
}

function listOf(known: readonly KnownWorkspace[]): string {
  const names = known.slice(0, MOST_LISTED).map(({ workspace }) => workspace);
  const more = known.length - names.length;
  return more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`;
}
