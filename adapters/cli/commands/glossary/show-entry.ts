import { safeText } from '../../../../src/messages/safe-text.ts';
import { EXIT, Failure } from '../../../failure.ts';
import { printRendered } from '../../streams.ts';
import { example, type Register } from './command.ts';
import { entryText } from './entry/entry-text.ts';
import { findEntry } from './find-entry.ts';
import { nameOf, tell } from './place.ts';
import { dateOf } from './views/date-of.ts';

/** Prints an entry as it is seen, and how people found it. */
export const showEntry: Register = (parent, acting) =>
  void parent
    .command('show')
    .description('print an entry as YAML, for “edit --file”, with its version, votes and who answers for it')
    .argument('<entry>', 'its id, or what it is called')
    .addHelpText('after', example('show api', 'show api --json'))
    .action(
      acting(async (place, _options: object, name: string) => {
        const { team, glossary } = place;
        const { id, number, entry } = await findEntry(place, name);
        const { votes, verifications, reports } = team.store;
        const tally = await votes.tally(glossary, id);
        const verification = await verifications.of(glossary, id);
        const open = (await reports.openOf(glossary, id)).length;
        if (place.json)
          return tell(place, {
            kind: 'entry',
            id,
            number,
            entry: entry ?? null,
            votes: tally,
            ...(verification !== undefined && { owner: verification.owner, due: verification.due }),
            openReports: open,
          });
        if (entry === undefined)
          throw new Failure(
            `“${id}” is hidden or was taken away: “differentia glossary history ${id}” tells its versions.`,
            EXIT.failed,
          );
        const facts = [
          ...(tally.helpful + tally.unhelpful > 0
            ? [`${tally.helpful} found it helpful, ${tally.unhelpful} didn’t.`]
            : []),
          ...(verification === undefined
            ? []
            : [
                `${nameOf(verification.owner)} answers for it, and verifies it by ${dateOf(verification.due)}.`,
              ]),
          ...(open === 0
            ? []
            : [`Under review: ${open === 1 ? 'a report is' : `${open} reports are`} open.`]),
        ];
        printRendered(
          place.setting.streams.out,
          `${safeText(entryText(entry, number))}${facts.map((fact) => `# ${safeText(fact)}\n`).join('')}`,
        );
      }),
    );
