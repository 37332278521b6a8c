import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Ears } from '../../adapters/slack/hear/hearing.ts';
import { listen } from '../../adapters/slack/hear/listen.ts';
import { checkConfiguration } from '../../adapters/slack/manifest/check.ts';
import { creationLink, manifestOf } from '../../adapters/slack/manifest/manifest.ts';
import {
  CALLS,
  EVENTS,
  SCOPES,
  SHORTCUTS,
  SLASH_COMMANDS,
  STEP,
} from '../../adapters/slack/manifest/uses.ts';
import { backPath } from '../../adapters/web/sign-in/return-to.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from '../simulators/slack/identities.ts';
import { CLIENT } from '../simulators/slack/oauth.ts';
import { newSlack } from './bot.ts';

/** What the bot listens to, by the kind of thing. */
function listenedTo(): Record<'event' | 'command' | 'shortcut' | 'step', string[]> {
  const heard: ReturnType<typeof listenedTo> = { event: [], command: [], shortcut: [], step: [] };
  const nothing = () => {};
  const ears = {
    use: nothing,
    action: nothing,
    view: nothing,
    options: nothing,
    function: (id: string) => void heard.step.push(id),
    event: (name: string) => void heard.event.push(name),
    command: (name: string) => void heard.command.push(name),
    shortcut: ({ callback_id, type }: { callback_id: string; type: string }) =>
      void heard.shortcut.push(`${type === 'shortcut' ? 'global' : 'message'} ${callback_id}`),
  };
  listen(ears as unknown as Ears, {
    conversation: { during: async () => {} },
    leave: async () => {},
    linkedIds: () => undefined,
  });
  return heard;
}

/** The methods of the Web API that the adapter calls, as it is written. */
async function called(): Promise<Set<string>> {
  const files = await readdir('adapters/slack', { recursive: true });
  const texts = await Promise.all(
    files.filter((file) => file.endsWith('.ts')).map((file) => readFile(`adapters/slack/${file}`, 'utf8')),
  );
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\bclient\s*\.([a-zA-Z0-9.]+)\(/g)].map(([, name = '']) => name),
    ),
  );
}

describe('what the app is said to use of Slack', () => {
  it('is the events that are listened to, and no others', () => {
    const subscribed = Object.keys(EVENTS).map((event) => event.replace(/^message\..*/, 'message'));
    expect(new Set(subscribed)).toEqual(new Set(listenedTo().event));
  });

  it('is the commands and shortcuts that are answered, and no others', () => {
    const { command, shortcut } = listenedTo();
    expect(SLASH_COMMANDS.map((each) => each.command).sort()).toEqual(command.sort());
    const declared = Object.entries(SHORTCUTS).map(([id, { type }]) => `${type} ${id}`);
    expect(declared.sort()).toEqual(shortcut.sort());
  });

  it('is the step that workflows take', () => {
    expect(listenedTo().step).toEqual([STEP]);
    const { functions = {}, settings } = manifestOf({ step: true });
    expect(Object.keys(functions)).toEqual([STEP]);
    expect(settings?.event_subscriptions?.bot_events).toContain('function_executed');
    expect(settings).toMatchObject({ org_deploy_enabled: true, function_runtime: 'remote' });
    expect(JSON.stringify(manifestOf())).not.toContain('function');
  });

  it('is the methods that are called, and no others', async () => {
    const own = ['apps.connections.open', 'on', 'start', 'disconnect'];
    const methods = [...(await called())].filter((name) => !own.includes(name));
    expect(methods.sort()).toEqual(Object.keys(CALLS).sort());
  });
});

