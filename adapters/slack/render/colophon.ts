import type { KnownBlock, MrkdwnElement } from '@slack/types';
import type { Reference, Source } from '../../../src/answer/answer.ts';
import { type FromEntry, minutesText, updatedText } from '../../../src/messages/answer-texts.ts';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { escaped } from '../escape.ts';
import { LIMITS } from '../limits.ts';
import { bold, context, headed, isBlank, type Line, line } from './elements.ts';

/** Where an answer comes from, and what to read on. */
export function colophon(answer: FromEntry, messages: Messages): KnownBlock[] {
  const tags = named(messages.say('answer.tags'), answer.tags.join(', '));
  const sources = answer.sources.map(sourceElement).filter((source) => source !== '');
  const next = answer.next === undefined ? [] : [answer.next];
  const readOn = (key: 'answer.similar' | 'answer.next', references: readonly Reference[]) =>
    headed(
      messages.say(key),
      references.map((reference) => referenceLine(reference, messages)),
    );
  const blocks = [
    ...context([tags, updatedText(answer, messages)]),
    ...context(sources.length === 0 ? [] : [`${messages.say('answer.sources')}:`, ...sources]),
    ...readOn('answer.similar', answer.similar),
    ...readOn('answer.next', next),
  ];
  return blocks.length === 0 ? [] : [{ type: 'divider' }, ...blocks];
}

const named = (name: string, text: string): string => (isBlank(text) ? '' : `${name}: ${text}`);

/** What has a meaning in mrkdwn, and no escape there: emphasis, and codes of emoji. */
const MARKS = /[*_~`|]|:\S+:/;

/** Short sources share a line, and only this tells where one ends. */
const BULLET = '• ';

/** A source, linked where it has an address. Only a link needs mrkdwn; a text that mrkdwn would change isn't made one. */
function sourceElement({ text, url }: Source): string | MrkdwnElement {
  if (isBlank(text)) return url === undefined ? '' : BULLET + url;
  if (url === undefined) return BULLET + text;
  const target = URL.canParse(url) ? new URL(url).href.replaceAll('|', '%7C') : '';
  const link = `${BULLET}<${escaped(target)}|${escaped(text.replace(/\s+/g, ' '))}>`;
  const isLink = /^https?:/.test(target) && !MARKS.test(text) && link.length <= LIMITS.text;
  return isLink ? { type: 'mrkdwn', text: link } : `${BULLET}${text} (${url})`;
}

/** About as much as stands on a line behind a name. */
const PREVIEW = 80;

function referenceLine(reference: Reference, messages: Messages): Line {
  const { label } = reference;
  const preview = cut(reference.preview, PREVIEW);
  if (isBlank(label)) return line(preview);
  return [...bold(label), ...line(` (${minutesText(reference, messages)}) ${preview}`.trimEnd())];
}
