import { commandSurface } from '../send/response-surface.ts';
import { COMMANDS, commandOf } from './commands.ts';
import { type Ears, meansFor } from './hearing.ts';

/** Hears slash commands. */
export function hearCommands(app: Ears): void {
  for (const [name, asked] of Object.entries(COMMANDS)) {
    app.command(name, async ({ command, ack, context }) => {
      await ack();
      const { conversation, identity, people, audience } = context.hearing;
      const { response_url: url, channel_id: channel, trigger_id: trigger, user_id: user } = command;
      const [isShared, outsiders, lang] = await Promise.all([
        audience.isShared(channel),
        audience.hasOutsiders(channel, user),
        people.languageOf(user),
      ]);
      const given = commandOf(asked, command, identity, { outsiders, lang, admins: people.isAdmin });
      const means = await meansFor(context.hearing, given);
      const surface = commandSurface(means, { url, place: { channel }, trigger, user });
      await conversation.commanded(
        given,
        // Where nobody can tell who reads along, an answer is for the asker alone, whatever is set.
        isShared === undefined ? { ...surface, answerToAll: undefined } : surface,
      );
    });
  }
}
