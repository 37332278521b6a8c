import { isConcept } from '../../../../src/glossary/entry.ts';
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
    .description('list the team’s own entries')
    .addHelpText('after', example('list', 'list --json'))
    .action(
      acting(async (place) => {
        const { team, glossary: id, messages } = place;
        const result = await exportOwn(team, place.deed());
        const { glossary } = await team.overlays.of(id);
        conclude(place, result, ({ entries }) => {
          if (entries.length === 0)
            return say(place, 'The team has no entries of its own yet: what it sees is what the packs have.');
          const rows = safe(entries).map((entry) => [
            place.page.style.label(entry.id),
            `${namesOf(entry, glossary).join(messages.say('title.versus'))}${isConcept(entry) ? '' : ' (comparison)'}`,
          ]);
          show(place, columns(rows, place.page));
        });
      }),
    );
