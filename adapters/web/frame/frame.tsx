import { raw } from 'hono/html';
import type { Child, FC } from 'hono/jsx';
import type { Messages } from '../../../src/messages/messages.ts';
import { Metadata, type PageMetadata } from './metadata.tsx';
import type { Site } from './site.ts';

export type { Site };

export interface FrameProps {
  readonly site: Site;
  readonly messages: Messages;
  readonly metadata: PageMetadata;
  /** Which part of the site it is. */
  readonly part?: 'ask' | 'glossary' | 'desk' | 'account';
  /** Sources of the page's style sheets and scripts, "pages.css" say. */
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  readonly children?: Child;
}

/** A page: its head, and around its content what every page has. */
export const Frame: FC<FrameProps> = (props) => {
  const {
    site,
    messages,
    metadata,
    part,
    styles = ['look.css', 'pages.css'],
    scripts = [],
    children,
  } = props;
  const { say } = messages;
  const current = (of: typeof part) => (of === part ? { 'aria-current': 'page' as const } : {});
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={say('web.lang')}>
        <head>
          <Metadata site={site} metadata={metadata} />
          {addresses(site, styles).map((href) => (
            <link rel="stylesheet" href={href} />
          ))}
          {scripts.flatMap(site.assets.neededBy).map((href) => (
            <link rel="modulepreload" href={href} />
          ))}
          {addresses(site, scripts).map((src) => (
            <script type="module" src={src} />
          ))}
        </head>
        <body>
          <a class="skip" href="#content">
            {say('web.skip')}
          </a>
          <header class="masthead">
            <a class="name" href="/">
              Differentia
            </a>
            <nav aria-label={say('web.nav')}>
              <ul>
                <li>
                  <a href="/" {...current('ask')}>
                    {say('web.nav.ask')}
                  </a>
                </li>
                <li>
                  <a href="/glossary" {...current('glossary')}>
                    {say('web.nav.glossary')}
                  </a>
                </li>
                {(site.hasDesk || part === 'desk') && (
                  <li>
                    <a href="/desk" {...current('desk')}>
                      {say('web.nav.desk')}
                    </a>
                  </li>
                )}
                {(site.hasSignIn || site.account?.isLocal === false) && (
                  <li>
                    <a href="/sign-in" {...current('account')}>
                      {site.account?.name ?? say('web.nav.signIn')}
                    </a>
                  </li>
                )}
              </ul>
            </nav>
          </header>
          <main class="page" id="content" tabindex={-1}>
            {children}
          </main>
          <footer class="colophon">
            <p>{say('web.colophon', { version: site.version })}</p>
          </footer>
        </body>
      </html>
    </>
  );
};

const addresses = ({ assets }: Site, sources: readonly string[]): string[] =>
  sources.flatMap((source) => assets.of(source) ?? []);
