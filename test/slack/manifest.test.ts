import type { AppsManifestCreateArguments } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../adapters/slack/hear/commands.ts';
import json from '../../docs/slack-manifest.json' with { type: 'json' };

const manifest = json as AppsManifestCreateArguments['manifest'];

describe('the manifest', () => {
  it('declares the commands that are answered, and no others', () => {
    const declared = manifest.features?.slash_commands?.map(({ command }) => command);
    expect(declared).toEqual(Object.keys(COMMANDS));
  });

  it('asks for the scope that each event needs, and for no more than is used', () => {
    const scopesOf = (event: string) => {
      if (event === 'app_uninstalled') return [];
      return event === 'app_mention' ? ['app_mentions:read'] : [`${event.replace('message.', '')}:history`];
    };
    const events = manifest.settings?.event_subscriptions?.bot_events ?? [];
    const scopes = new Set([...events.flatMap(scopesOf), 'chat:write', 'commands']);
    expect(manifest.oauth_config?.scopes?.bot?.toSorted()).toEqual([...scopes].sort());
  });
});
