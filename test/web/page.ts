/** A page as it came over the wire. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What people read. */
  readonly text: string;
  /** Where its links lead. */
  readonly links: readonly string[];
  /** Where it redirects to, without the server's address. */
  readonly location: string | undefined;
}

export async function pageAt(url: string, init: RequestInit = {}): Promise<Page> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const html = await response.text();
  const location = response.headers.get('location');
  const { pathname, search } = new URL(location ?? url, url);
  return {
    status: response.status,
    headers: response.headers,
    html,
    text: textOf(html),
    links: [...html.matchAll(/<a\b[^>]*?href="([^"]*)"/g)].map(([, href = '']) => unescaped(href)),
    location: location === null ? undefined : pathname + search,
  };
}

const textOf = (html: string): string =>
  unescaped(
    html
      .replace(/^.*<main/s, '<main')
      .replace(/<(?:script|style)\b.*?<\/(?:script|style)>/gs, '')
      .replace(/<[^>]*>/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .trim();

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
