import { FORMATS } from '../../../../src/interchange/formats.ts';
import { exportOwn } from '../../../../src/team/export-own.ts';
import { entryLanguage } from '../../../../src/team/settings.ts';
import { type DeskApp, shows } from '../route.ts';

/** Formats of several files are for a disk. */
const SEVERAL = new Set(['pack', 'markdown', 'dict']);
const ONE_FILE = FORMATS.filter(({ name }) => !SEVERAL.has(name));

/** What the team has of its own, or all that it sees, as a file to keep. */
export function exports(app: DeskApp): void {
  shows(app, '/export', async ({ team, deed, messages }) => {
    const found = await exportOwn(team, deed());
    if (found.kind !== 'entries') return found;
    return {
      count: found.entries.length,
      download: messages.say('desk.download', { count: found.entries.length }),
      hidden: found.hidden,
      formats: ONE_FILE.map(({ name, title }) => ({ name, title })),
    };
  });

  shows(app, '/export/:format', async (seat, { format: name, all }, context) => {
    const { team, means, messages, settings, person } = seat;
    const format = ONE_FILE.find((each) => each.name === name);
    if (format === undefined) return context.notFound();
    const found = await exportOwn(team, seat.deed());
    if (found.kind !== 'entries') return found;
    const { glossary } = means.resources;
    const entries = all === undefined ? found.entries : [...glossary.concepts(), ...glossary.comparisons()];
    const header = {
      id: 'glossary',
      title: messages.say('glossary.title'),
      description: `The glossary of ${person.workspace}`,
      lang: entryLanguage(settings),
      contributors: [],
    };
    const [file] = await format.write(
      { ...header, entries: [...entries] },
      { signal: context.req.raw.signal },
    );
    if (file === undefined) return context.notFound();
    const content = typeof file.content === 'string' ? file.content : new Uint8Array(file.content);
    return context.body(content, 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="glossary${format.extensions[0] ?? ''}"`,
    });
  });
}
