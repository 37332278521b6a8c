import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Resources } from '../../../src/answer/resources.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import type { Deed } from '../../../src/team/actor.ts';
import { notAllowed, type Standing, standingOf } from '../../../src/team/roles.ts';
import type { SettingValues } from '../../../src/team/settings.ts';
import type { Team } from '../../../src/team/team.ts';
import type { DeskPerson } from '../access/desk-person.ts';
import type { DeskEnv } from '../access/own-pages-only.ts';
import type { WebMeans } from '../means.ts';
import { refusal } from './refusal.ts';

/** Somebody at the desk, what is seen from there, and what may be done. */
export interface Seat {
  readonly team: Team;
  readonly glossary: string;
  readonly person: DeskPerson;
  readonly standing: Standing;
  readonly messages: Messages;
  /** What the bot says to the team, in its language. */
  readonly messagesOfTeam: Messages;
  readonly means: { readonly resources: Resources };
  readonly settings: SettingValues;
  /** What the person does. @param part tells apart several deeds of one request. */
  deed(part?: string): Deed;
}

export interface SeatEnv extends DeskEnv {
  Variables: DeskEnv['Variables'] & { seat: Seat };
}

/** In this header the page says what tells a deed from others, where it may come twice. */
const DEED_KEY = 'idempotency-key';
const KEY = /^[A-Za-z0-9-]{8,64}$/;

/** Takes a seat for who is let in. */
export const seated = ({ team, messages }: Pick<WebMeans, 'team' | 'messages'>) =>
  createMiddleware<SeatEnv>(async (context, next) => {
    const person = context.get('person');
    const { glossary, resources: asAnswered, settings } = await person.seen();
    // The desk speaks the language of the pages, whatever the bot speaks with the team.
    const resources: Resources = Object.create(asAnswered, { messages: { value: messages } });
    if (glossary === undefined) throw new Error('nobody without a glossary is at the desk');
    const standing = await standingOf(team.store, glossary, person.actor);
    const at = Date.now();
    const key = keyOf(context);
    context.set('seat', {
      team,
      glossary,
      person,
      standing,
      messages,
      messagesOfTeam: asAnswered.messages,
      means: { resources },
      settings,
      deed: (part = '') => ({
        glossary,
        actor: person.actor,
        at,
        ...(key !== undefined && {
          once: { workspace: person.workspace, key: `desk ${person.actor.person} ${key} ${part}`.trim() },
        }),
      }),
    });
    return next();
  });

/** Lets in editors alone. What each of them may do, the rules say. */
export const editorsOnly = createMiddleware<SeatEnv>(async (context, next) => {
  const seat = context.get('seat');
  const hindrance = await notAllowed(seat.team.store, seat.deed(), 'editor');
  return hindrance === undefined ? next() : refusal(context, hindrance, seat);
});

function keyOf(context: Context): string | undefined {
  const key = context.req.header(DEED_KEY) ?? '';
  return KEY.test(key) ? key : undefined;
}
