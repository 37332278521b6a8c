/** A page, and where it was found. */
export interface Reached {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** A browser without a window: it keeps each server's cookies, follows where it is sent, and fills in forms. */
export class Wanderer {
  /** By host, which is all that tells cookies apart: not the port. */
  readonly #cookies = new Map<string, Map<string, string>>();
  /** Every address that was asked for. */
  readonly asked: URL[] = [];

  cookies(host: string): Map<string, string> {
    const found = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, found);
    return found;
  }

  /** Follows all redirects, or those that `goesOn` says yes to. */
  async open(
    address: string | URL,
    { body, headers = {}, goesOn = () => true }: Asked = {},
  ): Promise<Reached> {
    let url = new URL(address);
    let sent = body;
    for (let steps = 0; steps < 20; steps++) {
      this.asked.push(url);
      const cookie = [...this.cookies(url.hostname)].map((pair) => pair.join('=')).join('; ');
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { ...(cookie !== '' && { cookie }), ...(sent && { origin: url.origin }), ...headers },
        ...(sent && { method: 'POST', body: sent }),
      });
      this.#keep(url, response);
      const to = response.headers.get('location');
      const next = to === null ? undefined : new URL(to, url);
      if (next === undefined || !goesOn(next))
        return {
          url: next ?? url,
          status: response.status,
          text: await response.text(),
          headers: response.headers,
        };
      await response.body?.cancel();
      [url, sent] = [next, undefined];
    }
    throw new Error('sent around in circles');
  }

  /** Fills in the first form of a page that leads to an address, and sends it. */
  submit(
    page: Reached,
    to: RegExp,
    values: Readonly<Record<string, string>> = {},
    asked: Asked = {},
  ): Promise<Reached> {
    for (const [, action = '', inner = ''] of page.text.matchAll(
      /<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs,
    )) {
      if (!to.test(action)) continue;
      const body = new URLSearchParams();
      for (const [field] of inner.matchAll(/<input[^>]*type="hidden"[^>]*>/g))
        body.set(attribute(field, 'name'), attribute(field, 'value'));
      for (const [name, value] of Object.entries(values)) body.set(name, value);
      return this.open(new URL(action, page.url), { ...asked, body });
    }
    throw new Error(`no form on ${page.url} leads to ${to}`);
  }

  #keep(url: URL, response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const isGone = /max-age=0|expires=Thu, 01 Jan 1970/i.test(line);
      if (isGone) this.cookies(url.hostname).delete(name);
      else this.cookies(url.hostname).set(name, value);
    }
  }
}

interface Asked {
  readonly body?: URLSearchParams | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly goesOn?: (to: URL) => boolean;
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '';
