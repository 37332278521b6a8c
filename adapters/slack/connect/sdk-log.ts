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

/**
 * What the SDK logs, passed on. Not its debug output, which holds whole messages, and only the text that it wrote itself: the
 * objects beside that are events, and answers of Slack.
 */
export const sdkLogTo = (log: Logger): SdkLogger => ({
  ...noSdkLog,
  info: (...parts: unknown[]) => log.info(textOf(parts)),
  warn: (...parts: unknown[]) => log.warn(textOf(parts)),
  error: (...parts: unknown[]) => log.error(textOf(parts)),
  getLevel: () => LogLevel.INFO,
});

const textOf = (parts: readonly unknown[]): string => parts.map(asText).filter(Boolean).join(' ');

function asText(part: unknown): string {
  if (part instanceof Error) return part.name;
  return typeof part === 'string' ? part : '';
}
