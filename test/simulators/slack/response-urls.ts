import { randomUUID } from 'node:crypto';
import type { Posted } from './channels.ts';
import { BOT, BOT_USER } from './identities.ts';
import { type ApiAnswer, type Args, blocksOf, refusal } from './web-api.ts';
import type { Workspace } from './workspace.ts';

/** Where a request came from, and so where what is said to its response_url goes. */
interface Origin {
  readonly channel: string;
  readonly user: string;
  /** The message with the button; a command has none. */
  readonly message?: Posted | undefined;
  uses: number;
  expires: number;
}

const USES = 5;
const LIFETIME = 30 * 60 * 1000;

/** The URLs at which the app can answer a command or an interaction, even where it is no member of the channel. */
export class ResponseUrls {
  private readonly origins = new Map<string, Origin>();
  private readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** @returns the path of a new one. */
  newPath(kind: 'commands' | 'actions', origin: Omit<Origin, 'uses' | 'expires'>): string {
    const path = `/${kind}/${randomUUID()}`;
    this.origins.set(path, { ...origin, uses: 0, expires: Date.now() + LIFETIME });
    return path;
  }

  /** Has half an hour go by for all of them. */
  expire(): void {
    for (const origin of this.origins.values()) origin.expires = 0;
  }

  async use(path: string, args: Args): Promise<{ status: number; answer: ApiAnswer }> {
    const origin = this.origins.get(path);
    if (!origin || origin.expires < Date.now()) return gone('expired_url');
    if (++origin.uses > USES) return gone('used_url');
    // A refusal comes with the status of a success, as those of the Web API do.
    return { status: 200, answer: await this.answer(origin, args) };
  }

  /** Says something to where a response_url leads, as an acknowledgement does, which is no use of it. */
  async respond(path: string, args: Args): Promise<ApiAnswer> {
    const origin = this.origins.get(path);
    return origin ? this.answer(origin, args) : { ok: false, error: 'expired_url' };
  }

  private async answer({ channel, user, message }: Origin, args: Args): Promise<ApiAnswer> {
    const original = message && this.workspace.channels.find(message.channel, message.ts);
    if (args.delete_original) {
      if (original) this.workspace.remove(original);
      return { ok: true };
    }
    const refused = await refusal(args);
    if (refused) return refused;
    const said = { text: String(args.text), blocks: blocksOf(args), args };
    if (args.replace_original && original) {
      this.workspace.change(original, said);
      return { ok: true };
    }
    this.workspace.post({
      ...said,
      channel,
      user: BOT_USER,
      botId: BOT,
      ...(typeof args.thread_ts === 'string' && { threadTs: args.thread_ts }),
      ...(args.response_type === 'in_channel' ? { subtype: 'bot_message' } : { onlyFor: user }),
    });
    return { ok: true };
  }
}

function gone(error: string): { status: number; answer: ApiAnswer } {
  return { status: 404, answer: { ok: false, error } };
}
