import type { Pictures } from '../../pictures.ts';
import type { WebMeans } from '../means.ts';
import { type Assets, readAssets } from './assets.ts';

/** What all pages of a server have alike. */
export interface Site {
  readonly assets: Assets;
  readonly version: string;
  readonly publicUrl?: string | undefined;
  /** Whether people can sign in. */
  readonly hasSignIn: boolean;
  /** Who is signed in, or sits at this machine. */
  readonly account?: { readonly name: string; readonly isLocal: boolean } | undefined;
  /** Whether anybody may find the pages by a search engine. */
  readonly isPublic: boolean;
  /** Whether whoever sees a page may go to the desk. */
  readonly hasDesk: boolean;
  /** What draws comparisons for those who show links to them; without it, none has a picture. */
  readonly pictures?: Pictures | undefined;
}

/** Only what is shipped is there for anybody to find: a team's own glossary isn't, though whoever has its address may read it. */
export function siteOf(means: WebMeans): Site {
  const { assets, version, publicUrl, workspace, signIn, isLocal, pictures } = means;
  const hasProvider = signIn?.slack !== undefined || signIn?.discord !== undefined;
  return {
    assets: readAssets(assets),
    version,
    publicUrl,
    hasSignIn: !isLocal && publicUrl !== undefined && hasProvider,
    isPublic: workspace === undefined,
    hasDesk: isLocal,
    pictures,
  };
}
