import { createHash, timingSafeEqual } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import type { WebMeans } from '../means.ts';
import type { DeskPerson, DeskPersonOf } from './desk-person.ts';
import { isFromOwnPage } from './own-origin.ts';
import { problem } from './problem.ts';

/** In this header the pages' scripts send the form token. */
export const FORM_TOKEN = 'x-form-token';

export interface DeskEnv {
  Variables: { person: DeskPerson };
}

const SAFE_METHODS = ['GET', 'HEAD'];

/**
 * For what scripts ask for: lets in who is at the desk, who then is `context.get('person')`. What is to change something must come from a
 * page of this server, and bring the form token along.
 */
export const ownPagesOnly = (means: Pick<WebMeans, 'publicUrl' | 'messages'>, deskPersonOf: DeskPersonOf) =>
  createMiddleware<DeskEnv>(async (context, next) => {
    const { say } = means.messages;
    context.header('cache-control', 'no-store');
    const person = await deskPersonOf(context);
    if (person === undefined) return problem(context, 401, { detail: say('access.signedOut') });
    const isSafe = SAFE_METHODS.includes(context.req.method);
    const given = context.req.header(FORM_TOKEN) ?? '';
    if (!isSafe && !(isFromOwnPage(context, means) && isSame(given, person.formToken)))
      return problem(context, 403, { detail: say('access.forged') });
    context.set('person', person);
    return next();
  });

/** Takes as long whatever is given. */
export const isSame = (given: string, expected: string): boolean =>
  timingSafeEqual(hashOf(given), hashOf(expected));

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
