import { createHash } from 'node:crypto';

/** What {@link optionKey} makes. */
export const OPTION = /^[A-Za-z0-9_-]{8}$/;

/**
 * What a button says of the option it picks: six bytes of a hash of its label. A number would pick from whatever choice stands
 * there by the time the press arrives, as where somebody presses twice.
 */
export const optionKey = (label: string): string =>
  createHash('sha256').update(label).digest().subarray(0, 6).toString('base64url');
