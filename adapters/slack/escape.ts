const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The text as mrkdwn that shows it. Without angle brackets no mention, broadcast or link can be formed.
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export const escaped = (text: string): string => text.replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? '');
