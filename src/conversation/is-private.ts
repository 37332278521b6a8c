import type { SentAnswer } from '../store/answers.ts';

/** Whether only its asker sees an answer: what all see answers a message, or is filed as if it answered itself. */
export const isPrivate = ({ asking }: SentAnswer): boolean => asking === undefined;
