import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { accountOf } from './account.ts';
import { learnShapes } from './block-shapes.ts';
import { Changes } from './changes.ts';
import type { Posted } from './channels.ts';
import type { Delivery } from './deliveries.ts';
import { enveloped } from './event-payloads.ts';
import { type Failure, Failures } from './failures.ts';
import { Files, type KeptFile } from './files.ts';
import { type Call, httpSide } from './http-side.ts';
import { ALICE, BOT, GENERAL } from './identities.ts';
import { OAuth } from './oauth.ts';
import { Outbox } from './outbox.ts';
import { from, HOME, idOf, type Place, Places } from './places.ts';
import {
  commandPayload,
  pressed,
  pressPayload,
  type SlashCommand,
  submitPayload,
} from './request-payloads.ts';
import { ResponseUrls } from './response-urls.ts';
import { type Said, SPEAKERS, typed } from './said.ts';
import { Tokens } from './tokens.ts';
import { type OpenView, stateOf, Views } from './views.ts';
import { type Args, callWebApi } from './web-api.ts';
import { Windows } from './windows.ts';
import { Workspace } from './workspace.ts';
import { escaped, written } from './written-text.ts';

/**
 * Slack, as far as an app sees it: the Web API, Socket Mode, signed requests, and people who talk and press buttons. An app reaches
 * it by `slackApiUrl: simulator.apiUrl`; events go over Socket Mode unless {@link deliverTo} gives a URL.
 */
export class SlackSimulator {
  /** Every call that the app made, in order. */
  readonly calls: Call[] = [];
  private readonly changes: Changes;
  private readonly failures = new Failures();
  /** Of which team channels and people are. */
  readonly places = new Places();
  private readonly outbox = new Outbox({
    placed: (payload) => this.places.placed(payload),
    changed: () => this.changes.notify(),
    answered: (delivery, answer) => this.answered(delivery, answer),
  });
  private readonly views = new Views();
  /** The tokens of bots that Slack has given. */
  readonly tokens = new Tokens();
  /** How the app is let into teams. */
  readonly oauth = new OAuth(this.tokens);
  /** The files that people and the app have handed in. */
  readonly files = new Files();
  /** The people who administer the workspace. */
  readonly admins = new Set<string>();
  /** Those who administer the organisation that the workspace is of. */
  readonly organisationAdmins = new Set<string>();
  /** The guests of the workspace. */
  readonly guests = new Set<string>();
  /** The language in which people use Slack, by their ids, where it isn't American English. */
  readonly locales = new Map<string, string>();
  /** Those whose accounts were deactivated. */
  readonly gone = new Set<string>();
  /** The scopes of the bot's token; without them, Slack doesn't tell. */
  scopes: readonly string[] | undefined;
  private readonly workspace = new Workspace((event, shared) => {
    this.outbox.deliver('events_api', enveloped(event, shared));
  });
  private readonly responseUrls = new ResponseUrls(this.workspace);
  /** What people do in modals, on the page of the app, and by shortcuts. */
  readonly windows = new Windows({
    views: this.views,
    deliver: (type, payload) => this.outbox.deliver(type, payload),
    means: (origin) => this.means(this.responseUrls.newPath('actions', origin), origin.user),
  });
  private readonly server = createServer(
    httpSide({
      failures: this.failures,
      files: this.files,
      placeOf: (token) => this.tokens.of(token)?.place,
      scopes: () => this.scopes,
      webApi: (method, args, token) => callWebApi(this.methods(), method, args, token),
      responseUrl: (path, args) => this.responseUrls.use(path, args),
      called: (call) => {
        if (!this.calls.includes(call)) this.calls.push(call);
        this.changes.notify();
      },
    }),
  ).on('upgrade', (...upgrade) => this.outbox.socketMode.upgrade(...upgrade));

  private constructor(patience: number) {
    this.changes = new Changes(() => this.seen(), patience);
  }

  /**
   * Starts one on a free port of 127.0.0.1.
   *
   * @param patience how long nothing may change before what is waited for isn't coming, in milliseconds
   */
  static async start(patience = 10_000): Promise<SlackSimulator> {
    // An app in the same process takes a connection for dead where it is held up for long.
    await learnShapes();
    const simulator = new SlackSimulator(patience);
    // On a slow machine a call might go over a connection that is being closed.
    simulator.server.keepAliveTimeout = 0;
    simulator.server.listen(0, '127.0.0.1');
    await once(simulator.server, 'listening');
    return simulator;
  }

