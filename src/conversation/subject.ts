import type { Reply } from '../answer/answer.ts';

/** The concepts that a reply tells of, as a key that is the same in whatever order they were asked; nothing where it tells of none. */
export function subjectOf(reply: Reply): string | undefined {
  const ids = conceptsIn(reply);
  return ids.length === 0 ? undefined : [...ids].sort().join(' ');
}

/** The ids of the concepts that a reply tells of. */
export function conceptsIn(reply: Reply): string[] {
  switch (reply.kind) {
    case 'definition':
    case 'same':
      return [reply.concept.id];
    case 'comparison':
      return reply.concepts.map(({ id }) => id);
    case 'kindOf':
      return [reply.narrower.id, reply.broader.id];
    default:
      return [];
  }
}
