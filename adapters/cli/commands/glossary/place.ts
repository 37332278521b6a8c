import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { english, type Messages } from '../../../../src/messages/messages.ts';
import { newGlossaryId } from '../../../../src/store/team/glossaries.ts';
import { type Actor, type Deed, OPERATOR } from '../../../../src/team/actor.ts';
import type { Team } from '../../../../src/team/team.ts';
import { EXIT, Failure } from '../../../failure.ts';
import type { Block } from '../../render/parts.ts';
import { type Style, styleOf } from '../../render/style.ts';
import type { Setting } from '../../setting.ts';
import { type Output, print, printJson, printRendered } from '../../streams.ts';
import { type WorkspaceOptions, whichWorkspace } from '../../which-workspace.ts';
import { withTeam } from '../../with-team.ts';
import { beginning } from './beginning.ts';

/** What all commands of a team's glossary take. */
export interface Common extends WorkspaceOptions {
  readonly as?: string;
  readonly name?: string;
  readonly json?: boolean;
  readonly data: readonly string[];
}

/** Where a command works: a workspace's glossary, and who is there. */
export interface Place {
  readonly team: Team;
  readonly workspace: string;
  readonly glossary: string;
  readonly setting: Setting;
  readonly messages: Messages;
  /** Whether a program reads what is said: each command prints one line of JSON. */
  readonly json: boolean;
  /** What text is set in. */
  readonly page: { readonly width: number; readonly style: Style };
  /** Something that the person does now. */
  deed(): Deed;
  /** The command didn't do what it was to do. */
  fail(): void;
}

const PERSON = /^[a-z]+:[^\s\p{Cc}]{1,100}$/u;
const NARROWEST = 20;
const WIDEST = 110;
/** What is wider stands out of its column. */
const WIDEST_COLUMN = 36;

/** Does work in a workspace's glossary. @param begins whether the workspace gets a glossary, where it has none. */
export async function atPlace(...given: Parameters<typeof workAt>): Promise<number> {
  const [setting, { json }] = given;
  try {
    return await workAt(...given);
  } catch (error) {
    // A program that reads what came of its call gets that as a line, too; a call that is wrong is its author's.
    if (!json || !(error instanceof Failure) || error.exitCode !== EXIT.failed) throw error;
    tell({ setting }, { kind: 'failed', says: error.message });
    return error.exitCode;
  }
}

function workAt(
  setting: Setting,
  common: Common,
  begins: boolean,
  work: (place: Place) => Promise<void>,
): Promise<number> {
  const actor = actorIn(common);
  return withTeam(setting, { data: common.data, use: begins ? 'begins' : 'looks' }, async (opened) => {
    const { store } = opened;
    const { workspace, glossary: seen } = await whichWorkspace(store, common, begins);
    const begun = begins && seen === '' ? newGlossaryId() : undefined;
    const glossary = begun ?? seen;
    const team = begun === undefined ? opened : { ...opened, store: beginning(store, workspace, begun) };
    const { out } = setting.streams;
    let exitCode: number = EXIT.done;
    await work({
      team,
      workspace,
      glossary,
      setting,
      messages: english,
      json: common.json ?? false,
      page: { width: Math.max(Math.min(out.width, WIDEST), NARROWEST), style: styleOf(out.colour) },
      deed: () => ({ glossary, actor, at: Date.now() }),
      fail: () => {
        exitCode = EXIT.failed;
      },
    });
    return exitCode;
  });
}

/** Who has the database may do everything; who speaks for somebody, what that person may. */
function actorIn({ as, name }: Common): Actor {
  const named = name === undefined ? {} : { name };
  if (as === undefined) return { person: OPERATOR, isWorkspaceAdmin: false, isOperator: true, ...named };
  return { person: personFrom(as), isWorkspaceAdmin: false, ...named };
}

/** @throws Failure where nothing is kept yet that could be changed. */
export function mustBeKept({ glossary }: Place): void {
  if (glossary === '') throw new Failure('Nothing is kept of any workspace yet.', EXIT.failed);
}

/** A person as somebody typed one. @throws Failure where it is none. */
export function personFrom(text: string): string {
  if (PERSON.test(text)) return text;
  throw new Failure(`“${text}” is no person: give the platform and the id, such as slack:U024BE7LH.`);
}

/** What to call a person. */
export const nameOf = (person: string | undefined): string =>
  person === undefined ? 'somebody' : person === OPERATOR ? 'the operator' : person;

/** Says a sentence. On a terminal it is wrapped; paths and commands stay whole. */
export const say = ({ setting: { streams } }: Place, text: string): void => sayOn(streams.out, text);

/** The same beside what is printed. */
export const sayBeside = ({ setting: { streams } }: Place, text: string): void => sayOn(streams.err, text);

function sayOn(output: Output, text: string): void {
  print(output, output.isTerminal ? wrapAnsi(text, output.width, { hard: false }) : text);
}

/** Shows what was set, lines that are safe to be shown, blocks apart by an empty line. */
export const show = ({ setting: { streams } }: Place, ...blocks: readonly Block[]): void =>
  printRendered(
    streams.out,
    blocks
      .filter((block) => block.length > 0)
      .map((block) => `${block.map((line) => line.trimEnd()).join('\n')}\n`)
      .join('\n'),
  );

/** Prints the line that a program reads. */
export const tell = ({ setting: { streams } }: Pick<Place, 'setting'>, data: unknown): void =>
  printJson(streams.out, data);

/** Rows in columns; the last takes what is left of the line, and goes on below itself. */
export function columns(
  rows: readonly (readonly string[])[],
  { width }: Pick<Place['page'], 'width'>,
): string[] {
  const widths = (rows[0] ?? []).map((_, index) =>
    rows.reduce((widest, row) => Math.max(widest, Math.min(widthOf(row[index] ?? ''), WIDEST_COLUMN)), 0),
  );
  return rows.flatMap((row) => {
    const lead = row
      .slice(0, -1)
      .map((text, index) => text + ' '.repeat(Math.max((widths[index] ?? 0) - widthOf(text), 0) + 2))
      .join('');
    const room = Math.max(width - widthOf(lead), 20);
    const lines = wrapAnsi(row.at(-1) ?? '', room, { hard: true, trim: true }).split('\n');
    return lines.map((line, index) => (index === 0 ? lead : ' '.repeat(widthOf(lead))) + line);
  });
}

const widthOf = (text: string): number => stringWidth(stripVTControlCharacters(text));
