import type { Answer } from '../answer/answer.ts';
import type { SettingValues } from '../team/settings.ts';
import type { Post } from './post.ts';
import { readThreadContext } from './thread-context.ts';

/** What is set about pictures. */
export interface Picturing {
  readonly settings: Pick<SettingValues, 'pictures' | 'pictureLook'>;
}

/** Whether an answer may be shown as a picture as well: it is what has rows that is read more easily so. */
export const mayBePictured = (answer: Answer, { pictures }: Picturing['settings']): boolean =>
  pictures !== 'never' && answer.kind === 'comparison' && answer.rows.length > 0;

/**
 * The picture that goes with an answer: by what somebody wanted of this one, else by what is set.
 * @param question what is kept of the question.
 */
export function pictureOf(answer: Answer, question: unknown, { settings }: Picturing): Pick<Post, 'picture'> {
  if (!mayBePictured(answer, settings)) return {};
  const isWanted = readThreadContext(question)?.pictured ?? settings.pictures === 'always';
  return isWanted ? { picture: settings.pictureLook } : {};
}

/** What is kept of a question, with what was wanted of the answer before. */
export function asPictured(question: object | undefined, before: unknown): object | undefined {
  const pictured = readThreadContext(before)?.pictured;
  return question === undefined || pictured === undefined ? question : { ...question, pictured };
}
