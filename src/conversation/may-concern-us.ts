import { readingsOfAll } from '../question/readings.ts';
import type { Message } from './events.ts';

/**
 * Whether a message may get an answer, by grammar alone. Most of what people write among themselves can't: it is passed over
 * without looking into any glossary.
 */
export const mayConcernUs = ({ addressed, text }: Pick<Message, 'addressed' | 'text'>): boolean =>
  addressed ||
  readingsOfAll(text)
    .flat()
    .some(({ kind, explicit }) => kind === 'compare' && explicit);
