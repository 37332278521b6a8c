import { FORMATS } from '../../interchange/formats.ts';
import { exportOwn } from '../../team/export-own.ts';
import { entryLanguage } from '../../team/settings.ts';
import { refusalIn } from '../flows/refusal.ts';
import { lay } from './lay.ts';
import type { Subcommand } from './subcommand.ts';

/** Formats of several files are for a disk. */
const SEVERAL = new Set(['pack', 'markdown', 'dict']);
const ONE_FILE = FORMATS.filter(({ name }) => !SEVERAL.has(name));
const USUAL = 'yaml';

export const exportSubcommand: Subcommand = {
  name: 'export',
  summary: 'glossary.export',
  option: {
    name: 'format',
    summary: 'glossary.option.format',
    kind: 'choice',
    choices: ONE_FILE.map(({ name }) => name),
    isRequired: false,
  },
  /** Gives the team's own entries to the person, as a file. */
  async run(visit, { text }) {
    const { means, messages, surface, where } = visit;
    const { say } = messages;
    const name = (text || USUAL).toLowerCase();
    const format = ONE_FILE.find((each) => each.name === name);
    const names = messages.list(exportSubcommand.option?.choices ?? [], 'or');
    if (format === undefined) return surface.tell(say('export.noFormat', { name, names }));
    const found = await exportOwn(means.team, visit.deed());
    if (found.kind !== 'entries') return surface.tell(refusalIn(found, messages));
    const { entries } = found;
    if (entries.length === 0) return surface.tell(say('export.nothing'));
    await surface.wait(say('export.wait'));
    const header = {
      id: 'glossary',
      title: say('glossary.title'),
      description: `The glossary of ${where.workspace}`,
      lang: entryLanguage(means.settings),
      contributors: [],
    };
    const [file] = await format.write({ ...header, entries: [...entries] }, {});
    if (file === undefined) return surface.tell(say('export.nothing'));
    const content = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content;
    await lay(
      visit,
      { flow: 'export', about: {} },
      {
        title: say('export.title'),
        sections: [
          { lines: [{ text: say('export.done', { count: entries.length, format: format.title }) }] },
        ],
        file: { name: `glossary${format.extensions[0] ?? ''}`, content },
      },
    );
  },
};
