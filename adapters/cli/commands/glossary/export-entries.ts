import type { Entry } from '../../../../src/glossary/entry.ts';
import type { Format } from '../../../../src/interchange/format.ts';
import { FORMATS } from '../../../../src/interchange/formats.ts';
import { isRefused } from '../../../../src/messages/refused.ts';
import { exportOwn } from '../../../../src/team/export-own.ts';
import { Failure } from '../../../failure.ts';
import { prose } from '../../help.ts';
import { withProgress } from '../../stage-progress.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { formatNamed } from './format-named.ts';
import { type Place, say, sayBeside } from './place.ts';
import { toFiles, toStream } from './write-files.ts';

interface Options {
  readonly format?: string;
  readonly all?: boolean;
  readonly output?: string;
  readonly force?: boolean;
  readonly title?: string;
}

/** Writes the glossary down. */
export const exportEntries: Register = (parent, acting) =>
  void parent
    .command('export')
    .description('write the team’s own entries down, for a file to keep or another program; for editors')
    .option('-o, --output <path>', 'a file, or a folder where the format has several; else standard output')
    .option('--format <name>', `${FORMATS.map(({ name }) => name).join(', ')}; else told by --output`)
    .option('--all', 'with what the team sees of its packs')
    .option('--title <text>', 'what the glossary is called in the file')
    .option('--force', 'over files that are there')
    .addHelpText(
      'after',
      prose(
        'What is exported is imported as it was, whatever the format (docs/formats.md). Which entries of packs are hidden, no file says.',
      ),
    )
    .addHelpText(
      'after',
      example(
        'export > glossary.yaml',
        'export -o glossary.csv',
        'export --all --format markdown -o glossary/',
      ),
    )
    .action(
      acting(async (place, options: Options) => {
        const { output, force = false } = options;
        const format = formatFor(options);
        const result = await exportOwn(place.team, place.deed());
        if (isRefused(result)) return conclude(place, result, () => {});
        const entries = options.all ? await seen(place) : result.entries;
        const pack = { ...headerOf(place, options), entries };
        const files = await withProgress(place.setting.streams.err, 'Nothing was exported.', (work) =>
          format.write(pack, work),
        );
        sayLeftOut(place, result.hidden);
        if (output === undefined) {
          if (entries.length === 0) sayBeside(place, 'The team has no entries of its own.');
          return toStream(files, format, place.setting.streams.out);
        }
        const paths = await toFiles(files, { output, force, isOne: isOne(format) });
        conclude(
          place,
          { kind: 'exported', format: format.name, entries: entries.length, paths } as const,
          () =>
            say(
              place,
              `Exported ${entries.length === 1 ? '1 entry' : `${entries.length} entries`} to ${output}.`,
            ),
        );
      }),
    );

/** What is lost on whoever imports the file. */
function sayLeftOut(place: Place, hidden: readonly string[]): void {
  if (hidden.length === 0) return;
  const named = hidden.slice(0, MOST_NAMED);
  const more = hidden.length - named.length;
  const names = place.messages.list(more > 0 ? [...named, `${more} more`] : named);
  sayBeside(place, `A file can’t say what is hidden: ${names}. A backup keeps it.`);
}

/** Entries beyond these are counted. */
const MOST_NAMED = 10;

const MANY = new Set(['pack', 'markdown', 'dict']);
const isOne = ({ name }: Format): boolean => !MANY.has(name);

function formatFor({ format: name, output }: Options): Format {
  const format = formatNamed(name) ?? byName(output);
  if (format !== undefined) return format;
  if (output === undefined) return formatNamed('yaml') as Format;
  throw new Failure(`Say by --format what ${output} is to be in.`);
}

const byName = (output = ''): Format | undefined =>
  FORMATS.find((each) => isOne(each) && each.extensions.some((end) => output.toLowerCase().endsWith(end)));

/** All that the team sees. */
async function seen({ team, glossary: id }: Place): Promise<readonly Entry[]> {
  const { glossary } = await team.overlays.of(id);
  return [...glossary.concepts(), ...glossary.comparisons()];
}

const headerOf = ({ workspace }: Place, { title }: Options) => ({
  id: 'glossary',
  title: title ?? 'Glossary',
  description: `The glossary of ${workspace}`,
  lang: 'en',
  contributors: [],
});
