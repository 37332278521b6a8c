import type { DeskProblem } from '../../../desk/refusal.ts';
import type { DeskWords } from '../../../desk/words.ts';

/** Why something couldn't be shown or done: what the server says, or that it couldn't be reached. */
export type Problem = Partial<DeskProblem> & { readonly detail: string };

export type Outcome<Data> =
  | { readonly data: Data; readonly problem?: never }
  | { readonly problem: Problem; readonly data?: never };

/** What the page asks of the server. */
export interface Server {
  look<Data>(path: string, signal?: AbortSignal): Promise<Outcome<Data>>;
  /** @param key tells a deed from others: sent twice, it is done once. */
  act<Data>(path: string, body: object, key: string): Promise<Outcome<Data>>;
  /** Hands files in. */
  hand<Data>(path: string, files: FormData): Promise<Outcome<Data>>;
}

export const DATA = '/desk/data';

/** @param token shows that what is asked for comes from this page. */
export function serverWith(token: string, { unreachable }: Pick<DeskWords, 'unreachable'>): Server {
  async function ask<Data>(path: string, init: RequestInit): Promise<Outcome<Data>> {
    try {
      const response = await fetch(DATA + path, init);
      const answer = await response.json();
      return response.ok ? { data: answer } : { problem: answer };
    } catch {
      return { problem: { detail: unreachable } };
    }
  }
  return {
    look: (path, signal) => ask(path, signal === undefined ? {} : { signal }),
    act: (path, body, key) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-form-token': token, 'idempotency-key': key },
        body: JSON.stringify(body),
      }),
    hand: (path, files) => ask(path, { method: 'POST', headers: { 'x-form-token': token }, body: files }),
  };
}
