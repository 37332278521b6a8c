import { publish } from '../../../../src/team/publish.ts';
import { example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { type NewEntryOptions, withNewEntryOptions } from './entry/entry-options.ts';
import { baseOfNew, newEntry } from './entry/new-entry.ts';
import { writeEntry } from './entry/write-entry.ts';
import { sayPublished } from './published.ts';

/** Adds an entry at once. */
export const add: Register = (parent, acting) =>
  void withNewEntryOptions(
    parent
      .command('add')
      .description('publish a new entry: a concept, or a comparison of the entries in --between'),
  )
    .addHelpText(
      'after',
      example(
        'add "Blue book" --set definition="The style guide of the team." --set alias=BB',
        'add --file blue-book.yaml --reason "Asked for in #help"',
        'add --between REST gRPC',
      ),
    )
    .action(
      acting.beginning(async (place, options: NewEntryOptions, label: string | undefined) => {
        const written = await writeEntry(
          place,
          options,
          await newEntry(place, label, options),
          async ({ data }) =>
            publish(place.team, place.deed(), {
              data,
              base: await baseOfNew(place, data),
              reason: options.reason,
            }),
        );
        if (written === undefined) return;
        const { result, draft } = written;
        conclude(place, result, (published) => sayPublished(place, published, undefined), { draft });
      }),
    );
