import type { SentAnswer } from '../../store/answers.ts';
import type { Action } from '../codec.ts';
import type { Command, GlossaryRequest, Press, Submission } from '../events.ts';
import type { Means } from '../means.ts';
import type { CommandSurface, PressSurface, SubmissionSurface } from '../surfaces.ts';
import { FLOWS } from './flows.ts';
import { layMenu } from './menu.ts';
import { type PanelState, panelStateIn } from './panel-state.ts';
import { subcommandNamed } from './subcommands.ts';
import { type Visit, visitOf } from './visit.ts';

/** What a button begins with that leads to a subcommand. */
const GO = 'go.';

/** Does what a command wants of the glossary; shows what there is to do where it says nothing, or nothing that there is. */
export async function answerGlossaryCommand(
  command: Command,
  { name, text, file }: GlossaryRequest,
  surface: CommandSurface,
  means: Means,
): Promise<void> {
  const visit = await visitOf(command, surface, means);
  if (visit === undefined) return surface.tell(means.resources.messages.say('glossary.notHere'));
  const subcommand = subcommandNamed(name);
  if (subcommand !== undefined) return subcommand.run(visit, { text: text.trim(), file });
  return layMenu(visit, name === '' ? undefined : visit.messages.say('glossary.unknown', { name }));
}

/** What a button or a form of a panel is for: its name there. */
type PanelAction = Extract<Action, { kind: 'act' | 'fill' }>;

/** Does what a button on a panel says. */
export const actOnPanel = (
  { detail }: PanelAction,
  sent: SentAnswer,
  press: Press,
  surface: PressSurface,
  means: Means,
): Promise<void> =>
  onPanel(sent, press, surface, means, (visit, { flow, about }) =>
    detail.startsWith(GO)
      ? subcommandNamed(detail.slice(GO.length))?.run(visit, { text: about.text ?? '' })
      : FLOWS[flow]?.act?.(visit, detail, about),
  );

/** Takes what was filled into a form of a panel. */
export const fillPanel = (
  { detail }: PanelAction,
  sent: SentAnswer,
  submission: Submission,
  surface: SubmissionSurface,
  means: Means,
): Promise<void> =>
  onPanel(sent, submission, surface, means, (visit, { flow, about }) =>
    FLOWS[flow]?.fill?.(visit, detail, about, submission.values, submission.file),
  );

/** Keeps what was in a form that was closed. */
export async function keepClosed(
  { detail }: PanelAction,
  sent: SentAnswer,
  submission: Submission,
  surface: SubmissionSurface,
  means: Means,
): Promise<void> {
  const [visit, state] = [await visitOf(submission, surface, means), panelStateIn(sent)];
  if (visit === undefined || state === undefined) return;
  await FLOWS[state.flow]?.close?.(visit, detail, state.about, submission.values);
}

/** Does something on a panel, for who may be there; `work` gives nothing where there is no such thing to do. */
async function onPanel(
  sent: SentAnswer,
  event: Press | Submission,
  surface: PressSurface | SubmissionSurface,
  means: Means,
  work: (visit: Visit, state: PanelState) => Promise<void> | undefined,
): Promise<void> {
  const [visit, state] = [await visitOf(event, surface, means), panelStateIn(sent)];
  const done = visit && state && work(visit, state);
  return done ?? surface.tell(means.resources.messages.say('press.refused'));
}
