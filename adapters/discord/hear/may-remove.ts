import { type ButtonInteraction, PermissionFlagsBits } from 'discord.js';

/**
 * Whether who pressed a button asked for the message that it belongs to, by a command or by the message that it replies to, or may
 * manage messages there. Where Discord doesn't tell, nobody did.
 */
export async function mayRemove({
  user,
  memberPermissions,
  message,
}: Pick<ButtonInteraction, 'user' | 'memberPermissions' | 'message'>): Promise<boolean> {
  if (memberPermissions?.has(PermissionFlagsBits.ManageMessages)) return true;
  const asker =
    message.interactionMetadata?.user ??
    message.mentions.repliedUser ??
    (await message.fetchReference().catch(() => undefined))?.author;
  return asker?.id === user.id;
}
