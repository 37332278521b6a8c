import type { Reply } from '../answer/answer.ts';
import type { SentAnswer } from '../store/answers.ts';
import { miss } from '../team/ask.ts';
import { count } from '../team/statistics.ts';
import type { Means } from './means.ts';
import { conceptsIn } from './subject.ts';
import { Unrecorded } from './unrecorded.ts';

interface Sent {
  readonly addressed: boolean;
  /** What is to be kept of the answer by now, if anything. */
  readonly answer?: SentAnswer | undefined;
}

/**
 * Keeps what became of an answer, and counts what was asked for and whether it was there, by day; never who asked, nor in which words. Of
 * what outsiders ask, nothing is counted, nor is what a question lacks that nobody put to the bot.
 */
export async function tally(reply: Reply, { addressed, answer }: Sent, means: Means): Promise<void> {
  const { glossary, now, aftermath } = means;
  const at = now();
  try {
    if (glossary === undefined) return await aftermath.keep({ answer });
    const concepts = conceptsIn(reply);
    const isMissed = reply.kind === 'missing' && addressed;
    const all = [
      ...(isMissed ? [{ what: 'unanswered' } as const] : []),
      ...(concepts.length > 0 ? [{ what: 'answered' } as const] : []),
      ...concepts.map((entry) => ({ what: 'asked', entry }) as const),
    ];
    await count(means, { glossary, at, all }, (counts) => aftermath.keep({ answer, counts }));
    if (isMissed) for (const { term } of reply.missing) await miss(means, { glossary, text: term, at });
  } catch (error) {
    throw new Unrecorded('what became of an answer could not be recorded and counted', { cause: error });
  }
}
