import type { FC } from 'hono/jsx';
import { preview } from '../../../src/answer/preview.ts';
import type { Site } from './site.ts';

/** What a page says of itself to search engines, and to those who show a link to it, such as Slack. */
export interface PageMetadata {
  readonly title: string;
  readonly description: string;
  /** The one address of the page, without the server's; nothing for a page that is nowhere by itself, such as an error. */
  readonly path?: string | undefined;
  /** Whether the page is one that somebody may look for: a list of what was searched isn't. */
  readonly isIndexed?: boolean;
  /** The address of a picture of what the page says, without the server's, and what it shows. */
  readonly picture?: { readonly path: string; readonly shows: string } | undefined;
  /** Up to two facts that are shown beside the link. */
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
}

const LONGEST_DESCRIPTION = 300;

export const Metadata: FC<{ site: Site; metadata: PageMetadata }> = ({ site, metadata }) => {
  const { title, path, isIndexed = true, picture, facts = [] } = metadata;
  const description = preview(metadata.description, LONGEST_DESCRIPTION);
  // Who asked may have named the server as they liked, so only an address that was set is told as the page's own.
  const address = path === undefined || site.publicUrl === undefined ? undefined : site.publicUrl + path;
  return (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === SITE ? SITE : `${title} · ${SITE}`}</title>
      <meta name="description" content={description} />
      <meta name="robots" content={site.isPublic && isIndexed ? 'index, follow' : 'noindex'} />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#121716" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {path !== undefined && <link rel="canonical" href={address ?? path} />}
      <meta property="og:site_name" content={SITE} />
      <meta property="og:type" content={path === '/' ? 'website' : 'article'} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {address !== undefined && <meta property="og:url" content={address} />}
      {address !== undefined && picture !== undefined ? (
        <>
          <meta property="og:image" content={site.publicUrl + picture.path} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:alt" content={picture.shows} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      ) : (
        <meta name="twitter:card" content="summary" />
      )}
      {facts.slice(0, 2).map(({ label, value }, index) => (
        <>
          <meta name={`twitter:label${index + 1}`} content={label} />
          <meta name={`twitter:data${index + 1}`} content={value} />
        </>
      ))}
    </>
  );
};

const SITE = 'Differentia';
