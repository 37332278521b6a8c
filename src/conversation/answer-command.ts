import { answerQuestion } from '../answer/answer-question.ts';
import { helpAnswer } from '../answer/no-answer.ts';
import { platformOf } from '../team/workspace-name.ts';
import { newAnswerId } from './answer-id.ts';
import { asPreferred } from './as-preferred.ts';
import { commandQuestion } from './command-question.ts';
import type { Command } from './events.ts';
import { answerGlossaryCommand } from './glossary/answer-glossary.ts';
import type { Means } from './means.ts';
import { postOf, tellsSomething } from './post-of.ts';
import type { Outcome } from './respond.ts';
import { subjectOf } from './subject.ts';
import type { CommandSurface } from './surfaces.ts';
import { tally } from './tally.ts';
import { contextAfter } from './thread-context.ts';

/** Answers a slash command, once: to the person who gave it, or to all where that is wanted or set. */
export async function answerCommand(command: Command, surface: CommandSurface, means: Means): Promise<void> {
  const { store, resources, settings, now } = means;
  const { workspace, channel, delivery, asked } = command;
  const claim = `command ${delivery}`;
  const repeated = () => means.observer.repeated(platformOf(workspace));
  if (asked.kind === 'glossary') {
    if (!(await store.claims.make(workspace, claim, now()))) return repeated();
    return answerGlossaryCommand(command, asked, surface, means);
  }
  const outcome = await asPreferred(outcomeOf(asked, means), command, means);
  const { reply } = outcome;
  if (reply.kind === 'silent') return;
  const id = newAnswerId();
  const audience = command.audience ?? (settings.share ? 'all' : 'asker');
  const toAll = audience === 'all' && tellsSomething(reply) ? surface.answerToAll : undefined;
  const answer = {
    id,
    workspace,
    channel,
    thread: id,
    asking: toAll && id,
    unasked: false,
    subject: subjectOf(reply),
    question: contextAfter(outcome, resources),
    at: now(),
  };
  if (!(await store.answers.begin(answer, claim))) return repeated();
  if (toAll !== undefined) await toAll(postOf(reply, { id, workspace }, 'asked', means));
  else await surface.answer(postOf(reply, { id, workspace }, 'asker', means));
  await tally(reply, { addressed: true }, means);
}

function outcomeOf(asked: Parameters<typeof commandQuestion>[0], means: Means): Outcome {
  const { resources, recalled } = means;
  const [outcome] = recalled.of(means, JSON.stringify(asked), () => {
    const question = commandQuestion(asked, resources);
    return question === undefined
      ? [{ reply: helpAnswer('notUnderstood', resources) }]
      : [{ reply: answerQuestion(question, resources), question }];
  });
  return outcome;
}
