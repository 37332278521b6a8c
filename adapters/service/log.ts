import type { Writable } from 'node:stream';
import { type Logger, pino, stdTimeFunctions } from 'pino';
import type { LogLevel } from '../settings.ts';

/** What Slack's tokens look like, wherever they come from. */
const TOKENS = /\bx(?:ox[a-z]|app)-[A-Za-z0-9-]{6,}|\bdff_[A-Za-z0-9_-]{6,}/g;

/**
 * The log, a line of JSON an event. Secrets are taken out at the last door, from whatever a library put into an error.
 * @param secrets what must not appear in it.
 */
export function logTo(stream: Writable, level: LogLevel, secrets: readonly string[]): Logger {
  const coded = secrets
    .map((secret) => JSON.stringify(secret).slice(1, -1))
    .sort((a, b) => b.length - a.length);
  const withoutSecrets = (line: string): string =>
    coded.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line).replace(TOKENS, '[secret]');
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      hooks: { streamWrite: withoutSecrets },
    },
    stream,
  );
}
