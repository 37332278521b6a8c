import { TIMEOUT } from '../connect/client-options.ts';
import { CallFailed, limited, refusal, refusalOfStatus } from './call-failure.ts';

/** Answers a command or a press through the address that Slack sent with it: five times at most, within 30 minutes. */
export async function postToResponseUrl(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
  });
  const text = await response.text();
  if (response.status === 429) throw new CallFailed(limited(retryAfter(response)));
  if (response.status >= 500) throw new CallFailed(refusalOfStatus(response.status));
  const error = errorIn(text);
  if (error !== undefined) throw new CallFailed(refusal(error));
  if (!response.ok) throw new CallFailed(refusalOfStatus(response.status));
}

const retryAfter = (response: Response): number =>
  Number.parseInt(response.headers.get('retry-after') ?? '', 10) || 1;

/** Slack answers "ok", `{"ok":true}`, `{"ok":false,"error":"used_url"}` or, for some faults, the error as plain text. */
function errorIn(text: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null || !('error' in answer)) return undefined;
    return typeof answer.error === 'string' ? answer.error : undefined;
  } catch {
    const word = text.trim();
    return word !== 'ok' && /^[a-z_]{1,80}$/.test(word) ? word : undefined;
  }
}
