import { answerQuestion } from '../answer/answer-question.ts';
import { helpAnswer } from '../answer/no-answer.ts';
import { newAnswerId } from './answer-id.ts';
import { commandQuestion } from './command-question.ts';
import type { Command } from './events.ts';
import type { Means } from './means.ts';
import { postOf } from './post-of.ts';
import { subjectOf } from './subject.ts';
import type { CommandSurface } from './surfaces.ts';
import { contextAfter } from './thread-context.ts';

/** Answers a slash command, once, to the person who gave it. */
export async function answerCommand(command: Command, surface: CommandSurface, means: Means): Promise<void> {
  const { store, resources, codec, now } = means;
  const { workspace, channel, delivery } = command;
  if (!(await store.claims.make(workspace, `command ${delivery}`, now()))) return;
  const question = commandQuestion(command.asked, resources);
  const reply = question ? answerQuestion(question, resources) : helpAnswer('notUnderstood', resources);
  const id = newAnswerId();
  const context = contextAfter({ question, reply }, resources);
  await store.answers.save({
    id,
    workspace,
    channel,
    thread: id,
    unasked: false,
    subject: subjectOf(reply),
    question: context,
    at: now(),
  });
  await surface.answer(postOf(reply, { id, workspace }, 'asker', codec));
}
