import { faultText, type Refusal } from '../../messages/team-texts.ts';
import type { Faulty } from '../../team/entry-fault.ts';
import { namesOf } from '../../team/names-of.ts';
import type { Publication } from '../../team/publish.ts';
import { refusalIn } from '../flows/refusal.ts';
import type { Speaking } from './visit.ts';

type Published = Extract<Publication, { kind: 'published' }>;

/** Why nothing was done, of an entry's faults as well. */
export const whyNot = (refused: Refusal | Faulty, { messages }: Speaking): string =>
  refused.kind === 'faulty'
    ? refused.faults.map((fault) => faultText(fault, messages)).join('\n')
    : refusalIn(refused, messages);

/** What became of an entry that is published now, a line a sentence. */
export function publishedTexts({ entry, number, shares, answered }: Published, visit: Speaking): string[] {
  const { messages, means } = visit;
  const { say } = messages;
  const name = namesOf(entry, means.resources.glossary).join(say('title.versus'));
  const others = [...new Set(shares.map((clash) => clash.with.label))];
  return [
    say('glossary.published', { name, number }),
    ...(others.length === 0 ? [] : [say('glossary.published.shares', { names: messages.list(others) })]),
    ...(answered.length === 0
      ? []
      : [
          say('glossary.published.answers', {
            terms: messages.list(answered.map((term) => say('glossary.quoted', { term }))),
          }),
        ]),
  ];
}
