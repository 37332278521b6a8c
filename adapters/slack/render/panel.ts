import type { ActionsBlock, Button, KnownBlock, RichTextBlockElement } from '@slack/types';
import { type Line, type Panel, type PanelButton, shortenedPanel } from '../../../src/conversation/panel.ts';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import { escaped } from '../escape.ts';
import { LIMITS } from '../limits.ts';
import { ACTION } from './buttons.ts';
import {
  bold,
  chunks,
  context,
  isBlank,
  labelled,
  list,
  plain,
  richText,
  stacked,
  title,
} from './elements.ts';
import type { SlackMessage } from './render.ts';

/** How long the lines of a panel may be; the shorter ones are for panels that fit in no other way. */
const LONGEST_LINES = [3_000, 1_000, 300, 100, 40];

/** A panel as a message. A pure function; what finds no room is cut, the last sections are left out, and that is said. */
export function panelMessage({ file: _, ...panel }: Panel, messages: Messages): SlackMessage {
  const shown = safe(panel);
  const text = cut(panelText(shown), LIMITS.fallback);
  return { text: escaped(isBlank(text) ? shown.title : text), blocks: fittingBlocks(shown, messages) };
}

/** What a panel says in lines of plain text. */
export const panelText = ({ title: heading, sections }: Panel): string =>
  [
    heading,
    ...sections.flatMap(({ heading: name = '', small = '', lines = [] }) => [
      name,
      small,
      ...lines.map((line) =>
        [line.lead, line.text].filter((each) => each !== undefined && each !== '').join(': '),
      ),
    ]),
  ]
    .filter((line) => !isBlank(line))
    .join('\n');

function fittingBlocks(panel: Panel, messages: Messages): KnownBlock[] {
  for (const longest of LONGEST_LINES) {
    const blocks = blocksOf(shortenedPanel(panel, longest, cut), '');
    if (fits(blocks)) return blocks;
  }
  const least = shortenedPanel(panel, LONGEST_LINES.at(-1) ?? 0, cut);
  for (let count = panel.sections.length - 1; ; count -= 1) {
    const left = messages.say('answer.leftOut.lines', { count: panel.sections.length - count });
    const note = messages.say('answer.leftOut', { parts: left });
    const blocks = blocksOf({ ...least, sections: least.sections.slice(0, count) }, note);
    if (fits(blocks) || count <= 0) return blocks;
  }
}

const fits = (blocks: readonly KnownBlock[]): boolean =>
  blocks.length <= LIMITS.blocks && JSON.stringify(blocks).length <= LIMITS.characters;

const blocksOf = ({ title: heading, sections, buttons = [] }: Panel, note: string): KnownBlock[] => [
  ...title(heading),
  ...sections.flatMap((part, index) => [...partOf(part), ...actions(part.buttons ?? [], `part-${index}`)]),
  ...context([note]),
  ...actions(buttons, 'panel'),
];

/** What is in small print stands between the heading and the lines. */
function partOf({ heading = '', small = '', lines = [] }: Panel['sections'][number]): KnownBlock[] {
  const head: Line = { text: '', lead: heading };
  if (isBlank(small)) return richText(...elementsOf([head, ...lines]));
  return [...richText(...elementsOf([head])), ...context([small]), ...richText(...elementsOf(lines))];
}

/** What is an item of a list, be it of what is no more and what is new. */
const isItem = ({ mark }: Line): boolean => mark !== undefined;

/** Neighbours stand right under each other, in lists or out of them. */
function elementsOf(lines: readonly Line[]): RichTextBlockElement[] {
  const [first] = lines;
  if (first === undefined) return [];
  const end = lines.findIndex((line) => isItem(line) !== isItem(first));
  const run = (end === -1 ? lines : lines.slice(0, end)).map(shownLine);
  const elements = isItem(first) ? list(run) : stacked(run);
  return end === -1 ? elements : [...elements, ...elementsOf(lines.slice(end))];
}

function shownLine({ lead = '', text, mark }: Line): ReturnType<typeof bold> {
  if (isBlank(text)) return bold(lead);
  if (mark === 'gone') return [{ type: 'text', text, style: { strike: true } }];
  if (mark === 'come')
    return [
      { type: 'text', text: '+ ', style: { bold: true } },
      { type: 'text', text },
    ];
  return labelled(lead, text);
}

const actions = (buttons: readonly PanelButton[], name: string): ActionsBlock[] =>
  chunks(
    buttons.map(
      ({ label, token, tone }, index): Button => ({
        type: 'button',
        action_id: `${ACTION}${name}-${index}`,
        text: plain(isBlank(label) ? '…' : cut(label, LIMITS.buttonText)),
        value: token,
        ...(tone === 'main' && { style: 'primary' as const }),
        ...(tone === 'danger' && { style: 'danger' as const }),
      }),
    ),
    LIMITS.actionElements,
  ).map((elements) => ({ type: 'actions', elements }));
