import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { replySchema } from '../../src/answer/answer.ts';
import { EXIT, Failure } from '../failure.ts';
import { ask } from './commands/ask.ts';
import { backup } from './commands/backup.ts';
import { check } from './commands/check.ts';
import { compile } from './commands/compile.ts';
import { coverage } from './commands/coverage.ts';
import { addDiscord } from './commands/discord.ts';
import { addGlossary } from './commands/glossary/glossary.ts';
import { lookupLines } from './commands/lookup.ts';
import { mcp } from './commands/mcp.ts';
import { renewSecrets } from './commands/renew-secrets.ts';
import { restore } from './commands/restore.ts';
import { search } from './commands/search.ts';
import { addSlack } from './commands/slack.ts';
import { addToken } from './commands/token/token.ts';
import { understandLines } from './commands/understand.ts';
import { PLAIN } from './help.ts';
import { openPacks } from './open-glossary.ts';
import { promptBesidePage } from './prompt-beside-page.ts';
import type { Setting } from './setting.ts';
import { print } from './streams.ts';
import type { SeenOptions } from './with-seen.ts';

/**
 * Runs the command line. What goes wrong by a person's doing is one sentence on standard error.
 * @param args what follows the program's name.
 * @returns the exit code: 0 done, 1 faults found or work failed, 2 the call is wrong.
 */
export async function run(args: readonly string[], setting: Setting): Promise<number> {
  let exitCode: number = EXIT.done;
  const program = programOf(setting, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has printed its help or its sentence by now.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (!(error instanceof Failure)) throw error;
    print(setting.streams.err, error.message);
    return error.exitCode;
  }
}

function programOf(setting: Setting, exitWith: (code: number) => void): Command {
  const { version, streams, shippedPacks, chats } = setting;
  const program = new Command('differentia')
    .description('Says what a term means, and how two terms differ.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.out.stream.write(text),
      writeErr: (text) => print(streams.err, text),
      getOutHelpWidth: () => streams.out.width,
      getErrHelpWidth: () => streams.err.width,
    })
    .configureHelp(PLAIN)
    .showHelpAfterError('(differentia --help says more)');

  program
    .command('start', { isDefault: true })
    .description(
      'answer in Slack and Discord where they are set up, else at a prompt, and on a page: what happens without a command',
    )
    .argument('[question...]', 'a question to answer at once')
    .option(...DATA)
    .option(...WORKSPACE)
    .option(
      '--discord-shards [n]',
      'give each of Discord’s connections a process of its own: as many as Discord wants, or so many',
      shards,
    )
    .addHelpText('after', `${DATA_HELP}\n\n${chats.help}`)
    .action(async (question: string[], options: SeenOptions & ShardsOption) => {
      if (question.length > 0) return ask(question, options, setting);
      const service = chats.service(options);
      if (!service.hasChats && streams.inputIsTerminal) return promptBesidePage(setting, options, service);
      if (!service.hasChats && streams.inputIsPiped) throw new Failure(PIPED);
      if (!(await service.run(await openPacks(options.data, shippedPacks, streams)))) exitWith(EXIT.failed);
    });

  program
    .command('ask')
    .description('answer a question, or those on standard input, one a line')
    .argument('[text...]', 'the question; without it, standard input is read')
    .option('--json', 'print the answer as one line of JSON (docs/answer.md says what is in it)')
    .option('--jsonl', 'read {"text","context"} objects, one a line, instead of plain text')
    .option('--in-chat', 'answer only what the bot answers unasked, and print nothing for the rest')
    .option(...DATA)
    .option(...WORKSPACE)
    .addHelpText('after', DATA_HELP)
    .action((text: string[], options) => ask(text, options, setting));

  program
    .command('understand')
    .description('say what each line on standard input asks, from the grammar alone')
    .option('--json', 'print {"text","kind","terms"}, one line of JSON a text')
    .option('--jsonl', 'read {"text"} objects, one a line, instead of plain text; prints JSON')
    .action((options) => understandLines(options, streams));

  program
    .command('lookup')
    .description('say which concepts each line on standard input may name')
    .option('--json', 'print {"query","verdict","matches"}, one line of JSON a query')
    .option('--limit <n>', 'how many matches at most', count, 5)
    .option(...DATA)
    .addHelpText('after', DATA_HELP)
    .action((options) => lookupLines(options, streams, shippedPacks));

  program
    .command('search')
    .description('say which concepts a description may be of, or each on standard input, one a line')
    .argument('[text...]', 'the description; without it, standard input is read')
    .option('--json', 'print {"query","verdict","matches"}, one line of JSON a description')
    .option('--limit <n>', 'how many matches at most', count, 5)
    .option(...DATA)
    .addHelpText('after', DATA_HELP)
    .action((text: string[], options) => search(text, options, streams, shippedPacks));

  program
    .command('backup')
    .description('write all that is kept into a file, while the service runs')
    .argument('<file>', 'the file; “-” is standard output; gzipped if its name ends in .gz')
    .option('--force', 'over a file that is there')
    .addHelpText('after', BACKUP_HELP)
    .action((file: string, options) => backup(file, options, setting));

  program
    .command('restore')
    .description('take a backup into a new, empty store')
    .argument('<file>', 'the file, gzipped or not; “-” is standard input')
    .addHelpText('after', RESTORE_HELP)
    .action((file: string) => restore(file, setting));

  program
    .command('renew-secrets')
    .description('take away the secrets in the store, so that the service makes new ones')
    .option('-y, --yes', 'without asking')
    .addHelpText('after', RENEW_HELP)
    .action((options) => renewSecrets(options, setting));

  addGlossary(program, setting, { data: DATA, exitWith });
  addToken(program, setting);
  addSlack(program, setting, exitWith);
  addDiscord(program, setting, exitWith);

  program
    .command('mcp')
    .description('answer a program that speaks the Model Context Protocol on standard input (docs/mcp.md)')
    .option(...DATA)
    .option(...WORKSPACE)
    .addHelpText('after', DATA_HELP)
    .action((options: SeenOptions) => mcp(options, setting));

  program
    .command('check')
    .description('validate packs, and list every fault with its file and line')
    .argument('[path...]', 'packs, in any format that --data takes', ['data'])
    .option(
      '--strict',
      'list as well what makes entries less useful: cells that say nothing, sources that name nothing, …',
    )
    .action(async (paths: string[], options) => exitWith(await check(paths, options, streams)));

  program
    .command('coverage')
    .description('say how well the questions of a file are answered, and what is missing most')
    .argument(
      '<file>',
      'a question a line: as text, or as {"text","kind","operands"} with kind diff, define or none',
    )
    .option('--json', 'print all of it as one line of JSON')
    .option('--limit <n>', 'how many gaps at most', count, 20)
    .option(...DATA)
    .addHelpText('after', DATA_HELP)
    .action((file: string, options) => coverage(file, options, streams, shippedPacks));

  program
    .command('compile')
    .description('put packs into one file that loads fast')
    .argument('<path...>', 'packs, in any format that --data takes')
    .requiredOption('-o, --output <file>', 'the file to write')
    .action((paths: string[], { output }: { output: string }) => compile(paths, output));

  program
    .command('schema')
    .description('print the JSON Schema of the answers that “ask --json” prints')
    .action(() => print(streams.out, JSON.stringify(z.toJSONSchema(replySchema), null, 2)));

  return program;
}

