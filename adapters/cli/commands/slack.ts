import { type Command, InvalidArgumentError } from 'commander';
import { EXIT } from '../../failure.ts';
import { prose } from '../help.ts';
import type { Setting } from '../setting.ts';
import { print } from '../streams.ts';
import { printFindings } from './print-findings.ts';

interface ManifestOptions {
  readonly http?: string;
  readonly workflowStep?: boolean;
  readonly install?: string;
  readonly orgWide?: boolean;
  readonly rotation?: boolean;
  readonly link?: boolean;
}

/** Adds the commands by which the app in Slack is set up. */
export function addSlack(program: Command, setting: Setting, exitWith: (code: number) => void): void {
  const { slack, streams } = setting;
  const group = program
    .command('slack')
    .description('set the app up in Slack, and say what is missing')
    .helpCommand(false);

  group
    .command('manifest')
    .description('print the manifest from which Slack makes the app')
    .option('--http <url>', 'for events over HTTP, at this https address, instead of Socket Mode', origin)
    .option('--workflow-step', 'with the step “Look up a term” for workflows; see docs/slack.md')
    .option('--install <url>', 'for many workspaces, which let the bot in at this https address', origin)
    .option('--org-wide', 'with --install: organisations may let it into all their workspaces at once')
    .option('--rotation', 'with --install: tokens that Slack exchanges every twelve hours')
    .option('--link', 'print the address where the app is made from it, filled in already')
    .addHelpText('after', prose(MANIFEST_HELP))
    .action(async ({ http, workflowStep, link, ...many }: ManifestOptions, command: Command) => {
      if (many.install === undefined && (many.orgWide || many.rotation))
        command.error('error: --org-wide and --rotation are for an app that has --install, too');
      const made = await slack.manifest({ origin: http, step: workflowStep, ...many });
      print(streams.out, link ? made.link : JSON.stringify(made.manifest, null, 2));
    });

  group
    .command('check')
    .description('ask Slack what is missing: tokens, scopes, the way that events take')
    .option('--json', 'print {"state","text"}, one line of JSON for each thing looked at')
    .addHelpText('after', prose(CHECK_HELP))
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const isRight = printFindings(await slack.check(), json, streams.out);
      if (!isRight) exitWith(EXIT.failed);
    });
}

/** "https://bot.example.org" of what somebody gave; Slack calls no other kind of address. */
function origin(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new InvalidArgumentError('It is not an address such as https://bot.example.org.');
  return (url.origin + url.pathname).replace(/\/$/, '');
}

const MANIFEST_HELP = `At api.slack.com/apps choose “Create New App”, “From a manifest”, and paste it; --link saves you that. An app that is there already takes it under “App Manifest”. docs/slack.md goes on from there.`;

const CHECK_HELP = `It reads SLACK_BOT_TOKEN (for many workspaces, SLACK_CLIENT_ID and SLACK_CLIENT_SECRET) with SLACK_APP_TOKEN or SLACK_SIGNING_SECRET, calls Slack, and changes nothing. What can’t be read from outside is marked “?”. It exits with 1 where something is wrong, and with 2 where the settings themselves won’t do.`;
