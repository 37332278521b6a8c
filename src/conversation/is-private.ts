import type { SentAnswer } from '../store/answers.ts';

/** Whether only its asker sees an answer: what answers no message answers a command. */
export const isPrivate = ({ asking }: SentAnswer): boolean => asking === undefined;
