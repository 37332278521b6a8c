import type { Command } from 'commander';
import { type Idea, type Suggesting, suggest as suggestIdea } from '../../../../src/team/suggest.ts';
import { prose } from '../../help.ts';
import { type Acting, example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import type { Draft } from './entry/draft.ts';
import {
  ENTRY_HELP,
  type NewEntryOptions,
  withEntryOptions,
  withNewEntryOptions,
} from './entry/entry-options.ts';
import { knownEntry } from './entry/known-entry.ts';
import { baseOfNew, newEntry } from './entry/new-entry.ts';
import { type EntryOptions, type Ready, type Start, writeEntry } from './entry/write-entry.ts';
import { findEntry } from './find-entry.ts';
import { type Place, say, show } from './place.ts';
import { changeLines } from './views/change-lines.ts';

/** Proposes something to the editors. */
export const suggest: Register = (parent, acting) => {
  const group = parent
    .command('suggest')
    .description('propose a new entry, a change, a comment or a removal, for editors to decide')
    .helpCommand(false)
    .addHelpText(
      'after',
      example(
        'suggest add "Blue book" --set definition="The style guide of the team." --as slack:U024BE7LH',
        'suggest edit k8s --set alias+=kube --reason "As we say it"',
        'suggest comment api "This is about web APIs only"',
      ),
    );
  suggestAdd(group, acting);
  suggestEdit(group, acting);
  suggestRemove(group, acting);
  suggestComment(group, acting);
};

function suggestAdd(group: Command, acting: Acting): void {
  withNewEntryOptions(group.command('add').description('propose a new entry: a concept, or a comparison'))
    .addHelpText('after', example('suggest add "Blue book" --set definition="The style guide of the team."'))
    .action(
      acting.beginning(async (place, options: NewEntryOptions, label: string | undefined) =>
        suggestEntry(place, options, await newEntry(place, label, options), ({ data }) =>
          baseOfNew(place, data),
        ),
      ),
    );
}

function suggestEdit(group: Command, acting: Acting): void {
  withEntryOptions(
    group
      .command('edit')
      .description('propose a change of an entry')
      .argument('<entry>', 'its id, or what it is called'),
  )
    .addHelpText('after', prose(ENTRY_HELP))
    .addHelpText('after', example('suggest edit k8s --set alias+=kube'))
    .action(
      acting.beginning(async (place, options: EntryOptions, name: string) =>
        suggestEntry(place, options, (await knownEntry(place, name, options)).start),
      ),
    );
}

async function suggestEntry(
  place: Place,
  options: EntryOptions,
  start: Start,
  baseOf: (draft: Ready) => Promise<number> = async ({ base }) => base,
): Promise<void> {
  const written = await writeEntry(place, options, start, async (draft) => {
    const base = await baseOf(draft);
    return make(place, { kind: 'entry', data: draft.data, base, reason: options.reason });
  });
  if (written !== undefined) concludeSuggesting(place, written.result, written.draft);
}

function suggestRemove(group: Command, acting: Acting): void {
  group
    .command('remove')
    .description('propose to take an entry away; one of a pack’s is hidden from this team')
    .argument('<entry>', 'its id, or what it is called')
    .option('-r, --reason <text>', 'why')
    .addHelpText('after', example('suggest remove mashup --reason "Nobody says that any more"'))
    .action(
      acting.beginning(async (place, { reason }: { readonly reason?: string }, name: string) => {
        const { id, number } = await findEntry(place, name);
        concludeSuggesting(place, await make(place, { kind: 'delete', entry: id, base: number, reason }));
      }),
    );
}

function suggestComment(group: Command, acting: Acting): void {
  group
    .command('comment')
    .description('say something of an entry to the editors')
    .argument('<entry>', 'its id, or what it is called')
    .argument('<text...>', 'from 4 to 1,000 words')
    .addHelpText('after', example('suggest comment api "This is about web APIs only"'))
    .action(
      acting.beginning(async (place, _options: object, name: string, words: readonly string[]) => {
        const { id } = await findEntry(place, name);
        concludeSuggesting(
          place,
          await make(place, { kind: 'comment', entry: id, comment: words.join(' ') }),
        );
      }),
    );
}

const make = (place: Place, idea: Idea): Promise<Suggesting> => suggestIdea(place.team, place.deed(), idea);

function concludeSuggesting(place: Place, result: Suggesting, draft?: Draft): void {
  conclude(
    place,
    result,
    ({ id, entry, changes }) => {
      say(place, `Suggested, as ${id}, for ${entry}. An editor decides (differentia glossary review ${id}).`);
      if (changes.some((change) => 'after' in change)) show(place, changeLines(changes, place.page));
    },
    draft === undefined ? {} : { draft },
  );
}
