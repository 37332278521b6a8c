import type { ActionsBlock, Button, KnownBlock, RichTextBlockElement } from '@slack/types';
import { fittingPanel, type Line, type Panel, type PanelButton } from '../../../src/conversation/panel.ts';
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

const LONGEST_LINES = [3_000, 1_000, 300, 100, 40];

/** A panel as a message. A pure function; what finds no room is cut, the last sections are left out, and that is said. */
export function panelMessage({ file: _, ...panel }: Panel, messages: Messages): SlackMessage {
  const shown = safe(panel);
  const text = cut(panelText(shown), LIMITS.fallback);
  const blocks = fittingPanel(shown, { longest: LONGEST_LINES, build: blocksOf, fits }, messages);
  return { text: escaped(isBlank(text) ? shown.title : text), blocks };
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
