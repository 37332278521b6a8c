/** What Slack's message says to who doesn't see its blocks, as plain text. */
export function fallbackOf(slack: unknown): string {
  const { text } = slack as { text?: unknown };
  if (typeof text !== 'string') return '';
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
