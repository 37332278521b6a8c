import { type Command, InvalidArgumentError } from 'commander';
import { EXIT } from '../../failure.ts';
import { prose } from '../help.ts';
import type { Setting } from '../setting.ts';
import { print } from '../streams.ts';
import { printFindings } from './print-findings.ts';

/** Adds the commands by which the bot is set up in Discord. */
export function addDiscord(program: Command, setting: Setting, exitWith: (code: number) => void): void {
  const { discord, streams } = setting;
  const group = program
    .command('discord')
    .description('invite the bot to a server of Discord, and say what is missing')
    .helpCommand(false);

  group
    .command('invite')
    .description(
      'print the address where the bot is added to a server, with just the permissions that it needs',
    )
    .argument(
      '[application]',
      'the application’s id; without it, Discord is asked by DISCORD_TOKEN',
      snowflake,
    )
    .option('--user', 'where a person adds it for themselves, to use in any server and in direct messages')
    .addHelpText('after', prose(INVITE_HELP))
    .action(async (application: string | undefined, { user }: { readonly user?: boolean }) =>
      print(streams.out, await discord.invite(application, user ? 'person' : 'server')),
    );

  group
    .command('check')
    .description('ask Discord what is missing: the token, the intent, the commands, servers, permissions')
    .option('--json', 'print {"state","text"}, one line of JSON for each thing looked at')
    .addHelpText('after', prose(CHECK_HELP))
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const isRight = printFindings(await discord.check(), json, streams.out);
      if (!isRight) exitWith(EXIT.failed);
    });
}

function snowflake(given: string): string {
  if (/^\d{15,25}$/.test(given)) return given;
  throw new InvalidArgumentError('It is not an application’s id, such as 1180000000000000000.');
}

const INVITE_HELP = `The application’s id stands in the developer portal, under General Information. Who opens the address chooses the server, and has to be allowed to manage it. docs/discord.md goes on from there.`;

const CHECK_HELP = `It reads DISCORD_TOKEN, calls Discord, and changes nothing. What may be meant so is marked “?”. It exits with 1 where something is wrong, and with 2 where the settings themselves won’t do.`;
