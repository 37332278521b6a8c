import type { Happening } from '../../adapters/web/playground/happening.ts';

/** What is in Slack's and Discord's messages, as far as a test reads them. */
export interface Answered {
  readonly status: number;
  readonly error?: string;
  readonly happenings: readonly Happening[];
  readonly texts: readonly string[];
  readonly headers: Headers;
}

/** Somebody's browser without a window: it keeps its cookie, and says where what it sends comes from. */
export class Visitor {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  ask(text: string, thread = 'a-thread'): Promise<Answered> {
    return this.send('ask', { text, thread });
  }

  press(token: string): Promise<Answered> {
    return this.send('press', { token });
  }

  submit(token: string, values: Readonly<Record<string, string>>): Promise<Answered> {
    return this.send('submit', { token, values });
  }

  async send(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answered> {
    const response = await fetch(`${this.#url}/playground/${path}`, {
      method: 'POST',
      headers: {
        origin: this.#url,
        'content-type': 'application/json',
        ...(this.#cookie !== '' && { cookie: this.#cookie }),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) this.#cookie = cookie.slice(0, cookie.indexOf(';'));
    const text = await response.text();
    const read = text.startsWith('{') ? JSON.parse(text) : {};
    return { happenings: [], texts: [], ...read, status: response.status, headers: response.headers };
  }
}

/** The tokens of the buttons under the first message of what happened, by what Discord's buttons say. */
export function buttonsOf(happenings: readonly Happening[]): Readonly<Record<string, string>> {
  const message = messagesOf(happenings)[0];
  const { components } = (message?.discord ?? { components: [] }) as { components: DiscordComponent[] };
  return Object.fromEntries(
    components
      .flatMap(({ components: inner = [] }) => inner)
      .flatMap(({ label, custom_id: token }) => (label && token ? [[label, token]] : [])),
  );
}

interface DiscordComponent {
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: DiscordComponent[];
}

/** What was sent, of all that happened. */
export const messagesOf = (happenings: readonly Happening[]) =>
  happenings.flatMap((happening) =>
    happening.kind === 'posted' || happening.kind === 'replaced' ? [happening.sent] : [],
  );

/** What was told to the visitor alone. */
export const toldIn = (happenings: readonly Happening[]) =>
  happenings.flatMap((happening) => (happening.kind === 'told' ? [happening.text] : []));
