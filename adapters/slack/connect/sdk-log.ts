import { LogLevel, type Logger as SdkLogger } from '@slack/bolt';
import type { Logger } from 'pino';

const ignore = () => {};

/** Takes what the SDK logs, and keeps nothing of it. */
export const noSdkLog: SdkLogger = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  setLevel: ignore,
  getLevel: () => LogLevel.ERROR,
  setName: ignore,
};

/** Said of each event of a workspace that the bot isn't in; who is told of what went wrong with an event says it better. */
const SAID_ELSEWHERE = /^Authorization of incoming event did not succeed/;

/**
 * What the SDK logs, passed on. Not its debug output, which holds whole messages, and only the text that it wrote itself: the
 * objects beside that are events, and answers of Slack.
 */
export const sdkLogTo = (log: Logger): SdkLogger => ({
  ...noSdkLog,
  info: (...parts: unknown[]) => log.info(textOf(parts)),
  warn: (...parts: unknown[]) => {
    const text = textOf(parts);
    if (!SAID_ELSEWHERE.test(text)) log.warn(text);
  },
  error: (...parts: unknown[]) => log.error(textOf(parts)),
  getLevel: () => LogLevel.INFO,
});

const textOf = (parts: readonly unknown[]): string => parts.map(asText).filter(Boolean).join(' ');

function asText(part: unknown): string {
  if (part instanceof Error) return part.name;
  return typeof part === 'string' ? part : '';
}
