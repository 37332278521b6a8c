import type { SentAnswer } from '../../src/store/answers.ts';

/** An answer that is right in every field, in thread "t" of channel "c" of workspace "w". */
export const sentAnswer = (fields: Partial<SentAnswer> = {}): SentAnswer => ({
  id: 'a',
  workspace: 'w',
  channel: 'c',
  thread: 't',
  unasked: false,
  question: { kind: 'define', terms: ['API'] },
  at: 1,
  ...fields,
});