  async close(): Promise<void> {
    await this.outbox.socketMode.close();
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  /** Every attempt to deliver something, in order. */
  get deliveries(): readonly Delivery[] {
    return this.outbox.deliveries;
  }

  get apiUrl(): string {
    return `http://${this.address()}/api/`;
  }

  /** How many connections of Socket Mode take deliveries. */
  get connections(): number {
    return this.outbox.socketMode.size;
  }

  /** From now on sends signed requests to a URL. */
  deliverTo(url: string): void {
    this.outbox.url = url;
  }

  /**
   * Has the next call of a method fail; "response_url" is the method of them all, "chat.postMessage T0OTHERCO" that of one team alone.
   * Several are a queue.
   */
  failNext(method: string, failure: Failure): void {
    this.failures.add(method, failure);
  }

  // What people do

  say({ text, channel = GENERAL, user = ALICE, thread_ts, channelType, outside, subtype, as }: Said): Posted {
    return this.workspace.post({
      channel,
      threadTs: thread_ts,
      ...(channelType && { channelType }),
      outside,
      subtype,
      ...(as ? SPEAKERS[as] : { user }),
      text: written(text),
      blocks: as ? [] : [typed(text)],
    });
  }

  join({ channel = GENERAL, user = ALICE }: { channel?: string; user?: string } = {}): Posted {
    return this.workspace.post({
      channel,
      user,
      subtype: 'channel_join',
      text: `<@${user}> has joined the channel`,
      blocks: [],
    });
  }

  edit(message: Pick<Posted, 'channel' | 'ts'>, text: string): Posted {
    return this.workspace.change(this.current(message), {
      text: written(text),
      blocks: [typed(text)],
      editedTs: this.workspace.channels.newTs(),
    });
  }

  delete(message: Pick<Posted, 'channel' | 'ts'>): void {
    this.workspace.remove(this.current(message));
  }

  /** Shows a preview of a link in a message: a change, too, but not of the author's making. */
  unfurl(message: Pick<Posted, 'channel' | 'ts'>): Posted {
    const attachments = [{ id: 1, from_url: 'https://example.com/', fallback: 'Example', title: 'Example' }];
    return this.workspace.change(this.current(message), { attachments });
  }

  command({
    command,
    text,
    channel = GENERAL,
    user = ALICE,
  }: Partial<SlashCommand> & Pick<SlashCommand, 'command' | 'text'>): Delivery {
    const means = this.means(this.responseUrls.newPath('commands', { channel, user }), user);
    return this.outbox.deliver(
      'slash_commands',
      commandPayload({ command, text: escaped(text), channel, user }, means),
    );
  }

  /** @param button its value, action_id or text */
  press(message: Pick<Posted, 'channel' | 'ts'>, button: string, user = ALICE): Delivery {
    const current = this.current(message);
    const means = this.means(
      this.responseUrls.newPath('actions', { channel: current.channel, user, message: current }),
      user,
    );
    const ts = this.workspace.channels.newTs();
    return this.outbox.deliver(
      'interactive',
      pressPayload(current, pressed(current, button), user, ts, means),
    );
  }

  /** Sends a modal with what is filled in, by the ids of its blocks; what isn't stands there as it stood. */
  submit(opened: OpenView, values: Readonly<Record<string, string>>, file?: KeptFile): Delivery {
    if (!opened.isOpen) throw new Error('The modal is closed');
    const state = stateOf(opened.view, values, file && this.fileObject(file));
    const payload = submitPayload(opened, state, this.views.newTrigger(opened.user));
    return this.outbox.deliver('interactive', payload);
  }

  /** Closes a modal. Where the app wants to know of it, it is told what was filled in. */
  dismiss(opened: OpenView, values: Readonly<Record<string, string>>): void {
    opened.isOpen = false;
    if (opened.view.notify_on_close !== true) return;
    const payload = submitPayload(opened, stateOf(opened.view, values), '');
    this.outbox.deliver('interactive', { ...payload, type: 'view_closed', is_cleared: false });
  }

  // What Slack does

  /** Delivers the same once more, as Slack does where the app was too slow to take it. */
  redeliver(delivery: Delivery): Delivery {
    return this.outbox.redeliver(delivery);
  }

  /** Lets another organisation into a channel. */
  shareChannel(channel: string): void {
    this.workspace.channels.share(channel);
  }

  /** Takes the app out of a workspace. */
  uninstall(place: Place = HOME): Delivery {
    this.tokens.takeAll(idOf(place), 'account_inactive');
    return this.outbox.deliver('events_api', from(place, enveloped({ type: 'app_uninstalled' }, false)));
  }

  /** Tells the app of tokens that were revoked, by whom they are of. */
  revoked(tokens: { readonly bot?: readonly string[]; readonly oauth?: readonly string[] }): Delivery {
    return this.outbox.deliver('events_api', enveloped({ type: 'tokens_revoked', tokens }, false));
  }

  /** Delivers an event that is none: what Slack never does. */
  deliverAmiss(): Delivery {
    return this.outbox.deliver('events_api', {});
  }

  /** Has the app connect anew. */
  refresh(): void {
    this.outbox.socketMode.refresh();
  }

  /** Ends the connections without a word. Events that weren't taken are delivered over the next one. */
  drop(): void {
    this.outbox.socketMode.drop();
  }

  expireResponseUrls(): void {
    this.responseUrls.expire();
  }

  // What there is to see

  /** What stands in a channel, or in all of them, ephemeral messages included, in the order in which it was posted. */
  messages(channel?: string): readonly Posted[] {
    return this.workspace.channels.standing(channel);
  }

  /** What stands there of the bot's own. */
  posts(channel?: string): readonly Posted[] {
    return this.messages(channel).filter(({ botId }) => botId === BOT);
  }

  /** @returns a message as it is now; nothing where it is gone. */
  find({ channel, ts }: Pick<Posted, 'channel' | 'ts'>): Posted | undefined {
    return this.workspace.channels.find(channel, ts);
  }

  /** The modals that people have seen, those that are open among them. */
  get modals(): readonly OpenView[] {
    return this.views.all;
  }

  callsOf(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  /** Waits until a condition holds, looked at whenever something changes here. @returns its value. */
  until<T>(condition: () => T): Promise<Exclude<NonNullable<T>, false>> {
    return this.changes.until(condition);
  }

  /** Waits until the app has taken every delivery and has every answer. What its listeners do without a call isn't seen here. */
  async settled(): Promise<void> {
    await this.until(
      () =>
        this.outbox.deliveries.every(({ acked, lost }) => acked || lost) &&
        this.calls.every(({ open }) => !open),
    );
  }

  private current({ channel, ts }: Pick<Posted, 'channel' | 'ts'>): Posted {
    const message = this.workspace.channels.find(channel, ts);
    if (!message) throw new Error(`There is no message ${ts} in ${channel}`);
    return message;
  }

  private fileObject({ id, name, content }: KeptFile) {
    return { id, name, size: content.length, url_private_download: `http://${this.address()}/files/${id}` };
  }

  private means(path: string, user: string): { response_url: string; trigger_id: string } {
    return {
      response_url: `http://${this.address()}${path}`,
      trigger_id: this.views.newTrigger(user),
    };
  }

  private address(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private methods() {
    return {
      workspace: this.workspace,
      views: this.views,
      files: this.files,
      tokens: this.tokens,
      oauth: this.oauth,
      admins: this.admins,
      organisationAdmins: this.organisationAdmins,
      guests: this.guests,
      gone: this.gone,
      locales: this.locales,
      uploadUrl: (id: string) => `http://${this.address()}/upload/${id}`,
      newSocketUrl: () => `ws://${this.address()}${this.outbox.socketMode.newPath()}`,
    };
  }

  /** An app may answer a command with the acknowledgement. It is a call like one of the response_url, but for the limit. */
  private async answered({ type, payload }: Delivery, answer: unknown): Promise<void> {
    if (payload.type === 'view_submission') return this.submitted(payload, answer);
    if (type !== 'slash_commands') return;
    const args = (answer ?? {}) as Args;
    if (!args.text && !args.blocks) return;
    const call: Call = { method: 'ack', args, open: true };
    this.calls.push(call);
    const { pathname } = new URL(String(payload.response_url));
    call.answer = await this.responseUrls.respond(pathname, args);
    call.open = false;
    this.changes.notify();
  }

  private async submitted({ view }: Delivery['payload'], answer: unknown): Promise<void> {
    const opened = this.views.all.find(({ id }) => id === (view as { id: string }).id);
    if (opened === undefined) return;
    const call: Call = { method: 'ack', args: (answer ?? {}) as Args, open: true };
    this.calls.push(call);
    const [refusal] = await this.views.answered(opened, answer);
    call.answer = refusal === undefined ? { ok: true } : { ok: false, error: 'invalid_blocks', refusal };
    call.open = false;
    this.changes.notify();
  }

  private seen(): string {
    return accountOf({ messages: this.messages(), calls: this.calls, deliveries: this.outbox.deliveries });
  }
}
