import type { SentAnswer } from '../../store/answers.ts';
import type { Action } from '../codec.ts';
import type { Command, GlossaryRequest, Press, Submission } from '../events.ts';
import type { Means } from '../means.ts';
import type { CommandSurface, PressSurface, SubmissionSurface } from '../surfaces.ts';
import { FLOWS } from './flows.ts';
import { layMenu } from './menu.ts';
import { panelStateIn } from './panel-state.ts';
import { subcommandNamed } from './subcommands.ts';
import { visitOf } from './visit.ts';

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

/** Does what a button on a panel says. */
export async function actOnPanel(
  { detail }: Extract<Action, { kind: 'act' | 'fill' }>,
  sent: SentAnswer,
  press: Press,
  surface: PressSurface,
  means: Means,
): Promise<void> {
  const { say } = means.resources.messages;
  const [visit, state] = [await visitOf(press, surface, means), panelStateIn(sent)];
  if (visit === undefined || state === undefined) return surface.tell(say('press.refused'));
  const { flow, about } = state;
  if (detail.startsWith(GO)) {
    const subcommand = subcommandNamed(detail.slice(GO.length));
    return subcommand?.run(visit, { text: about.text ?? '' }) ?? surface.tell(say('press.refused'));
  }
  return FLOWS[flow]?.act?.(visit, detail, about) ?? surface.tell(say('press.refused'));
}

/** Takes what was filled into a form of a panel. */
export async function fillPanel(
  { detail }: Extract<Action, { kind: 'act' | 'fill' }>,
  sent: SentAnswer,
  submission: Submission,
  surface: SubmissionSurface,
  means: Means,
): Promise<void> {
  const { say } = means.resources.messages;
  const [visit, state] = [await visitOf(submission, surface, means), panelStateIn(sent)];
  if (visit === undefined || state === undefined) return surface.tell(say('press.refused'));
  const { flow, about } = state;
  return (
    FLOWS[flow]?.fill?.(visit, detail, about, submission.values, submission.file) ??
    surface.tell(say('press.refused'))
  );
}

/** Keeps what was in a form that was closed. */
export async function keepClosed(
  { detail }: Extract<Action, { kind: 'act' | 'fill' }>,
  sent: SentAnswer,
  submission: Submission,
  surface: SubmissionSurface,
  means: Means,
): Promise<void> {
  const [visit, state] = [await visitOf(submission, surface, means), panelStateIn(sent)];
  if (visit === undefined || state === undefined) return;
  await FLOWS[state.flow]?.close?.(visit, detail, state.about, submission.values);
}
