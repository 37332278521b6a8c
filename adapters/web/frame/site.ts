import type { Pictures } from '../../pictures.ts';
import type { WebMeans } from '../means.ts';
import { type Assets, readAssets } from './assets.ts';

/** What all pages of a server have alike. */
export interface Site {
  readonly assets: Assets;
  readonly version: string;
  readonly publicUrl?: string | undefined;
  /** Whether anybody may find the pages by a search engine. */
  readonly isPublic: boolean;
  /** Whether whoever sees a page may go to the desk. */
  readonly hasDesk: boolean;
  /** What draws comparisons for those who show links to them; without it, none has a picture. */
  readonly pictures?: Pictures | undefined;
}

/** Only what is shipped is there for anybody to find: a team's own glossary isn't, though whoever has its address may read it. */
export const siteOf = ({ assets, version, publicUrl, workspace, isLocal, pictures }: WebMeans): Site => ({
  assets: readAssets(assets),
  version,
  publicUrl,
  isPublic: workspace === undefined,
  hasDesk: isLocal,
  pictures,
});
