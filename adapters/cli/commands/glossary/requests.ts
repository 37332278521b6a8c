import type { Command } from 'commander';
import type { Request } from '../../../../src/store/team/requests.ts';
import { ask } from '../../../../src/team/ask.ts';
import { answerRequest, declineRequest, mergeRequests, openRequests } from '../../../../src/team/requests.ts';
import { termOf } from '../../../../src/team/term.ts';
import { prose } from '../../help.ts';
import { type Acting, example, type Register } from './command.ts';
import { conclude } from './conclude.ts';
import { limit } from './entry/entry-options.ts';
import { findConcept } from './find-entry.ts';
import { say, show } from './place.ts';
import { requestBlock } from './views/request-block.ts';

/** What people asked for, and the glossary lacks. */
export const requests: Register = (parent, acting) => {
  const group = parent
    .command('requests')
    .description('list what people asked for and the glossary lacks, most wanted first; or deal with one')
    .helpCommand(false)
    .option('--limit <n>', 'how many at most', limit, 20)
    .addHelpText(
      'after',
      prose(
        'An entry that is published answers the requests for its names by itself; those who wish are told.',
      ),
    )
    .addHelpText(
      'after',
      example(
        'requests',
        'requests answer "blue book" style-guide',
        'requests merge "blu book" "blue book"',
        'requests decline foo "Nobody says that"',
      ),
    )
    .action(
      acting(async (place, { limit: most }: { readonly limit: number }) => {
        const result = await openRequests(place.team, place.deed(), most);
        conclude(place, result, ({ requests: open }: { readonly requests: readonly Request[] }) => {
          if (open.length === 0) return say(place, 'Nothing is asked for that the glossary lacks.');
          show(place, ...open.map((each) => requestBlock(each, place.page)));
        });
      }),
    );
  askFor(group, acting);
  answer(group, acting);
  merge(group, acting);
  decline(group, acting);
};

interface AskOptions {
  readonly words?: string;
  readonly named?: boolean;
  readonly tell?: boolean;
}

function askFor(group: Command, acting: Acting): void {
  group
    .command('ask')
    .description('ask the team for a term that the glossary lacks')
    .argument('<term...>', 'the term')
    .option('--words <text>', 'what you want to know, in your own words')
    .option('--named', 'let editors see who asks')
    .option('--tell', 'be told when it is answered (“differentia glossary notices”)')
    .addHelpText(
      'after',
      example('requests ask "blue book" --words "Where is it?" --tell --as slack:U024BE7LH'),
    )
    .action(
      acting.beginning(async (place, { words, named, tell }: AskOptions, term: readonly string[]) => {
        const text = term.join(' ');
        const wanted = { text, words: words ?? '', isNamed: named, tell };
        conclude(place, await ask(place.team, place.deed(), wanted), (asked) => {
          if (asked.kind === 'known') say(place, `That is there: differentia glossary show ${asked.entry}`);
          else if (asked.kind === 'asked') say(place, `Asked the team for “${asked.term}”.`);
        });
      }),
    );
}

function answer(group: Command, acting: Acting): void {
  group
    .command('answer')
    .description('close a request that an entry answers, though it isn’t called that')
    .argument('<term>', 'the term that was asked for')
    .argument('<entry>', 'the entry, by its id or what it is called')
    .addHelpText('after', example('requests answer "blue book" style-guide'))
    .action(
      acting(async (place, _options: object, text: string, name: string) => {
        const [term, entry] = [termIn(text), await findConcept(place, name)];
        const result = await answerRequest(place.team, place.deed(), { term, entry });
        conclude(place, result, () => say(place, `“${term}” is answered by ${entry}.`));
      }),
    );
}

function merge(group: Command, acting: Acting): void {
  group
    .command('merge')
    .description('make one request of two that mean the same')
    .argument('<term>', 'the one that goes')
    .argument('<into>', 'the one that stays')
    .addHelpText('after', example('requests merge "blu book" "blue book"'))
    .action(
      acting(async (place, _options: object, one: string, other: string) => {
        const [term, into] = [termIn(one), termIn(other)];
        const result = await mergeRequests(place.team, place.deed(), { term, into });
        conclude(place, result, () => say(place, `“${term}” counts for “${into}” now.`));
      }),
    );
}

function decline(group: Command, acting: Acting): void {
  group
    .command('decline')
    .description('close a request that isn’t going to be answered; those who wish are told')
    .argument('<term>', 'the term that was asked for')
    .argument('[reason...]', 'why')
    .addHelpText('after', example('requests decline foo "It is a placeholder, and means nothing"'))
    .action(
      acting(async (place, _options: object, text: string, words: readonly string[]) => {
        const term = termIn(text);
        const reason = words.length === 0 ? undefined : words.join(' ');
        const result = await declineRequest(place.team, place.deed(), { term, reason });
        conclude(place, result, () => say(place, `“${term}” isn’t going to be answered.`));
      }),
    );
}

/** As requests are kept; what is no term is none that is open. */
const termIn = (text: string): string => termOf(text) ?? text;
