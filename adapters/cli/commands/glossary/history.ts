import { safeText } from '../../../../src/messages/safe-text.ts';
import { history as historyOf, type PastVersion } from '../../../../src/team/history.ts';
import { storedEntry } from '../../../../src/team/stored-entry.ts';
import { printRendered } from '../../streams.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { limit, whole } from './entry/entry-options.ts';
import { entryText } from './entry/entry-text.ts';
import { findEntry } from './find-entry.ts';
import { type Place, say, show, tell } from './place.ts';
import { versionBlock } from './views/version-block.ts';

interface Options {
  readonly limit: number;
  readonly before?: number;
}

/** Shows the versions of an entry. */
export const history: Register = (parent, acting) =>
  void parent
    .command('history')
    .description('show the versions of an entry, newest first: what each changed, by whom, when and why')
    .argument('<entry>', 'its id, or what it is called')
    .argument('[version]', 'print this one as YAML', whole)
    .option('--limit <n>', 'how many at most', limit, 20)
    .option('--before <version>', 'those before this one', whole)
    .addHelpText('after', example('history api', 'history api 2'))
    .action(
      acting(async (place, options: Options, name: string, version: number | undefined) => {
        const { team, glossary, page } = place;
        const { id } = await findEntry(place, name);
        if (version !== undefined) return showVersion(place, id, version);
        const { packs } = await team.overlays.at(glossary);
        const { limit: most, before } = options;
        const asked = { entry: id, limit: most, ...(before !== undefined && { before }) };
        const versions = await historyOf(team.store, glossary, asked, packs.glossary);
        if (place.json) return tell(place, { kind: 'history', entry: id, versions });
        if (versions.length === 0)
          return say(place, `${id} is as the pack has it: the team has no version of its own.`);
        show(place, ...versions.map((each: PastVersion) => versionBlock(each, page)));
        const last = versions.at(-1)?.number ?? 1;
        if (last > 1) say(place, `There are earlier ones: --before ${last}.`);
      }),
    );

async function showVersion(place: Place, id: string, number: number): Promise<void> {
  const revision = await place.team.store.revisions.revision(place.glossary, id, number);
  if (revision === undefined)
    return conclude(place, { kind: 'noSuchVersion', entry: id, number } as const, () => {});
  const entry = storedEntry(revision.body);
  if (place.json) return tell(place, { kind: 'version', ...revision });
  if (entry === undefined) return say(place, `Version ${number} of ${id}: ${revision.state}.`);
  printRendered(place.setting.streams.out, safeText(entryText(entry, number)));
}
