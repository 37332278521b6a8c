import type { Preference } from '../answer/answer.ts';
import { answerQuestion } from '../answer/answer-question.ts';
import { resolve } from '../answer/resolve.ts';
import type { Resources } from '../answer/resources.ts';
import { preferredSense, preferSense } from '../team/prefer-sense.ts';
import { type Picked, settle } from './choose.ts';
import type { Channel } from './events.ts';
import type { Means } from './means.ts';
import type { Outcome } from './respond.ts';

/**
 * What a question comes to in a channel that has picked before what it means by a term with several senses: the answer, which
 * says so. Else it is what it was.
 */
export async function asPreferred(
  outcome: Outcome,
  { workspace, channel }: Channel,
  means: Means,
): Promise<Outcome> {
  const { store, resources } = means;
  const preferences: Preference[] = [];
  let { reply, question } = outcome;
  while (reply.kind === 'choices' && reply.reason === 'senses') {
    const { term, options, asked } = reply;
    const label = labelMeant(term, resources);
    const id = await preferredSense(store, resources, { workspace, channel, label });
    const index = options.findIndex((option) => option.id === id);
    const preferred = options[index];
    const chosen = settle({ term, options, asked }, index);
    if (preferred === undefined || chosen === undefined) break;
    const others = options.filter((option) => option !== preferred);
    preferences.push({ term, label: preferred.label, others: others.map((other) => other.label) });
    question = chosen.question;
    reply = answerQuestion(question, resources);
  }
  const open = outcome.reply;
  if (preferences.length === 0 || open.kind !== 'choices' || !('corrections' in reply)) return outcome;
  return { ...outcome, reply: { ...reply, preferences }, question, open };
}

/** Remembers what a channel means by a term with several senses, once somebody has picked one of them there. */
export async function rememberPick(
  { term, label }: Picked,
  { workspace, channel }: Channel,
  { store, resources }: Means,
): Promise<void> {
  const [senses, picked] = [resolve(term, resources), resolve(label, resources)];
  if (senses.kind !== 'senses' || picked.kind !== 'concept' || !senses.concepts.includes(picked.concept))
    return;
  await preferSense(store, { workspace, channel, label: labelMeant(term, resources) }, picked.concept.id);
}

/** The label that is meant by a term, which may be in the plural, say. */
const labelMeant = (term: string, { lookup }: Resources): string =>
  lookup.find(term).matches[0]?.label.text ?? term;
