import { type Entry, isConcept } from '../../../../src/glossary/entry.ts';
import type { Glossary } from '../../../../src/glossary/glossary.ts';
import { safe } from '../../../../src/messages/safe-text.ts';
import { exportOwn } from '../../../../src/team/export-own.ts';
import { namesOf } from '../../../../src/team/names-of.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { columns, say, show } from './place.ts';

/** Lists the team's own entries. */
export const listOwn: Register = (parent, acting) =>
  void parent
    .command('list')
    .description('list the team’s own entries, and those of its packs that it hides')
    .addHelpText('after', example('list', 'list --json'))
    .action(
      acting(async (place) => {
        const { team, glossary: id, messages } = place;
        const result = await exportOwn(team, place.deed());
        const { overlay, packs } = await team.overlays.at(id);
        conclude(place, result, ({ entries, hidden }) => {
          if (entries.length + hidden.length === 0)
            return say(place, 'The team has no entries of its own yet: what it sees is what the packs have.');
          const called = (entry: Entry, glossary: Glossary): string =>
            `${namesOf(safe(entry), glossary).join(messages.say('title.versus'))}${isConcept(entry) ? '' : ' (comparison)'}`;
          const row = (entry: string, text: string) => [place.page.style.label(entry), text];
          const own = entries.map((entry) => row(entry.id, called(entry, overlay.resources.glossary)));
          const gone = hidden.map((each) => {
            const entry = packs.glossary.entry(each);
            return row(each, `${entry === undefined ? '' : `${called(entry, packs.glossary)} `}(hidden)`);
          });
          show(place, columns([...own, ...gone], place.page));
        });
      }),
    );