const BACKUP_HELP = `
It holds one moment of DATA_DIR or DATABASE_URL, secrets included: only you can
read the file, so keep it like a password. docs/data.md says what is in it.

For example:
  differentia backup differentia-2026-11-23.jsonl.gz
  differentia backup - | ssh backup@example.org 'cat > differentia.jsonl'`;

const RENEW_HELP = `
For who has lost ENCRYPTION_KEYS, or a backup that holds the secrets unsealed.
Nothing else is lost, but the buttons of all messages until now stop working.
Start the service anew afterwards, on every machine that serves.`;

const RESTORE_HELP = `
Both kinds of database take backups of either. The store must be new: nothing
that is there is overwritten. All of the backup is restored, or nothing.

For example:
  DATA_DIR=./new differentia restore differentia-2026-11-23.jsonl.gz`;

const PIPED = 'What is piped in isn’t read: pipe questions into “differentia ask”.';

const DATA = [
  '-d, --data <path>',
  'use this glossary instead of the shipped one; may be given several times',
  (path: string, before: string[]): string[] => [...before, path],
  [] as string[],
] as const;

const WORKSPACE = [
  '-w, --workspace <id>',
  'answer as in this workspace, such as slack:T024BE7LD, with what its team added; nothing is counted',
] as const;

const DATA_HELP = `
A glossary is a pack's folder (as in data/software), a CSV file with a header (label,definition,aliases,…), a DICT
database (foldoc.index beside its foldoc.dict.dz), a folder of packs or of databases, or a file that “compile” made.`;

interface ShardsOption {
  readonly discordShards?: number | true;
}

const MOST_MATCHES = 100;
const MOST_SHARDS = 1000;

const upTo =
  (most: number) =>
  (text: string): number => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
  };

const count = upTo(MOST_MATCHES);
const shards = upTo(MOST_SHARDS);
