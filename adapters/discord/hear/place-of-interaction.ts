import type { Interaction } from 'discord.js';
import { placeOf } from './messages.ts';

type Placed = Pick<Interaction, 'authorizingIntegrationOwners' | 'channel' | 'channelId' | 'guildId'>;
type Spoken = Placed & Pick<Interaction, 'locale'>;

/**
 * Whether the bot is there only as the app of the person who uses it: it is no member of the server, or people talk among
 * themselves. What a button does is authorized as the message was that it belongs to.
 */
export const isOutside = ({ guildId, authorizingIntegrationOwners }: Placed): boolean =>
  guildId !== null && authorizingIntegrationOwners.guildId !== guildId;

/** Where somebody gave a command or pressed a button. Where the bot is a guest it knows no server, and tells nothing that is one's own. */
export function placeOfInteraction(interaction: Spoken) {
  const { channel, guildId, locale: lang } = interaction;
  const channelId = interaction.channelId ?? NOWHERE;
  const place = isOutside(interaction)
    ? placeOf({ channelId, guildId: null, channel: null })
    : placeOf({ channelId, guildId, channel });
  return { ...place, lang, commandsIn: lang };
}

/** Discord leaves the channel out only where there is none to write to. */
const NOWHERE = '@none';
