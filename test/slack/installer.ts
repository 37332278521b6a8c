import type { Place } from '../simulators/slack/places.ts';
import type { Bot } from './bot.ts';

/** Somebody's browser, on the way by which a workspace lets the bot in. */
export class Installer {
  #bot: Pick<Bot, 'url' | 'slack'>;
  #cookie = '';

  constructor(bot: Pick<Bot, 'url' | 'slack'>) {
    this.#bot = bot;
  }

  /** The same browser, which the load balancer leads to another process from now on. */
  of(bot: Pick<Bot, 'url' | 'slack'>): this {
    this.#bot = bot;
    return this;
  }

  /** @returns the address of Slack's page that the bot leads to. */
  async begin(): Promise<string> {
    return (await this.open('/slack/install')).headers.get('location') ?? '';
  }

  /** Opens an address of the bot's; those that it has led to before are under the name that others know it by. */
  async open(address: string, init: RequestInit = {}): Promise<Response> {
    const { pathname, search } = new URL(address, this.#bot.url);
    const url = new URL(pathname + search, this.#bot.url);
    const headers = this.#cookie === '' ? {} : { cookie: this.#cookie };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) this.#cookie = cookie.split(';')[0] ?? '';
    return response;
  }

  /** Comes back from Slack. @returns the page that the bot leads to. */
  async comeBack(address: string): Promise<string> {
    const location = (await this.open(address)).headers.get('location') ?? '';
    const { pathname, search } = new URL(location);
    return pathname + search;
  }

  /** All of the way. */
  async install(place: Place): Promise<string> {
    return this.comeBack(this.#bot.slack.oauth.agree(await this.begin(), place));
  }
}
