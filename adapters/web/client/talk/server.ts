import type { Reply } from '../../playground/happening.ts';

/** What a visitor does, and what goes with it. */
type Deeds = {
  readonly ask: { readonly text: string; readonly thread: string };
  readonly press: { readonly token: string };
  readonly submit: { readonly token: string; readonly values: Readonly<Record<string, string>> };
};

/** Tells the server what a visitor does; nothing where it can't be reached. */
export const tell = <Deed extends keyof Deeds>(deed: Deed, body: Deeds[Deed]): Promise<Reply | undefined> =>
  post<Reply>(`/playground/${deed}`, body);

/** Texts that a text may become; none where the server has none, or can't be reached. */
export async function complete(text: string, signal: AbortSignal): Promise<readonly string[]> {
  const completed = await post<{ texts?: readonly string[] }>('/playground/complete', { text }, signal);
  return completed?.texts ?? [];
}

async function post<Answer>(path: string, body: object, signal?: AbortSignal): Promise<Answer | undefined> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
    return await response.json();
  } catch {
    return undefined;
  }
}
