import type { Entry } from '../../../../src/glossary/entry.ts';
import type { Format } from '../../../../src/interchange/format.ts';
import { FORMATS } from '../../../../src/interchange/formats.ts';
import { exportOwn } from '../../../../src/team/export-own.ts';
import { Failure } from '../../../failure.ts';
import { prose } from '../../help.ts';
import { withProgress } from '../../stage-progress.ts';
import { example, type Register } from './command.ts';
import { conclude, isRefused } from './conclude.ts';
import { formatNamed } from './format-named.ts';
import { type Place, say } from './place.ts';
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
      prose('What is exported is imported as it was, whatever the format (docs/formats.md).'),
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
        if (output === undefined) return toStream(files, format, place.setting.streams.out);
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
