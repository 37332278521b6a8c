import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import {
  fittingPanel,
  type Line,
  type Panel,
  type PanelButton,
  type SectionOf,
} from '../../../src/conversation/panel.ts';
import { cut } from '../../../src/messages/cut.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import { LIMITS, ROOM } from '../limits.ts';
import { PANEL_ACCENT } from './accent.ts';
import { nested } from './components-in.ts';
import { line, prose } from './fitted.ts';
import { type DiscordMessage, messageOf, textDisplay } from './message.ts';
import { bold, bullet, labelled, small } from './parts.ts';

const LONGEST_LINES = [2_000, 700, 250, 80, 40];

/** A panel as a message. A pure function; what finds no room is cut, the last sections are left out, and that is said. */
export function panelMessage({ file, ...panel }: Panel, messages: Messages): DiscordMessage {
  const shown = safe(panel);
  const files = file === undefined ? [] : [fileComponent(file.name)];
  const rows = buttonRows(shown.buttons ?? []);
  const build = (of: Panel, note: string): DiscordMessage =>
    messageOf([
      {
        type: ComponentType.Container,
        accent_color: PANEL_ACCENT,
        components: [...contents(of), ...noted(note)],
      },
      ...files,
      ...rows,
    ]);
  return fittingPanel(shown, { longest: LONGEST_LINES, build, fits }, messages);
}

const noted = (note: string): APIComponentInContainer[] =>
  note === '' ? [] : [textDisplay(small(line(note, ROOM.label)))];

function fits({ components }: DiscordMessage): boolean {
  const all = components.flatMap(nested);
  const text = all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  return all.length <= LIMITS.components && text <= LIMITS.text;
}

/** What stands in the frame: neighbours without buttons share a text display. */
function contents({ title, sections }: Panel): APIComponentInContainer[] {
  const parts: APIComponentInContainer[] = [];
  let text = `## ${line(title, ROOM.title)}`;
  for (const section of sections) {
    text = `${text}${text === '' ? '' : '\n\n'}${textOf(section)}`;
    if (section.buttons === undefined || section.buttons.length === 0) continue;
    parts.push(...(text.trim() === '' ? [] : [textDisplay(text)]), ...buttonRows(section.buttons));
    text = '';
  }
  return text.trim() === '' ? parts : [...parts, textDisplay(text)];
}

const textOf = ({ heading = '', small: facts = '', lines = [] }: SectionOf<PanelButton>): string =>
  [bold(line(heading, ROOM.title)), small(line(facts, ROOM.smallLine)), ...lines.map(lineOf)]
    .filter((each) => each !== '')
    .join('\n');

function lineOf({ lead = '', text, mark }: Line): string {
  const markdown = prose(text, ROOM.definition);
  if (text === '') return bold(line(lead, ROOM.label));
  // Emphasis goes no further than its line.
  if (mark === 'gone') return `- ~~${line(text, ROOM.definition)}~~`;
  if (mark === 'come') return `- **+** ${markdown}`;
  const whole = lead === '' ? markdown : labelled(lead, markdown);
  return mark === 'item' ? bullet(whole) : whole;
}

const fileComponent = (name: string) =>
  ({ type: ComponentType.File, file: { url: `attachment://${name}` } }) as const;

const STYLES = { main: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

const buttonRows = (buttons: readonly PanelButton[]): APIActionRowComponent<APIButtonComponent>[] => {
  const rows: APIActionRowComponent<APIButtonComponent>[] = [];
  for (let from = 0; from < buttons.length; from += LIMITS.buttonsInRow)
    rows.push({
      type: ComponentType.ActionRow,
      components: buttons.slice(from, from + LIMITS.buttonsInRow).map(({ label, token, tone }) => ({
        type: ComponentType.Button,
        style: tone === undefined ? ButtonStyle.Secondary : STYLES[tone],
        label: cut(label.replace(/\s+/g, ' ').trim(), LIMITS.buttonLabel) || '…',
        custom_id: token,
      })),
    });
  return rows;
};
