import { randomBytes } from 'node:crypto';

/** What {@link newAnswerId} makes. */
export const ANSWER_ID = /^[A-Za-z0-9_-]{12}$/;

/** An id for an answer: 72 random bits, so that nobody guesses one. */
export const newAnswerId = (): string => randomBytes(9).toString('base64url');
