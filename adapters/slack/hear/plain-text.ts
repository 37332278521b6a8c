const PLAIN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** What Slack puts between angle brackets, and what it escapes: no bracket that a person typed is left as it was. */
const MARKUP = /<([^<>]*)>|&(amp|lt|gt);/g;

/** `*bold*` and `_italic_` around whole words, and so nothing of "A*", "*args", "snake_case" or "__init__". */
const EMPHASIS = /(?<![^\s([{"“'‘])([*_])(?!\s|\1)([^\n]{1,400}?)(?<!\s|\1)\1(?![^\s)\]}"”'’.,;:?!…])/g;
const DEEPEST_EMPHASIS = 3;

/** ":wave:", ":+1::skin-tone-2:", where it stands by itself. */
const EMOJI_CODE = /(?<!\S):[a-z0-9_+'-]{1,100}:(?::skin-tone-\d:)?(?![^\s.,;?!])/g;

/**
 * A text as Slack delivers it, as plain text. Links, channels and dates become their labels. Emphasis and emoji codes go,
 * since they stand in the way of key words ("the *difference* between"); what is struck out stays so. Mentions of groups go, and those of people whose
 * name Slack doesn't tell: they say who is asked, and not what.
 */
export function plainText(slackText: string, botUserId: string): string {
  let text = slackText.replace(MARKUP, (_whole, markup: string | undefined, entity: string) =>
    markup === undefined ? (PLAIN[entity] ?? '') : labelOf(markup, botUserId),
  );
  text = text.replace(EMOJI_CODE, '');
  for (let depth = 0; depth < DEEPEST_EMPHASIS; depth += 1) text = text.replace(EMPHASIS, '$2');
  return text.trim();
}

/** @see https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages */
function labelOf(markup: string, botUserId: string): string {
  const bar = markup.indexOf('|');
  const target = bar === -1 ? markup : markup.slice(0, bar);
  const label = bar === -1 ? '' : unescaped(markup.slice(bar + 1));
  if (target.startsWith('@')) return label === '' || target === `@${botUserId}` ? '' : `@${label}`;
  if (target.startsWith('#')) return label === '' ? '' : `#${label}`;
  if (target.startsWith('!')) return target.startsWith('!date') ? label : '';
  return label === '' ? unescaped(target) : label;
}

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt);/g, (_whole, entity: string) => PLAIN[entity] ?? '');
