import { z } from 'zod';
import { titleOf } from '../../../../src/conversation/glossary/views/title-of.ts';
import { dayOf } from '../../../../src/team/day.ts';
import { setOwner, verify } from '../../../../src/team/verification.ts';
import { type DeskApp, does, nothing, shows } from '../route.ts';

const SHOWN = 100;

const ownerSchema = z.strictObject({
  /** Nobody, where it is null. */
  owner: z
    .string()
    .regex(/^[a-z]+:[A-Za-z0-9_-]{1,80}$/)
    .nullable(),
  /** The day by which it is to be verified, "2027-05-24"; in half a year, where it is left out. */
  due: z.exactOptional(z.iso.date()),
});

/** What is to be looked at anew, and who answers for it. */
export function overdue(app: DeskApp): void {
  shows(app, '/overdue', async ({ team, glossary, deed, means, messages }) => {
    const shown: object[] = [];
    let isMore = false;
    for await (const { entry, owner, due } of team.store.verifications.due(deed().at, glossary)) {
      isMore = shown.length === SHOWN;
      if (isMore) break;
      shown.push({ entry, title: titleOf(entry, means.resources.glossary, messages), owner, due });
    }
    return { overdue: shown, isMore };
  });

  does(app, '/entry/:id/verify', nothing, async ({ team, deed, messages }, _body, { id = '' }) => {
    const done = await verify(team, deed(), { entry: id });
    return done.kind === 'verified'
      ? { says: messages.say('desk.verified', { day: dayOf(done.due) }) }
      : done;
  });

  does(app, '/entry/:id/owner', ownerSchema, async ({ team, deed, messages }, body, { id = '' }) => {
    const due = body.due === undefined ? undefined : Date.parse(`${body.due}T00:00:00Z`);
    const responsibility = body.owner === null ? undefined : { owner: body.owner, due };
    const done = await setOwner(team, deed(), { entry: id, responsibility });
    if (done.kind !== 'set') return done;
    return {
      says:
        done.due === undefined
          ? messages.say('desk.owner.none')
          : messages.say('desk.owner.set', { owner: body.owner ?? '', day: dayOf(done.due) }),
    };
  });
}
