import type { Reply } from '../answer/answer.ts';
import { miss } from '../team/ask.ts';
import { count } from '../team/statistics.ts';
import type { Means } from './means.ts';
import { conceptsIn } from './subject.ts';
import { Unrecorded } from './unrecorded.ts';

/**
 * Counts what was asked for and whether it was there, by day; never who asked, nor in which words. Of what outsiders ask, nothing
 * is counted, nor is what a question lacks that nobody put to the bot.
 */
export async function tally(reply: Reply, { addressed }: { readonly addressed: boolean }, means: Means) {
  const { glossary, now } = means;
  const at = now();
  if (glossary === undefined) return;
  try {
    const concepts = conceptsIn(reply);
    const isMissed = reply.kind === 'missing' && addressed;
    await count(means, {
      glossary,
      at,
      all: [
        ...(isMissed ? [{ what: 'unanswered' } as const] : []),
        ...(concepts.length > 0 ? [{ what: 'answered' } as const] : []),
        ...concepts.map((entry) => ({ what: 'asked', entry }) as const),
      ],
    });
    if (isMissed) for (const { term } of reply.missing) await miss(means, { glossary, text: term, at });
  } catch (error) {
    throw new Unrecorded('that something was asked could not be counted', { cause: error });
  }
}