describe('the manifest', () => {
  it('asks for each scope that an event or a call needs, and for no others', () => {
    const needed = [
      ...Object.values(EVENTS).flat(),
      ...Object.values(CALLS).flat(),
      'commands',
      'files:read',
    ];
    expect(manifestOf().oauth_config?.scopes?.bot).toEqual([...new Set(needed)].sort());
  });

  it('names where Slack delivers to over HTTP, and nothing of that for Socket Mode', () => {
    expect(JSON.stringify(manifestOf())).not.toContain('url');
    const url = 'https://bot.example.org/slack/events';
    expect(manifestOf({ origin: 'https://bot.example.org' })).toMatchObject({
      features: { slash_commands: SLASH_COMMANDS.map(() => ({ url })) },
      settings: {
        socket_mode_enabled: false,
        event_subscriptions: { request_url: url },
        interactivity: { request_url: url, message_menu_options_url: url },
      },
    });
  });

  it('names the pages’ domain, whose links are shown with what stands behind them, and where people come back to who sign in', () => {
    const { features, oauth_config } = manifestOf({ pages: 'https://glossary.example.org' });
    const back = `https://glossary.example.org${backPath('slack')}`;
    expect(oauth_config?.redirect_urls).toEqual([back]);
    expect(features?.unfurl_domains).toEqual(['glossary.example.org']);
  });

  it('keeps to the lengths that Slack sets', () => {
    const { display_information, features } = manifestOf();
    expect(display_information.description?.length).toBeLessThanOrEqual(140);
    for (const { description, usage_hint = '' } of features?.slash_commands ?? []) {
      expect(description.length).toBeLessThanOrEqual(2_000);
      expect(usage_hint.length).toBeLessThanOrEqual(1_000);
    }
    for (const { name, description } of features?.shortcuts ?? []) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });

  it('goes into an address whole', () => {
    const link = new URL(creationLink(manifestOf()));
    expect(JSON.parse(link.searchParams.get('manifest_json') ?? '')).toEqual(manifestOf());
  });
});

describe('the check of a live configuration', () => {
  const socket = { kind: 'socket', appToken: APP_TOKEN } as const;
  const textsOf = (findings: Awaited<ReturnType<typeof checkConfiguration>>, state: string) =>
    findings.filter((finding) => finding.state === state).map(({ text }) => text);

  it('finds nothing wrong where nothing is, and says what it couldn’t look at', async () => {
    const slack = await newSlack();
    slack.scopes = SCOPES;
    const findings = await checkConfiguration({
      botToken: BOT_TOKEN,
      apiUrl: slack.apiUrl,
      transport: socket,
    });
    expect(textsOf(findings, 'wrong')).toEqual([]);
    expect(textsOf(findings, 'right')).toHaveLength(3);
    expect(textsOf(findings, 'unknown').join()).toContain('events, commands and shortcuts');
  });

  it('names the scopes that are missing, and those that nothing uses', async () => {
    const slack = await newSlack();
    slack.scopes = [...SCOPES.filter((scope) => scope !== 'users:read'), 'reactions:write'];
    const findings = await checkConfiguration({
      botToken: BOT_TOKEN,
      apiUrl: slack.apiUrl,
      transport: socket,
    });
    expect(textsOf(findings, 'wrong')).toEqual([expect.stringMatching(/lacks the scopes users:read:/)]);
    expect(textsOf(findings, 'right').join()).toContain('nothing uses: reactions:write');
  });

  it('says of each token that Slack refuses where to get another', async () => {
    const slack = await newSlack();
    slack.failNext('auth.test', 'token_revoked');
    slack.failNext('apps.connections.open', 'missing_scope');
    const findings = await checkConfiguration({
      botToken: BOT_TOKEN,
      apiUrl: slack.apiUrl,
      transport: socket,
    });
    expect(textsOf(findings, 'wrong')).toEqual([
      expect.stringMatching(/SLACK_BOT_TOKEN \(token_revoked\).*OAuth/),
      expect.stringMatching(/SLACK_APP_TOKEN \(missing_scope\).*connections:write/),
    ]);
  });

  it('asks of an app for many workspaces whether Slack knows it, and says what to look at', async () => {
    const slack = await newSlack();
    const many = { ...CLIENT, publicUrl: 'https://bot.example.org', apiUrl: slack.apiUrl, transport: socket };
    const findings = await checkConfiguration(many);
    expect(textsOf(findings, 'wrong')).toEqual([]);
    expect(textsOf(findings, 'right')).toHaveLength(2);
    expect(textsOf(findings, 'unknown').join()).toContain('https://bot.example.org/slack/oauth_redirect');
    const mistaken = await checkConfiguration({ ...many, clientSecret: 'another' });
    expect(textsOf(mistaken, 'wrong')).toEqual([
      expect.stringMatching(/\(bad_client_secret\): copy both anew/),
    ]);
  });

  it('says so where Slack can’t be reached, and what to look at over HTTP', async () => {
    const findings = await checkConfiguration({
      botToken: BOT_TOKEN,
      apiUrl: 'http://127.0.0.1:9/api/',
      transport: { kind: 'http', signingSecret: SIGNING_SECRET },
    });
    expect(textsOf(findings, 'wrong')).toEqual([expect.stringContaining('can’t be asked')]);
    expect(textsOf(findings, 'unknown').join()).toContain('SLACK_SIGNING_SECRET');
    expect(JSON.stringify(findings)).not.toContain(SIGNING_SECRET);
  });
});
