import type { SlashCommand } from '@slack/bolt';
import type { Command } from '../../../src/conversation/events.ts';
import type { Identity } from '../connect/identity.ts';
import type { Admins } from '../connect/people.ts';
import type { SLASH_COMMANDS } from '../manifest/uses.ts';
import { personOf } from './person.ts';
import { plainText } from './plain-text.ts';

/** The slash commands, and what each asks for with the text after it. */
export const COMMANDS: Readonly<
  Record<(typeof SLASH_COMMANDS)[number]['command'], (text: string) => Command['asked']>
> = {
  '/define': (text) => ({ kind: 'define', text }),
  '/difference': (text) => ({ kind: 'difference', text }),
  '/glossary': (text) => {
    const [, name = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(text) ?? [];
    return { kind: 'glossary', name, text: rest };
  },
};

/** Who reads along, and whoever gives the command. */
interface Commanding {
  readonly outsiders: boolean;
  readonly lang: string | undefined;
  readonly admins: Admins;
}

export const commandOf = (
  asked: (text: string) => Command['asked'],
  { channel_id, user_id, user_name, text, trigger_id }: SlashCommand,
  { workspace, userId }: Identity,
  { outsiders, lang, admins }: Commanding,
): Command => ({
  workspace,
  outsiders,
  lang,
  channel: channel_id,
  delivery: trigger_id,
  asked: asked(plainText(text, userId)),
  by: personOf({ id: user_id, name: user_name }, admins),
});
