import { commandSurface } from '../send/response-surface.ts';
import { COMMANDS, commandOf } from './commands.ts';
import type { Ears } from './hearing.ts';

/** Hears slash commands. */
export function hearCommands(app: Ears): void {
  for (const [name, asked] of Object.entries(COMMANDS)) {
    app.command(name, async ({ command, ack, context }) => {
      await ack();
      const { conversation, identity, people, audience, means } = context.hearing;
      const { response_url: url, channel_id: channel, trigger_id: trigger, user_id: user } = command;
      const [isShared, outsiders] = await Promise.all([
        audience.isShared(channel),
        audience.hasOutsiders(channel, user),
      ]);
      const surface = commandSurface(means, { url, place: { channel }, trigger, user });
      await conversation.commanded(
        commandOf(asked, command, identity, outsiders, people.isAdmin),
        // Where nobody can tell who reads along, an answer is for the asker alone, whatever is set.
        isShared === undefined ? { ...surface, answerToAll: undefined } : surface,
      );
    });
  }
}
