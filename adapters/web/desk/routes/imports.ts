import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { undoImport } from '../../../../src/team/importing/undo.ts';
import { entryLanguage } from '../../../../src/team/settings.ts';
import type { WebMeans } from '../../means.ts';
import { givenFiles } from '../importing/given-files.ts';
import { ImportJob } from '../importing/import-job.ts';
import { ImportJobs } from '../importing/import-jobs.ts';
import { LARGEST_IMPORT } from '../importing/largest-import.ts';
import { problemWith } from '../refusal.ts';
import { type DeskApp, does, nothing, shows } from '../route.ts';
import type { Seat } from '../seat.ts';
import { shownImport } from '../shown/import.ts';

const MIB = 1024 ** 2;

/** Takes files in, after it was shown what that does; and undoes it as a whole. */
export function imports(app: DeskApp, { team, messages, log }: WebMeans): void {
  const jobs = new ImportJobs();
  const failed = (error: unknown) => log.error({ err: error }, 'an import failed');

  app.use(
    '/imports',
    bodyLimit({
      maxSize: LARGEST_IMPORT,
      onError: (context) =>
        problemWith(context, 413, {
          kind: 'tooLarge',
          detail: messages.say('desk.import.tooLarge', { megabytes: LARGEST_IMPORT / MIB }),
        }),
    }),
  );

  app.post('/imports', async (context) => {
    const seat = context.get('seat');
    const { say } = seat.messages;
    const given = await givenFiles(context.req);
    if ('tooMany' in given)
      return problemWith(context, 413, {
        kind: 'tooLarge',
        detail: say('desk.import.tooMany', { most: given.tooMany }),
      });
    if ('badName' in given)
      return problemWith(context, 422, {
        kind: 'malformed',
        detail: say('desk.import.badName', { name: given.badName.slice(0, 200) }),
      });
    const { files } = given;
    if (files.length === 0)
      return problemWith(context, 422, { kind: 'noFile', detail: say('desk.import.noFile') });
    const job = new ImportJob(files, { team, messages: seat.messages, failed });
    const id = jobs.add(ownerOf(seat), job, Date.now());
    if (id === undefined) return problemWith(context, 429, { kind: 'busy', detail: say('desk.import.busy') });
    jobs.begin(job, seat.deed(), entryLanguage(seat.settings));
    return context.json({ id });
  });

  shows(app, '/imports/:id', async (seat, { id = '' }, context) => {
    const job = jobs.of(id, ownerOf(seat), Date.now());
    if (job === undefined) return gone(context, seat);
    return shownImport(job.state, seat);
  });

  does(app, '/imports/:id/confirm', nothing, async (seat, _body, { id = '' }, context) => {
    const job = jobs.of(id, ownerOf(seat), Date.now());
    if (job === undefined) return gone(context, seat);
    // Pressed twice, it is carried out once.
    void job.confirm(seat.deed());
    return shownImport(job.state, seat);
  });

  does(app, '/imports/:id/cancel', nothing, async (seat, _body, { id = '' }) => {
    jobs.remove(id, ownerOf(seat));
    return { says: seat.messages.say('import.cancelled') };
  });

  does(app, '/undo-import', z.strictObject({ id: z.string().min(1).max(40) }), async (seat, { id }) => {
    const done = await undoImport(team, seat.deed(), id);
    if (done.kind !== 'undone') return done;
    return {
      says: seat.messages.say('import.undone', { count: done.entries.length, left: done.left.length }),
    };
  });
}

const ownerOf = ({ glossary, person }: Seat): string => `${glossary} ${person.actor.person}`;

const gone = (context: Parameters<typeof problemWith>[0], { messages: { say } }: Seat): Response =>
  problemWith(context, 404, { kind: 'noFile', detail: say('desk.import.gone') });
