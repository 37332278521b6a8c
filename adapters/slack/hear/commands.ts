import type { SlashCommand } from '@slack/bolt';
import type { Command } from '../../../src/conversation/events.ts';
import type { Identity } from '../connect/identity.ts';
import { plainText } from './plain-text.ts';

/** The slash commands, and what each asks for with the text after it. */
export const COMMANDS: Readonly<Record<string, (text: string) => Command['asked']>> = {
  '/define': (text) => ({ kind: 'define', text }),
  '/difference': (text) => ({ kind: 'difference', text }),
};

export const commandOf = (
  asked: (text: string) => Command['asked'],
  { channel_id, text, trigger_id }: SlashCommand,
  { workspace, userId }: Identity,
  outsiders: boolean,
): Command => ({
  workspace,
  outsiders,
  channel: channel_id,
  delivery: trigger_id,
  asked: asked(plainText(text, userId)),
});
